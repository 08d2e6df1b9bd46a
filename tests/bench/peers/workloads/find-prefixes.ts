import { toSortLabel } from "../../../../src/lib/text-order.js";
import type { BenchGraph } from "../../graph/bench-graph.js";

/** How many roles are asked for by a prefix. */
const ROLES = 20;
const PREFIXES = 8;

/**
 * Finds letters with which the labels of enough roles begin, the first of the alphabet; where there
 * are too few, those with which most begin.
 */
export function findPrefixes({ concepts }: Pick<BenchGraph, "concepts">): string[] {
  const counts = new Map<string, number>();
  for (const { kind, label } of concepts) {
    const first = toSortLabel(label).charAt(0);
    if (kind === "ROLE" && /[a-z]/u.test(first)) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return [...counts]
    .map(([letter, count]) => ({ letter, found: Math.min(count, ROLES) }))
    .sort((left, right) => right.found - left.found || (left.letter < right.letter ? -1 : 1))
    .slice(0, PREFIXES)
    .map(({ letter }) => letter)
    .sort();
}
