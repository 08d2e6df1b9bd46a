/**
 * The place of an item in a list that is ordered by rank, sort label (`toSortLabel`) and key; the
 * list goes on behind it even when the item itself is gone.
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
