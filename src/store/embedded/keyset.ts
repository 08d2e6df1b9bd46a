import type { PageRequest, Position } from "../page.js";
import type { Where } from "./where.js";

/** A list order: its columns, all ascending or all descending. */
export interface Keyset {
  readonly columns: readonly string[];
  readonly isDescending?: boolean;
  /** The values of a position, one per column. */
  toValues(position: Position): (string | number)[];
}

/** Restricts a select to the range of a page. */
export function addRange(where: Where, keyset: Keyset, page: PageRequest | undefined): void {
  const columns = `(${keyset.columns.join(", ")})`;
  const marks = `(${keyset.columns.map(() => "?").join(", ")})`;
  const [behind, before] = keyset.isDescending ? ["<", ">"] : [">", "<"];
  if (page?.after) where.and(`${columns} ${behind} ${marks}`, ...keyset.toValues(page.after));
  if (page?.before) where.and(`${columns} ${before} ${marks}`, ...keyset.toValues(page.before));
}

/** The `order by` of a page; one taken from the end is read backwards. */
export function toOrderBy(keyset: Keyset, page: PageRequest | undefined): string {
  const isDescending = Boolean(keyset.isDescending) !== Boolean(page?.fromEnd);
  const direction = isDescending ? "desc" : "asc";
  return `order by ${keyset.columns.map((column) => `${column} ${direction}`).join(", ")} limit ?`;
}

/** The `limit` of a page; -1 is SQLite's word for none. */
export function toLimit(page: PageRequest | undefined): number {
  return page?.size ?? -1;
}

/** Puts rows that were read from the end back into list order. */
export function inListOrder<Row>(
  rows: readonly Row[],
  page: PageRequest | undefined,
): readonly Row[] {
  return page?.fromEnd ? rows.toReversed() : rows;
}
