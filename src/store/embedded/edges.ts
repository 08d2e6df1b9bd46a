import { CONCEPT_KINDS } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import { EDGE_TYPES, type Edge } from "../../domain/edge.js";
import { IMPORTANCES } from "../../domain/level.js";
import type { PageRequest } from "../page.js";
import type { Direction, EdgeQuery } from "../store.js";
import { readEdge, toEdgeType, toKey } from "./codec.js";
import { addRange, inListOrder, type Keyset, toLimit, toOrderBy } from "./keyset.js";
import type { Row, Statements } from "./statements.js";
import { toCodes, Where } from "./where.js";

/** The order of adjacency; `type` needs no place in a position, since a page has one type only. */
const ADJACENCY: Keyset = {
  columns: ["rank", "sort_label", "key"],
  toValues: ({ rank, label, key }) => [rank, label, key],
};

/** The key that is asked for, and a list of keys as JSON, each with its place. */
const ONE_KEY = "(select 0 as key, ? as value)";
const MANY_KEYS = "json_each(?)";

/** Both ends of an edge, as seen from the key that was asked for. */
const ENDS = {
  OUT: { own: "source", other: "target" },
  IN: { own: "target", other: "source" },
} as const;

/** Lists the edges of each concept; with a page, as many of each as the page holds. */
export function listEdges(
  statements: Statements,
  keys: readonly ConceptKey[],
  query: EdgeQuery,
): Edge[][] {
  return query.page
    ? pageEdges(statements, keys, query, query.page)
    : listAllEdges(statements, keys, query);
}

/**
 * Lists a page for each concept. The statement is written once; for each key it takes one indexed
 * range per type and direction, then a sort.
 */
function pageEdges(
  statements: Statements,
  keys: readonly ConceptKey[],
  query: EdgeQuery,
  page: PageRequest,
): Edge[][] {
  const where = new Where();
  addRange(where, ADJACENCY, page);
  const parts = toDirections(query.direction).map((direction) =>
    selectEdges(ONE_KEY, direction, query),
  );
  const sql = `
    select type, key, data, is_out from (${parts.map((part) => part.sql).join(" union all ")}) ${where.sql}
    ${toOrderBy({ ...ADJACENCY, columns: ["type", ...ADJACENCY.columns] }, page)}`;
  const list = statements.prepareAll(sql);
  return keys.map((key) => {
    const ends = parts.flatMap(({ values }) => [key, ...values]);
    const rows = list(...ends, ...where.values, toLimit(page));
    return inListOrder(rows, page).map((row) => toEdge(row, key));
  });
}

/** Lists all edges of all concepts with one statement, which takes a third of the time of one each. */
function listAllEdges(
  statements: Statements,
  keys: readonly ConceptKey[],
  query: EdgeQuery,
): Edge[][] {
  const asked = JSON.stringify(keys);
  const parts = toDirections(query.direction).map((direction) =>
    selectEdges(MANY_KEYS, direction, query),
  );
  const sql = `
    select type, key, data, is_out, place from (${parts.map((part) => part.sql).join(" union all ")})
    order by place, type, ${ADJACENCY.columns.join(", ")}`;
  const lists: Edge[][] = keys.map(() => []);
  const values = parts.flatMap((part) => [asked, ...part.values]);
  for (const row of statements.all(sql, ...values)) {
    const place = Number(row[4]);
    const key = keys[place];
    if (key !== undefined) lists[place]?.push(toEdge(row, key));
  }
  return lists;
}

/** Counts the edges of one concept from an index alone, unless the other end's kind matters. */
export function countEdges(statements: Statements, key: ConceptKey, query: EdgeQuery): number {
  return toDirections(query.direction).reduce((sum, direction) => {
    const { own, other } = ENDS[direction];
    const where = new Where().and(`edge.${own} = (select id from concept where key = ?)`, key);
    addConditions(where, query);
    const join = query.kinds ? `join concept on concept.id = edge.${other}` : "";
    const sql = `select count(*) from edge ${join} ${where.sql}`;
    const row = statements.first(sql, ...where.values);
    return sum + Number(row?.[0]);
  }, 0);
}

/** The first value is what is asked for; the others come with the select. */
function selectEdges(asked: string, direction: "OUT" | "IN", query: EdgeQuery) {
  const { own, other } = ENDS[direction];
  const where = new Where();
  addConditions(where, query);
  const sql = `
    select asked.key as place, edge.type, edge.rank, edge.data, concept.key, concept.sort_label,
      ${direction === "OUT" ? 1 : 0} as is_out
    from ${asked} as asked
      cross join concept as own on own.key = asked.value
      cross join edge on edge.${own} = own.id
      cross join concept on concept.id = edge.${other} ${where.sql}`;
  return { sql, values: where.values };
}

function addConditions(where: Where, { types, kinds, importances }: EdgeQuery): void {
  if (types.length < EDGE_TYPES.length) where.andIn("edge.type", toCodes(EDGE_TYPES, types));
  if (kinds) where.andIn("concept.kind", toCodes(CONCEPT_KINDS, kinds));
  if (importances) where.andIn("edge.importance", toCodes(IMPORTANCES, importances));
}

function toDirections(direction: Direction): readonly ("OUT" | "IN")[] {
  return direction === "BOTH" ? ["OUT", "IN"] : [direction];
}

function toEdge([typeCode, otherKey, data, isOut]: Row, key: ConceptKey): Edge {
  const other = toKey(otherKey);
  const ends = isOut === 1 ? { from: key, to: other } : { from: other, to: key };
  return readEdge({ type: toEdgeType(typeCode), ...ends }, String(data));
}
