import type { ConceptKey } from "../concept-key.js";
import type { Edge } from "../edge.js";
import type { Alternatives } from "../graph-rules/find-prerequisite-cycles.js";
import { DEFAULT_LEVEL, LEVELS } from "../level.js";
import { groupPrerequisites } from "../prerequisite-group.js";
import type { HealthGraph } from "./health-graph.js";

/** The HARD options of each prerequisite group that has any. */
export function listHardOptions(graph: HealthGraph, key: ConceptKey): Edge[][] {
  return groupPrerequisites(graph.from(key, "HAS_PREREQUISITE"))
    .map(({ options }) => options.filter(({ strength }) => strength === "HARD"))
    .filter((options) => options.length > 0);
}

/** The same as what must be reached before, whatever the level. */
export function listHardGroups(graph: HealthGraph, key: ConceptKey): Alternatives[] {
  return listHardOptions(graph, key).map((options) =>
    options.map((edge) => ({
      candidates: graph.listMembers(edge.to).filter((member) => member !== key),
      needed: edge.atLeast ?? 1,
    })),
  );
}

/** What is known with something, with the place of the level among LEVELS. */
export type Knowledge = ReadonlyMap<ConceptKey, number>;

/** The place of an edge's level among LEVELS. */
export function levelOf({ level }: Pick<Edge, "level">): number {
  return LEVELS.indexOf(level ?? DEFAULT_LEVEL);
}

/** Tells whether somebody who knows that much has what an edge asks for. */
export function isMetBy(known: Knowledge, edge: Edge, graph: HealthGraph): boolean {
  const level = levelOf(edge);
  const members = graph.listMembers(edge.to);
  const met = members.filter((member) => (known.get(member) ?? -1) >= level);
  return met.length >= (edge.atLeast ?? 1);
}

/** What knowing a concept at a level implies: itself and, transitively, HARD groups without a choice. */
export function findImplied(graph: HealthGraph, start: ConceptKey, level: number): Knowledge {
  const known = new Map([[start, level]]);
  for (const key of known.keys()) {
    for (const options of listHardOptions(graph, key)) {
      const [only] = options;
      if (!only || options.length > 1 || only.atLeast !== null) continue;
      known.set(only.to, Math.max(known.get(only.to) ?? -1, levelOf(only)));
    }
  }
  return known;
}
