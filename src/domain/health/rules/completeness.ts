import type { Concept } from "../../concept.js";
import type { ConceptKey } from "../../concept-key.js";
import { EDGE_TYPES } from "../../edge.js";
import type { Problem } from "../finding.js";
import { type HealthGraph, isAbility } from "../health-graph.js";
import type { HealthRule } from "../rule.js";

/** Below this many requirements a role says little, above the other nobody reads it. */
const FEWEST_REQUIREMENTS = 12;
const MOST_REQUIREMENTS = 40;

export const ORPHAN: HealthRule = {
  id: "orphan",
  description: "Every concept in use is linked to another one.",
  *find(graph) {
    for (const { key } of graph.active) {
      if (
        EDGE_TYPES.some((type) => graph.from(key, type).length + graph.to(key, type).length > 0)
      ) {
        continue;
      }
      yield {
        severity: "WARNING",
        concepts: [key],
        text: `${graph.name(key)} is linked to nothing, so no question leads to it.`,
        fix: "Link it to what needs it, or retire it.",
      };
    }
  },
};

export const MISSING_CATEGORY: HealthRule = {
  id: "missing-category",
  description: "Every curated role, skill and technology is in a category.",
  find: (graph) =>
    listWhere(
      graph,
      (concept) =>
        (isAbility(concept) || concept.kind === "ROLE") &&
        graph.from(concept.key, "BROADER").length === 0,
      (name) => [
        `${name} is in no category.`,
        'Name the categories it belongs to under "broader".',
      ],
    ),
};

export const MISSING_DESCRIPTION: HealthRule = {
  id: "missing-description",
  description: "Every curated concept has a description.",
  find: (graph) =>
    listWhere(
      graph,
      ({ description }) => description === null,
      (name) => [`${name} has no description.`, "Say in one sentence what it is."],
    ),
};

export const MISSING_EFFORT: HealthRule = {
  id: "missing-effort",
  description: "Every curated skill and technology says how long it takes to learn.",
  find: (graph) =>
    listWhere(
      graph,
      (concept) => isAbility(concept) && concept.effort === null,
      (name) => [
        `Nobody has said how many hours ${name} takes, so plans cannot count it.`,
        "Estimate the hours to each level.",
      ],
    ),
};

export const MISSING_EVIDENCE: HealthRule = {
  id: "missing-evidence",
  description: "Every concept in use and every link says where it comes from.",
  *find(graph) {
    for (const { key, evidence } of graph.active) {
      if (evidence.length === 0) yield withoutEvidence([key], graph.name(key));
    }
    for (const { from, type, to, evidence } of graph.edges) {
      if (evidence.length > 0) continue;
      const link = `The link ${type} from ${graph.name(from)} to ${graph.name(to)}`;
      yield withoutEvidence([from, to], link);
    }
  },
};

export const REQUIREMENT_COUNT: HealthRule = {
  id: "requirement-count",
  description: `A curated role has ${FEWEST_REQUIREMENTS} to ${MOST_REQUIREMENTS} requirements.`,
  *find(graph) {
    for (const { key, kind } of graph.curated) {
      const { length } = graph.from(key, "REQUIRES");
      const isFitting = length >= FEWEST_REQUIREMENTS && length <= MOST_REQUIREMENTS;
      if (kind !== "ROLE" || isFitting) continue;
      const isPoor = length < FEWEST_REQUIREMENTS;
      yield {
        severity: "WARNING",
        concepts: [key],
        text: `${graph.name(key)} has ${length} requirements, ${isPoor ? "fewer" : "more"} than the ${FEWEST_REQUIREMENTS} to ${MOST_REQUIREMENTS} that tell a role well.`,
        fix: isPoor
          ? "Add what the work truly needs."
          : "Keep what adverts for the role truly ask for.",
      };
    }
  },
};

export const SMALL_CATEGORY: HealthRule = {
  id: "small-category",
  description: "A curated category holds at least two things.",
  *find(graph) {
    for (const { key, kind } of graph.curated) {
      const members = graph.to(key, "BROADER");
      if (kind !== "CATEGORY" || members.length > 1) continue;
      const [only] = members;
      yield {
        severity: "WARNING",
        concepts: [key],
        text: `${graph.name(key)} holds ${only ? `only ${graph.name(only.from)}` : "nothing"}.`,
        fix: "Add what else belongs to it, or use a wider category instead.",
      };
    }
  },
};

function* listWhere(
  graph: HealthGraph,
  isFound: (concept: Concept) => boolean,
  describe: (name: string) => readonly [text: string, fix: string],
): Generator<Problem> {
  for (const concept of graph.curated) {
    if (!isFound(concept)) continue;
    const [text, fix] = describe(graph.name(concept.key));
    yield { severity: "WARNING", concepts: [concept.key], text, fix };
  }
}

function withoutEvidence(concepts: readonly ConceptKey[], subject: string): Problem {
  return {
    severity: "WARNING",
    concepts,
    text: `${subject} names no source.`,
    fix: "Name the source that backs it.",
  };
}
