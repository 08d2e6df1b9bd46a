import { compareCodePoints } from "../lib/text-order.js";

/**
 * The place of an item in an ordered list; the list continues behind it even when the item itself
 * is gone. `label` is a sort label (`toSortLabel`).
 */
export interface Position {
  readonly rank: number;
  readonly label: string;
  readonly key: string;
}

/** A keyset page: at most `size` items behind `after` and before `before`. */
export interface PageRequest {
  readonly size: number;
  readonly after?: Position;
  readonly before?: Position;
  /** Take the last items of the range instead of the first; they still come in list order. */
  readonly fromEnd?: boolean;
}

/** Orders positions by rank, then sort label, then key. */
export function comparePositions(left: Position, right: Position): number {
  return (
    left.rank - right.rank ||
    compareCodePoints(left.label, right.label) ||
    compareCodePoints(left.key, right.key)
  );
}
