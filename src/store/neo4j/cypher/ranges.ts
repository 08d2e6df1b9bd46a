/** How an ordered list is bounded; the bounds themselves are parameters. */
export interface RangeShape {
  readonly hasSize: boolean;
  readonly hasAfter: boolean;
  readonly hasBefore: boolean;
  /** Read from the end, so that a limit keeps the last items. */
  readonly isReversed: boolean;
}

/** A column of an order, and how the parameters with a position's value for it end. */
export type OrderColumn = readonly [column: string, name: "Rank" | "Label" | "Key"];

/** The order of what is below a concept. */
export const BY_LABEL: readonly OrderColumn[] = [
  ["t.sortLabel", "Label"],
  ["t.key", "Key"],
];

/** The order of the edges of one type. */
export const BY_RANK: readonly OrderColumn[] = [["r.rank", "Rank"], ...BY_LABEL];

/** The conditions by which a list in the order begins behind one position and ends before another. */
export function rangeConditions(order: readonly OrderColumn[], range: RangeShape): string[] {
  return [
    ...(range.hasAfter ? [compare(order, ">", "$after")] : []),
    ...(range.hasBefore ? [compare(order, "<", "$before")] : []),
  ];
}

/** Compares column by column, the first difference deciding. */
function compare(
  [first, ...rest]: readonly OrderColumn[],
  sign: "<" | ">",
  position: string,
): string {
  if (!first) return "false";
  const [column, name] = first;
  const differs = `${column} ${sign} ${position}${name}`;
  if (rest.length === 0) return differs;
  const sameThenRest = `${column} = ${position}${name} AND ${compare(rest, sign, position)}`;
  return `(${differs} OR (${sameThenRest}))`;
}

/** The end of a clause `WITH`: order and limit. */
export function orderAndLimit(columns: readonly string[], range: RangeShape): string {
  const order = columns.map((column) => (range.isReversed ? `${column} DESC` : column)).join(", ");
  return `ORDER BY ${order}${range.hasSize ? " LIMIT $size" : ""}`;
}

/** A clause `WHERE`, or nothing when there is nothing to ask. */
export function toWhere(conditions: readonly string[]): string {
  return conditions.length === 0 ? "" : `WHERE ${conditions.join(" AND ")}`;
}
