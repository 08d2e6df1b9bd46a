import type { ConceptKey } from "../../domain/concept-key.js";
import { EDGE_TYPES, type Edge, type EdgeType } from "../../domain/edge.js";
import type { GraphReader } from "../../store/store.js";

/** What was read of one concept's links, in both directions. */
export interface LinksOfConcept {
  readonly key: ConceptKey;
  readonly edges: readonly Edge[];
  /** Whether these are all. */
  readonly isWhole: boolean;
}

/** How many links are read of a concept that has many. */
export interface LinkLimits {
  /** Up to so many links all are read. */
  readonly whole: number;
  /** Of more, the first so many of each type, in the order of lists. */
  readonly perType: number;
}

/**
 * Reads the links of concepts whose numbers of links are known: one call for all concepts that have few,
 * and one per type for those that have many. So the number of calls does not grow with the concepts.
 */
export async function readLinks(
  reader: GraphReader,
  concepts: readonly { readonly key: ConceptKey; readonly degree: number }[],
  { whole, perType }: LinkLimits,
  types: readonly EdgeType[] = EDGE_TYPES,
): Promise<readonly LinksOfConcept[]> {
  const few = concepts.filter(({ degree }) => degree <= whole).map(({ key }) => key);
  const many = concepts.filter(({ degree }) => degree > whole);
  const keysOfMany = many.map(({ key }) => key);
  const [all, ...first] = await Promise.all([
    few.length === 0 ? [] : reader.edges(few, { types, direction: "BOTH" }),
    ...(many.length === 0 ? [] : types).map((type) =>
      reader.edges(keysOfMany, { types: [type], direction: "BOTH", page: { size: perType } }),
    ),
  ]);
  const found = new Map<ConceptKey, LinksOfConcept>();
  for (const [index, key] of few.entries()) {
    found.set(key, { key, edges: all[index] ?? [], isWhole: true });
  }
  for (const [index, { key, degree }] of many.entries()) {
    const edges = first.flatMap((ofType) => ofType[index] ?? []);
    found.set(key, { key, edges, isWhole: edges.length >= degree });
  }
  return concepts.flatMap(({ key }) => found.get(key) ?? []);
}

/** Counts the links of each concept, of any type and direction. */
export async function countLinks(
  reader: GraphReader,
  keys: readonly ConceptKey[],
  types: readonly EdgeType[] = EDGE_TYPES,
): Promise<readonly number[]> {
  return keys.length === 0 ? [] : reader.countEdges(keys, { types, direction: "BOTH" });
}
