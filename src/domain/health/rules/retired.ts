import type { Concept } from "../../concept.js";
import type { EdgeType } from "../../edge.js";
import type { HealthGraph } from "../health-graph.js";
import type { HealthRule } from "../rule.js";

/** Links that somebody would follow to learn something. */
const ASKING: ReadonlySet<EdgeType> = new Set(["REQUIRES", "HAS_PREREQUISITE"]);

export const LINK_TO_RETIRED: HealthRule = {
  id: "link-to-retired",
  description: "Roles and prerequisites do not ask for what is retired.",
  *find(graph) {
    for (const [asking, asked] of listAsked(graph)) {
      if (asked.status !== "DEPRECATED") continue;
      const successor = asked.replacedBy;
      yield {
        severity: "WARNING",
        concepts: [asking.key, asked.key],
        text: `${graph.name(asking.key)} asks for ${graph.name(asked.key)}, which is retired.`,
        fix: successor
          ? `Ask for ${graph.name(successor)} instead.`
          : "Ask for what took its place.",
      };
    }
  },
};

/** Technologies outlive their support, so what only leads from one such to another is left alone. */
export const LINK_TO_ENDED: HealthRule = {
  id: "link-to-ended",
  description: "Roles and prerequisites do not ask for what is no longer maintained.",
  *find(graph) {
    for (const [asking, asked] of listAsked(graph)) {
      if (asked.status !== "ACTIVE" || !hasEnded(asked) || hasEnded(asking)) continue;
      yield {
        severity: "WARNING",
        concepts: [asking.key, asked.key],
        text: `${graph.name(asking.key)} asks for ${graph.name(asked.key)}, which nobody maintains any more.`,
        fix: "Ask for what took its place, or for a category.",
      };
    }
  },
};

/** Lists what active concepts ask for, each with who does. */
function* listAsked(graph: HealthGraph): Generator<readonly [asking: Concept, asked: Concept]> {
  for (const { from, type, to } of graph.edges) {
    const asking = ASKING.has(type) ? graph.find(from) : undefined;
    const asked = graph.find(to);
    if (asking?.status === "ACTIVE" && asked) yield [asking, asked];
  }
}

function hasEnded({ marks }: Concept): boolean {
  return marks.some(({ kind }) => kind === "END_OF_LIFE");
}
