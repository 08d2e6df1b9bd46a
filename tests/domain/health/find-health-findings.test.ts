import { describe, expect, it } from "vitest";
import type { Concept, Mark } from "../../../src/domain/concept.js";
import type { Edge } from "../../../src/domain/edge.js";
import {
  findHealthFindings,
  HEALTH_RULES,
} from "../../../src/domain/health/find-health-findings.js";
import type { HealthFinding } from "../../../src/domain/health/finding.js";
import { HealthGraph } from "../../../src/domain/health/health-graph.js";
import type { SourceKey } from "../../../src/domain/source.js";
import { conceptOf, edgeOf } from "../../support/graph-items.js";
import { Random } from "../../support/random.js";

const EFFORT = { basicHours: 1, workingHours: 2, advancedHours: 3, source: null };
const WHOLE = { description: "A thing.", effort: EFFORT };

/** A category with two sound skills, so that a test need only add what is wrong. */
const SOUND = {
  concepts: [
    conceptOf("CATEGORY", "craft", WHOLE),
    conceptOf("SKILL", "first", WHOLE),
    conceptOf("SKILL", "second", WHOLE),
  ],
  edges: [edgeOf("first", "BROADER", "craft"), edgeOf("second", "BROADER", "craft")],
};

function find(concepts: readonly Concept[], edges: readonly Edge[] = []): HealthFinding[] {
  const all = new Map([...SOUND.concepts, ...concepts].map((concept) => [concept.key, concept]));
  return findHealthFindings(new HealthGraph(all.values(), [...SOUND.edges, ...edges]));
}

/** The rules that find something, with the concepts that they name. */
function summarise(findings: readonly HealthFinding[]): string[] {
  return findings.map(({ rule, concepts }) => `${rule}: ${concepts.join(", ")}`);
}

function skill(slug: string, given: Partial<Concept> = {}): [Concept, Edge] {
  return [conceptOf("SKILL", slug, { ...WHOLE, ...given }), edgeOf(slug, "BROADER", "craft")];
}

/** A role with twelve requirements on skills of its own and those that a test is about. */
function role(...requirements: readonly Edge[]): { concepts: Concept[]; edges: Edge[] } {
  const skills = Array.from({ length: 12 }, (_, index) => skill(`own-${index}`));
  const edges = skills.flatMap(([{ slug }, edge]) => [edge, edgeOf("tester", "REQUIRES", slug)]);
  return {
    concepts: [conceptOf("ROLE", "tester", WHOLE), ...skills.map(([concept]) => concept)],
    edges: [...edges, edgeOf("tester", "BROADER", "craft"), ...requirements],
  };
}

