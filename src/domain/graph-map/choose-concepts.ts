import { compareCodePoints } from "../../lib/text-order.js";
import type { Concept } from "../concept.js";
import { CORE_SCHEME, type ConceptKey } from "../concept-key.js";
import type { Edge } from "../edge.js";

/** A concept with the number of its links in the whole graph. */
export interface Linked {
  readonly concept: Concept;
  readonly degree: number;
}

/** Sorts concepts as a map takes them: the curated ones first, then those with the most links, then by key. */
export function rankForMap<One extends Linked>(concepts: readonly One[]): readonly One[] {
  return concepts.toSorted(
    (left, right) =>
      Number(right.concept.scheme === CORE_SCHEME) - Number(left.concept.scheme === CORE_SCHEME) ||
      right.degree - left.degree ||
      compareCodePoints(left.concept.key, right.concept.key),
  );
}

/** Counts how many of the ranked concepts a map takes, so that it has all links among them and not too many. */
export function countWithinLinks(
  ranked: readonly ConceptKey[],
  links: readonly Pick<Edge, "from" | "to">[],
  mostLinks: number,
): number {
  const positions = new Map(ranked.map((key, position) => [key, position]));
  const added = ranked.map(() => 0);
  for (const { from, to } of links) {
    const last = Math.max(positions.get(from) ?? Infinity, positions.get(to) ?? Infinity);
    if (last < ranked.length) added[last] = (added[last] ?? 0) + 1;
  }
  let sum = 0;
  const first = added.findIndex((count) => {
    sum += count;
    return sum > mostLinks;
  });
  return first === -1 ? ranked.length : first;
}
