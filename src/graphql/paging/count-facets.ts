import type { Concept } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import { type MaybePromise, whenAllReady, whenReady } from "../../lib/maybe-promise.js";
import { compareCodePoints } from "../../lib/text-order.js";
import type { EdgeQuery, FacetCount, FacetKind } from "../../store/store.js";
import type { GraphAccess } from "../graph-access.js";

const CATEGORIES: EdgeQuery = { types: ["BROADER"], direction: "OUT", kinds: ["CATEGORY"] };

/**
 * Counts a concept's neighbours by facets, in the order in which a store counts those of the whole
 * graph. Reads each neighbour, so it costs as much as the whole list.
 */
export function countFacets(
  graph: GraphAccess,
  keys: readonly ConceptKey[],
  by: readonly FacetKind[],
  size: number,
): MaybePromise<readonly FacetCount[]> {
  const counted = by.map((kind) =>
    whenReady(listValues(graph, keys, kind), (values) => countValues(kind, values).slice(0, size)),
  );
  return whenReady(whenAllReady(counted), (facets) => facets.flat());
}

function listValues(
  graph: GraphAccess,
  keys: readonly ConceptKey[],
  by: FacetKind,
): MaybePromise<readonly string[]> {
  if (by === "CATEGORY") {
    const edges = whenAllReady(keys.map((key) => graph.listEdges(key, CATEGORIES)));
    return whenReady(edges, (lists) => lists.flatMap((list) => list.map(({ to }) => to)));
  }
  const concepts = whenAllReady(keys.map((key) => graph.getConcept(key)));
  const toValue = ({ scheme, kind }: Concept) => (by === "SCHEME" ? scheme : kind);
  return whenReady(concepts, (found) => found.map(toValue));
}

function countValues(by: FacetKind, values: readonly string[]): FacetCount[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([key, count]) => ({ by, key, count }))
    .sort((a, b) => b.count - a.count || compareCodePoints(a.key, b.key));
}