describe("findHealthFindings", () => {
  it("finds nothing in a sound graph, and nothing in an empty one", () => {
    expect(find([])).toEqual([]);
    expect(findHealthFindings(new HealthGraph([], []))).toEqual([]);
  });

  it("finds prerequisites in a circle, and says which one to make soft", () => {
    const [a, inCraft] = skill("a");
    const findings = find(
      [a],
      [inCraft, edgeOf("a", "HAS_PREREQUISITE", "first"), edgeOf("first", "HAS_PREREQUISITE", "a")],
    );
    expect(summarise(findings)).toEqual(["prerequisite-circle: a, first"]);
    expect(findings[0]).toMatchObject({
      severity: "ERROR",
      text: "“a” and “first” need each other first, so nobody can begin with any of them.",
      fix: "Make soft, or give another way to meet, that “a” needs “first”.",
    });
  });

  it("finds categories in a circle", () => {
    const findings = find(
      [conceptOf("CATEGORY", "art", WHOLE)],
      [edgeOf("art", "BROADER", "craft"), edgeOf("craft", "BROADER", "art")],
    );
    expect(summarise(findings)).toContain("category-circle: art, craft");
  });

  it("finds what is essential and cannot be reached", () => {
    const { concepts, edges } = role(edgeOf("tester", "REQUIRES", "craft", { atLeast: 99 }));
    expect(summarise(find(concepts, edges))).toContain("unreachable-requirement: tester, craft");
  });

  it("finds hours that do not rise, and fewer than those of a part", () => {
    const [flat, inCraft] = skill("flat", { effort: { ...EFFORT, workingHours: 1 } });
    const [part] = skill("part", {
      effort: { basicHours: 9, workingHours: 10, advancedHours: 11, source: null },
    });
    const findings = find([flat, part], [inCraft, edgeOf("part", "BROADER", "first")]);
    expect(summarise(findings)).toEqual([
      "effort-too-small: flat",
      "effort-too-small: first, part",
    ]);
  });

  it("finds what is incomplete", () => {
    const bare = conceptOf("SKILL", "bare", { evidence: [] });
    expect(summarise(find([bare]))).toEqual([
      "orphan: bare",
      "missing-category: bare",
      "missing-description: bare",
      "missing-effort: bare",
      "missing-evidence: bare",
    ]);
  });

  it("asks of other vocabularies only what their publishers promise", () => {
    const findings = find(
      [conceptOf("SKILL", "esco:bare", { scheme: "esco" })],
      [edgeOf("esco:bare", "BROADER", "craft")],
    );
    expect(findings).toEqual([]);
  });

  it("finds a link without a source", () => {
    const [a, inCraft] = skill("a");
    const findings = find([a], [inCraft, edgeOf("a", "RELATED", "first", { evidence: [] })]);
    expect(findings.map(({ text }) => text)).toEqual([
      "The link RELATED from “a” to “first” names no source.",
    ]);
  });

  it("finds names of several concepts, and labels that differ only in case", () => {
    const [a, inCraft] = skill("a", { label: "First" });
    expect(summarise(find([a], [inCraft]))).toEqual([
      "name-collision: a, first",
      "label-case: a, first",
    ]);
  });

  it("finds roles with too few and too many requirements", () => {
    const poor = conceptOf("ROLE", "poor", WHOLE);
    const findings = find([poor], [edgeOf("poor", "BROADER", "craft")]);
    expect(findings.map(({ text }) => text)).toEqual([
      "“poor” has 0 requirements, fewer than the 12 to 40 that tell a role well.",
    ]);
    const many = Array.from({ length: 29 }, (_, index) => skill(`many-${index}`));
    const { concepts, edges } = role(
      ...many.flatMap(([{ slug }, edge]) => [edge, edgeOf("tester", "REQUIRES", slug)]),
    );
    const crowded = find([...concepts, ...many.map(([concept]) => concept)], edges);
    expect(summarise(crowded)).toEqual(["requirement-count: tester"]);
  });

  it("finds a category of one", () => {
    const findings = find(
      [conceptOf("CATEGORY", "lonely", WHOLE)],
      [edgeOf("first", "BROADER", "lonely")],
    );
    expect(findings.map(({ text }) => text)).toEqual(["“lonely” holds only “first”."]);
  });

  it("finds a prerequisite that another one implies, at that level or above", () => {
    const [a, inCraft] = skill("a");
    const links = (level: "BASIC" | "ADVANCED") => [
      inCraft,
      edgeOf("a", "HAS_PREREQUISITE", "first", { level, groups: [1] }),
      edgeOf("a", "HAS_PREREQUISITE", "second", { groups: [2] }),
      edgeOf("second", "HAS_PREREQUISITE", "first", { level: "WORKING" }),
    ];
    expect(summarise(find([a], links("BASIC")))).toEqual([
      "redundant-prerequisite: a, first, second",
    ]);
    expect(find([a], links("ADVANCED"))).toEqual([]);
  });

  it("notes a requirement that another one contains, as a member or as a prerequisite", () => {
    const { concepts, edges } = role(
      edgeOf("tester", "REQUIRES", "first"),
      edgeOf("tester", "REQUIRES", "craft", { atLeast: 1, importance: "DESIRABLE" }),
    );
    const findings = find(concepts, edges);
    expect(summarise(findings)).toEqual(["redundant-requirement: tester, craft, first"]);
    expect(findings[0]?.severity).toBe("NOTE");
  });

  it("keeps a requirement that only a less important one contains", () => {
    const { concepts, edges } = role(
      edgeOf("tester", "REQUIRES", "first", { importance: "OPTIONAL" }),
      edgeOf("tester", "REQUIRES", "second"),
      edgeOf("first", "HAS_PREREQUISITE", "second"),
    );
    expect(find(concepts, edges)).toEqual([]);
  });

  it("finds a request for what is retired, and names its successor", () => {
    const [old, inCraft] = skill("old", {
      status: "DEPRECATED",
      replacedBy: conceptOf("SKILL", "first").key,
    });
    const findings = find([old], [inCraft, edgeOf("second", "HAS_PREREQUISITE", "old")]);
    expect(findings.map(({ rule, fix }) => [rule, fix])).toEqual([
      ["link-to-retired", "Ask for “first” instead."],
    ]);
  });

  it("finds a request for what has ended, unless it comes from what has ended too", () => {
    const source = "maker" as SourceKey;
    const marks: Mark[] = [{ kind: "END_OF_LIFE", since: "2020", until: null, source }];
    const [old, inCraft] = skill("old", { marks });
    const [plugIn, alsoInCraft] = skill("plug-in", { marks });
    const findings = find(
      [old, plugIn],
      [
        inCraft,
        alsoInCraft,
        edgeOf("second", "HAS_PREREQUISITE", "old"),
        edgeOf("plug-in", "HAS_PREREQUISITE", "old"),
      ],
    );
    expect(summarise(findings)).toEqual(["link-to-ended: second, old"]);
  });

  it("finds matches that are missing, shared or doubled", () => {
    const match = (uri: string) => ({ scheme: "esco", uri, label: null, kind: "EXACT" }) as const;
    const [a, aInCraft] = skill("a", { matches: [match("urn:x"), match("urn:y")] });
    const [b, bInCraft] = skill("b", { matches: [match("urn:x")] });
    const known = conceptOf("SKILL", "esco:x", { scheme: "esco", uri: "urn:x" });
    const findings = find(
      [a, b, known],
      [aInCraft, bInCraft, edgeOf("esco:x", "BROADER", "craft")],
    );
    expect(summarise(findings)).toEqual([
      "broken-match: a",
      "broken-match: a, b",
      "broken-match: a",
    ]);
  });

  it("finds the same in any order of concepts and links", () => {
    const concepts = ["d", "c", "a", "b"].map((slug) => conceptOf("SKILL", slug, { evidence: [] }));
    const edges = [edgeOf("a", "HAS_PREREQUISITE", "b"), edgeOf("b", "HAS_PREREQUISITE", "a")];
    const expected = find(concepts, edges);
    const random = new Random(3);
    for (let round = 0; round < 20; round += 1) {
      const shuffled = [...concepts].sort(() => random.below(3) - 1);
      expect(find(shuffled, edges.toReversed())).toEqual(expected);
    }
  });

  it("has a name and a sentence for each rule", () => {
    expect(new Set(HEALTH_RULES.map(({ id }) => id)).size).toBe(HEALTH_RULES.length);
    for (const { description } of HEALTH_RULES) expect(description).toMatch(/^[A-Z].+\.$/u);
  });
});
