import neo4j from "neo4j-driver";
import type { ConceptKey } from "../../domain/concept-key.js";
import { EDGE_TYPES, type Edge } from "../../domain/edge.js";
import { expectOneTypePerPage } from "../check-query.js";
import type { PageRequest, Position } from "../page.js";
import type { DescendantQuery, EdgeQuery, Neighbours } from "../store.js";
import { decodeEdge } from "./codec.js";
import type { Parameters, Row } from "./connection/bolt.js";
import type { Entries } from "./connection/keyed-reads.js";
import { countDescendantsStatement, descendantsStatement } from "./cypher/descendants.js";
import { countEdgesStatement, type EdgeShape, edgesStatement } from "./cypher/edges.js";
import type { RangeShape } from "./cypher/ranges.js";
import type { Database } from "./database.js";

/** Lists the edges of each concept. */
export async function listEdges(
  database: Database,
  keys: readonly ConceptKey[],
  query: EdgeQuery,
): Promise<readonly (readonly Edge[])[]> {
  expectOneTypePerPage(query);
  const shape = toEdgeShape(query);
  if (shape.types.length === 0) return keys.map(() => []);
  const decode = (entries: Entries, key: string) => toEdges(key as ConceptKey, entries, query);
  return database.readByKey({ ...toQuestion(shape, query), decode }, keys);
}

/** Lists the edges of each concept and the concepts at their other ends, each of those once. */
export async function listNeighbours(
  database: Database,
  keys: readonly ConceptKey[],
  query: EdgeQuery,
): Promise<Neighbours> {
  expectOneTypePerPage(query);
  const shape = { ...toEdgeShape(query), hasEnds: true };
  if (shape.types.length === 0) return { edges: keys.map(() => []), concepts: [] };
  const decode = (entries: Entries, key: string, version: string | undefined) => ({
    edges: toEdges(key as ConceptKey, entries, query),
    ends: (toList(entries, ENDS) as Row[]).map((row) => database.concepts.read(row, version)),
  });
  const answers = await database.readByKey({ ...toQuestion(shape, query), decode }, keys);
  const concepts = new Map(answers.flatMap(({ ends }) => ends.map((end) => [end.key, end])));
  return { edges: answers.map(({ edges }) => edges), concepts: [...concepts.values()] };
}

function toQuestion(shape: EdgeShape, query: EdgeQuery) {
  return {
    statement: edgesStatement(shape, toRangeShape(query.page)),
    parameters: { ...toFilters(query), ...toRange(query.page) },
  };
}

function toEdges(key: ConceptKey, entries: Entries, { page }: EdgeQuery): readonly Edge[] {
  const edges = toList(entries).map((row) => decodeEdge(key, row as Row));
  return page?.fromEnd ? edges.toReversed() : edges;
}

/** Counts the edges of each concept. */
export async function countEdges(
  database: Database,
  keys: readonly ConceptKey[],
  query: EdgeQuery,
): Promise<readonly number[]> {
  const shape = toEdgeShape(query);
  if (shape.types.length === 0) return keys.map(() => 0);
  const question = { statement: countEdgesStatement(shape), parameters: toFilters(query) };
  return database.readByKey({ ...question, decode: toCount }, keys);
}

/** Lists the keys of what is below each concept. */
export async function listDescendants(
  database: Database,
  keys: readonly ConceptKey[],
  { kinds, page }: DescendantQuery,
): Promise<readonly (readonly ConceptKey[])[]> {
  const statement = descendantsStatement(kinds !== undefined, toRangeShape(page));
  const parameters = { ...(kinds && { kinds }), ...toRange(page) };
  const decode = (entries: Entries) => {
    const below = toList(entries) as ConceptKey[];
    return page?.fromEnd ? below.toReversed() : below;
  };
  return database.readByKey({ statement, parameters, decode }, keys);
}

/** Counts what is below each concept. */
export async function countDescendants(
  database: Database,
  keys: readonly ConceptKey[],
  { kinds }: DescendantQuery,
): Promise<readonly number[]> {
  const statement = countDescendantsStatement(kinds !== undefined);
  const parameters = { ...(kinds && { kinds }) };
  return database.readByKey({ statement, parameters, decode: toCount }, keys);
}

function toEdgeShape({ types, direction, kinds, importances }: EdgeQuery): EdgeShape {
  return {
    types: EDGE_TYPES.filter((type) => types.includes(type)),
    direction,
    hasKinds: kinds !== undefined,
    hasImportances: importances !== undefined,
    hasEnds: false,
  };
}

function toFilters({ kinds, importances }: EdgeQuery): Parameters {
  return { ...(kinds && { kinds }), ...(importances && { importances }) };
}

function toRangeShape(page: PageRequest | undefined): RangeShape {
  return {
    hasSize: page !== undefined,
    hasAfter: page?.after !== undefined,
    hasBefore: page?.before !== undefined,
    isReversed: page?.fromEnd === true,
  };
}

function toRange(page: PageRequest | undefined): Parameters {
  return {
    ...(page && { size: neo4j.int(page.size) }),
    ...(page?.after && toBound("after", page.after)),
    ...(page?.before && toBound("before", page.before)),
  };
}

function toBound(name: "after" | "before", { rank, label, key }: Position): Parameters {
  return { [`${name}Rank`]: rank, [`${name}Label`]: label, [`${name}Key`]: key };
}

/** Where an entry holds its items, and the ends of edges. */
const ITEMS = 1;
const ENDS = 2;

/** Joins the lists of one key, which is one list unless it is long. */
function toList(entries: Entries, place = ITEMS): unknown[] {
  return entries.flatMap((entry) => entry[place] as unknown[]);
}

function toCount([entry]: Entries): number {
  return Number(entry?.[1] ?? 0);
}
