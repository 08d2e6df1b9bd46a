import type { Edge } from "./edge.js";
import type { Strength } from "./level.js";

/** Alternatives of which one is enough; all groups of a concept must hold. */
export interface PrerequisiteGroup {
  readonly options: readonly Edge[];
  readonly strength: Strength;
}

/**
 * Sorts HAS_PREREQUISITE edges of one concept into its groups, by group number; the options keep the
 * order of the edges. A group is SOFT only when all of its options are.
 */
export function groupPrerequisites(edges: readonly Edge[]): PrerequisiteGroup[] {
  const options = new Map<number, Edge[]>();
  for (const edge of edges) {
    for (const group of edge.groups) options.set(group, [...(options.get(group) ?? []), edge]);
  }
  return [...options]
    .sort(([left], [right]) => left - right)
    .map(([, edgesOfGroup]) => ({ options: edgesOfGroup, strength: toStrength(edgesOfGroup) }));
}

function toStrength(options: readonly Edge[]): Strength {
  return options.every(({ strength }) => strength === "SOFT") ? "SOFT" : "HARD";
}
