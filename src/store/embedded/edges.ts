import { CONCEPT_KINDS } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import { EDGE_TYPES, type Edge } from "../../domain/edge.js";
import { IMPORTANCES } from "../../domain/level.js";
import type { Direction, EdgeQuery } from "../store.js";
import { readEdge, toKey } from "./codec.js";
import { addRange, inListOrder, type Keyset, toLimit, toOrderBy } from "./keyset.js";
import type { Row, Statements } from "./statements.js";
import { toCodes, Where } from "./where.js";

/** The order of adjacency; `type` needs no place in a position, since a page has one type only. */
const ADJACENCY: Keyset = {
  columns: ["rank", "sort_label", "key"],
  toValues: ({ rank, label, key }) => [rank, label, key],
};

const FROM_KEY = "(select id from concept where key = ?)";

/** Both ends of an edge, as seen from the key that was asked for. */
const ENDS = {
  OUT: { own: "source", other: "target" },
  IN: { own: "target", other: "source" },
} as const;

/**
 * Lists the edges of each concept. The statement is written once; for each key it takes one indexed
 * range per type and direction, then a sort.
 */
export function listEdges(
  statements: Statements,
  keys: readonly ConceptKey[],
  query: EdgeQuery,
): Edge[][] {
  const where = new Where();
  addRange(where, ADJACENCY, query.page);
  const parts = toDirections(query.direction).map((direction) => selectEdges(direction, query));
  const sql = `
    select type, key, data, is_out from (${parts.map((part) => part.sql).join(" union all ")}) ${where.sql}
    ${toOrderBy({ ...ADJACENCY, columns: ["type", ...ADJACENCY.columns] }, query.page)}`;
  const list = statements.prepareAll(sql);
  return keys.map((key) => {
    const ends = parts.flatMap(({ values }) => [key, ...values]);
    const rows = list(...ends, ...where.values, toLimit(query.page));
    return inListOrder(rows, query.page).map((row) => toEdge(row, key));
  });
}

/** Counts the edges of one concept from an index alone, unless the other end's kind matters. */
export function countEdges(statements: Statements, key: ConceptKey, query: EdgeQuery): number {
  return toDirections(query.direction).reduce((sum, direction) => {
    const { own, other } = ENDS[direction];
    const where = edgeConditions(own, query);
    const join = query.kinds ? `join concept on concept.id = edge.${other}` : "";
    const sql = `select count(*) from edge ${join} ${where.sql}`;
    const row = statements.first(sql, key, ...where.values);
    return sum + Number(row?.[0]);
  }, 0);
}

/** The first value is the key that is asked for; the others come with the select. */
function selectEdges(direction: "OUT" | "IN", query: EdgeQuery) {
  const { own, other } = ENDS[direction];
  const where = edgeConditions(own, query);
  const sql = `
    select edge.type, edge.rank, edge.data, concept.key, concept.sort_label,
      ${direction === "OUT" ? 1 : 0} as is_out
    from edge cross join concept on concept.id = edge.${other} ${where.sql}`;
  return { sql, values: where.values };
}

function edgeConditions(own: "source" | "target", query: EdgeQuery): Where {
  const where = new Where().and(`edge.${own} = ${FROM_KEY}`);
  where.andIn("edge.type", toCodes(EDGE_TYPES, query.types));
  if (query.kinds) where.andIn("concept.kind", toCodes(CONCEPT_KINDS, query.kinds));
  if (query.importances) {
    where.andIn("edge.importance", toCodes(IMPORTANCES, query.importances));
  }
  return where;
}

function toDirections(direction: Direction): readonly ("OUT" | "IN")[] {
  return direction === "BOTH" ? ["OUT", "IN"] : [direction];
}

function toEdge([typeCode, otherKey, data, isOut]: Row, key: ConceptKey): Edge {
  const type = EDGE_TYPES[Number(typeCode)];
  if (type === undefined)
    throw new RangeError(`Unknown edge type ${String(typeCode)} in the store.`);
  const other = toKey(otherKey);
  const ends = isOut === 1 ? { from: key, to: other } : { from: other, to: key };
  return readEdge({ type, ...ends }, String(data));
}
