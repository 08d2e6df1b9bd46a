import { distance } from "fastest-levenshtein";
import { compareCodePoints } from "./text-order.js";

/**
 * Finds the names that may have been meant: at most `limit`, nearest first by edit distance, then
 * by code point. Names further away than a third of the text (but at least 2) are left out.
 */
export function nearestNames(name: string, candidates: Iterable<string>, limit = 3): string[] {
  const farthest = Math.max(2, Math.floor(name.length / 3));
  const near: { candidate: string; away: number }[] = [];
  for (const candidate of new Set(candidates)) {
    if (Math.abs(candidate.length - name.length) > farthest) continue;
    const away = distance(name, candidate);
    if (away <= farthest) near.push({ candidate, away });
  }
  near.sort((a, b) => a.away - b.away || compareCodePoints(a.candidate, b.candidate));
  return near.slice(0, limit).map(({ candidate }) => candidate);
}

/** Writes suggestions as a question with a space before it; empty when there is none. */
export function didYouMean(names: readonly string[]): string {
  return names.length === 0 ? "" : ` Did you mean ${quoteNames(names)}?`;
}

/** Writes names as they stand in a sentence: `"a", "b" or "c"`. */
export function quoteNames(names: readonly string[]): string {
  const quoted = names.map((name) => JSON.stringify(name));
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} or ${last}`;
}
