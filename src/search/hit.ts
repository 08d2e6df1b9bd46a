import { CORE_SCHEME, type ConceptKey } from "../domain/concept-key.js";
import { compareCodePoints } from "../lib/text-order.js";
import type { Entry } from "./entry.js";

/** A concept that was found, and by which of its labels. */
export interface SearchHit {
  readonly key: ConceptKey;
  /** 0 to 1, in ten-thousandths; 1 for a label that is the text itself but for case and accents. */
  readonly score: number;
  readonly matched: string;
  /** What hits of the same score are ordered by before their keys: the curated core, then own labels, come first. */
  readonly order: string;
}

/** Makes a hit of a concept, one of its labels and its score. */
export function toHit(entry: Entry, matched: string, score: number): SearchHit {
  const { key, scheme, sortLabel, labels } = entry;
  const order = `${scheme === CORE_SCHEME ? 0 : 1}${matched === labels[0] ? 0 : 1}${sortLabel}`;
  return { key, order, matched, score };
}

/** Puts a hit where it belongs among the best, of which there are at most so many. */
export function insert(best: SearchHit[], hit: SearchHit, size: number): void {
  const place = best.findIndex((other) => compareHits(hit, other) < 0);
  best.splice(place < 0 ? best.length : place, 0, hit);
  if (best.length > size) best.pop();
}

/** Orders hits, best first. */
export function compareHits(left: SearchHit, right: SearchHit): number {
  return (
    right.score - left.score ||
    compareCodePoints(left.order, right.order) ||
    compareCodePoints(left.key, right.key)
  );
}
