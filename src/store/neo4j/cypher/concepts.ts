import type { ConceptKind } from "../../../domain/concept.js";
import { conceptColumns, KIND_LABELS, returnSliced } from "./names.js";

const CONCEPTS_PER_ROW = 25;

const RETURN_CONCEPTS = `WITH collect(${conceptColumns("n")}) AS items
${returnSliced(CONCEPTS_PER_ROW)}`;

/** Concepts by `$keys`. */
export const CONCEPTS_BY_KEY = `UNWIND $keys AS key
MATCH (n:Concept {key: key})
${RETURN_CONCEPTS}`;

/** Kinds of the concepts with `$keys`. */
export const KINDS_BY_KEY = `UNWIND $keys AS key
MATCH (n:Concept {key: key})
WITH collect([key, n.kind]) AS items
${returnSliced(100)}`;

/** Keys of the concepts that have the URIs `$keys`. */
export const KEYS_BY_URI = `UNWIND $keys AS uri
MATCH (n:Concept {uri: uri})
WITH collect([uri, n.key]) AS items
${returnSliced(100)}`;

/** Which concepts are meant, and how their order by sort label is bounded; values are parameters. */
export interface SelectionShape {
  readonly kinds?: readonly ConceptKind[];
  readonly schemeCount?: number;
  readonly isWithin: boolean;
  readonly hasStatuses: boolean;
  readonly hasHigh: boolean;
  readonly hasAbove: boolean;
  readonly hasBelow: boolean;
}

/**
 * A page in the order of sort labels. Each group of the selection is a range of its own index, read
 * in order up to the page's size, so that a page costs the same wherever it lies.
 */
export function pageStatement(shape: SelectionShape, isDescending: boolean): string {
  const direction = isDescending ? " DESC" : "";
  const order = `n.sortLabel${direction}, n.key${direction}`;
  const branches = select(shape, (hasScheme) => {
    // Names the scheme, which is the same in the whole range, because the index begins with it.
    const prefix = hasScheme ? `n.scheme${direction}, ` : "";
    return `WITH n ORDER BY ${prefix}${order} LIMIT $size RETURN n`;
  });
  return `${branches}
WITH n ORDER BY ${order} LIMIT $size
${RETURN_CONCEPTS}`;
}

/** The number of selected concepts. */
export function countStatement(shape: SelectionShape): string {
  return `${select(shape, () => "RETURN count(n) AS total")}
RETURN sum(total)`;
}

/** How many selected concepts share a scheme or a kind. */
export function facetStatement(shape: SelectionShape, property: "scheme" | "kind"): string {
  return `${select(shape, () => "RETURN n")}
WITH n.${property} AS key, count(*) AS total
RETURN key, total ORDER BY total DESC, key LIMIT $size`;
}

/** How many selected concepts share a direct category. */
export function categoryFacetStatement(shape: SelectionShape): string {
  return `${select(shape, () => "RETURN n")}
MATCH (n)-[:BROADER]->(category:Category)
WITH category, count(*) AS total
RETURN category.key AS key, total ORDER BY total DESC, key LIMIT $size`;
}

/** Every branch ends with the given clauses; together they give the branches' rows. */
function select(shape: SelectionShape, end: (hasScheme: boolean) => string): string {
  const branches = shape.isWithin
    ? [`${matchBelow(shape)}\n${end(false)}`]
    : toGroups(shape).map(
        ([kind, scheme]) => `${matchGroup(shape, kind, scheme)}\n${end(!!scheme)}`,
      );
  return `CALL () {\n${branches.join("\nUNION ALL\n")}\n}`;
}

/** Pairs every wanted kind with every wanted scheme; undefined stands for any. */
function toGroups({ kinds, schemeCount }: SelectionShape) {
  const schemes = Array.from({ length: schemeCount ?? 0 }, (_, index) => `$schemes[${index}]`);
  return (kinds ?? [undefined]).flatMap((kind) =>
    (schemeCount === undefined ? [undefined] : schemes).map((scheme) => [kind, scheme] as const),
  );
}

function matchGroup(shape: SelectionShape, kind?: ConceptKind, scheme?: string): string {
  const conditions = [...(scheme ? [`n.scheme = ${scheme}`] : []), ...rangeConditions(shape)];
  return `MATCH (n:${kind ? KIND_LABELS[kind] : "Concept"}) WHERE ${conditions.join(" AND ")}`;
}

/** `DISTINCT` right behind the pattern lets Neo4j visit each concept once, also in a cycle. */
function matchBelow(shape: SelectionShape): string {
  const conditions = [
    "n <> root",
    ...(shape.kinds ? ["n.kind IN $kinds"] : []),
    ...(shape.schemeCount === undefined ? [] : ["n.scheme IN $schemes"]),
    ...rangeConditions(shape),
  ];
  return `MATCH (root:Concept {key: $within})<-[:BROADER*]-(n) WITH DISTINCT root, n
WHERE ${conditions.join(" AND ")}`;
}

/**
 * A lower bound is always there: without one the index would not be used. Where labels are equal to
 * a bound's, keys decide; said with OR, it might be planned as a union that sorts the whole range.
 */
function rangeConditions({ hasHigh, hasAbove, hasBelow, hasStatuses }: SelectionShape): string[] {
  return [
    "n.sortLabel >= $low",
    ...(hasHigh ? ["n.sortLabel <= $high"] : []),
    ...(hasAbove ? ["CASE n.sortLabel WHEN $aboveLabel THEN n.key > $aboveKey ELSE true END"] : []),
    ...(hasBelow ? ["CASE n.sortLabel WHEN $belowLabel THEN n.key < $belowKey ELSE true END"] : []),
    ...(hasStatuses ? ["n.status IN $statuses"] : []),
  ];
}
