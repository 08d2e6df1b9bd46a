import { compareCodePoints } from "../../lib/text-order.js";
import type { PageRequest, Position } from "../page.js";
import type { MemoryNode } from "./memory-state.js";

/** A part of a sorted list: from `start` up to, not including, `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The least index from `low` whose item is not before, by binary search. */
export function findFirst(low: number, high: number, isBefore: (index: number) => boolean): number {
  let first = low;
  let last = high;
  while (first < last) {
    const middle = (first + last) >>> 1;
    if (isBefore(middle)) first = middle + 1;
    else last = middle;
  }
  return first;
}

/**
 * Narrows a range to what lies behind `after` and before `before`.
 *
 * @param findPlace tells where the item of a position is, where that is known sooner than by comparing
 */
export function narrow(
  { start, end }: Range,
  page: PageRequest | undefined,
  compare: (index: number, position: Position) => number,
  findPlace: (position: Position) => number | undefined = () => undefined,
): Range {
  const { after, before } = page ?? {};
  const firstBehind = (position: Position) => {
    const place = findPlace(position);
    if (place !== undefined) return clamp(place + 1, start, end);
    return findFirst(start, end, (index) => compare(index, position) <= 0);
  };
  const first = after ? firstBehind(after) : start;
  const last = before ? findFirst(first, end, (index) => compare(index, before) < 0) : end;
  return { start: first, end: last };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** Compares a node with a position, the rank left out. */
export function compareToPosition(node: MemoryNode, { label, key }: Position): number {
  return compareCodePoints(node.sortLabel, label) || compareCodePoints(node.concept.key, key);
}

/**
 * Takes at most `size` indexes of a range that pass, from its start or, with `fromEnd`, from its end;
 * in ascending order either way. Stops as soon as it has enough.
 */
export function take(
  { start, end }: Range,
  page: Pick<PageRequest, "size" | "fromEnd"> | undefined,
  isWanted: (index: number) => boolean,
): number[] {
  const taken: number[] = [];
  const size = page?.size ?? Number.POSITIVE_INFINITY;
  if (page?.fromEnd) {
    for (let index = end - 1; index >= start && taken.length < size; index -= 1) {
      if (isWanted(index)) taken.push(index);
    }
    return taken.toReversed();
  }
  for (let index = start; index < end && taken.length < size; index += 1) {
    if (isWanted(index)) taken.push(index);
  }
  return taken;
}
