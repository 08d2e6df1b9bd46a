import type { ConceptKey } from "../../domain/concept-key.js";
import { EDGE_TYPES, type Edge } from "../../domain/edge.js";
import type { ExportedItem } from "../store.js";
import { decodeConcept, decodeEdge, toEdgeType, toKey } from "./codec.js";
import type { Row, Statements } from "./statements.js";
import { listSources } from "./write.js";

/** How many concepts are read at once, and the edges of how many: a millisecond's worth or two. */
const CONCEPTS_AT_ONCE = 500;
const EDGES_OF_AT_ONCE = 100;

/** The most texts of edges that are kept decoded; most edges of a graph share a few. */
const MOST_TEXTS = 10_000;

/** Keys of ids below this are kept, some 10 MB of them; ids are given out from 1. */
const MOST_KEYS = 200_000;

/**
 * Streams the whole graph: sources, concepts, edges, each by key. Edges that have the same properties
 * share their lists.
 */
export function* exportParts(statements: Statements): Generator<readonly ExportedItem[]> {
  yield listSources(statements).map((source) => ({ subject: "SOURCE", source }));
  const keys = new KeyCache(statements);
  for (const page of eachPage(statements, "id, data", CONCEPTS_AT_ONCE)) {
    yield page.map(([, id, data]) => {
      const concept = decodeConcept(String(data));
      keys.remember(Number(id), concept.key);
      return { subject: "CONCEPT", concept };
    });
  }
  const decode = decodeOnce();
  for (const page of eachPage(statements, "id", EDGES_OF_AT_ONCE)) {
    yield* readEdgesOf(page, statements, keys, decode);
  }
}

/**
 * The edges that start from the concepts of a page, a part for each concept: of parts with thousands V8
 * may learn that edges stay, and make all others where it rarely looks for garbage (docs/decisions/0024).
 */
function* readEdgesOf(
  page: readonly Row[],
  statements: Statements,
  keys: KeyCache,
  decode: (data: string) => Edge,
): Generator<readonly ExportedItem[]> {
  const ids = page.map(([, id]) => id);
  for (const [index, ...columns] of statements.all(EDGES_FROM, JSON.stringify(ids))) {
    const from = toKey(page[Number(index)]?.[0]);
    yield readEdges(columns, keys).map(({ code, to, data }) => {
      const edge = { ...decode(data), from, type: toEdgeType(code), to };
      return { subject: "EDGE", edge };
    });
  }
}

/** Concepts in the order of their keys: the key, then the columns. */
function* eachPage(
  statements: Statements,
  columns: "id, data" | "id",
  size: number,
): Generator<readonly Row[]> {
  const sql = `select key, ${columns} from concept where key > ? order by key limit ?`;
  let after: string | undefined = "";
  while (after !== undefined) {
    const rows: Row[] = statements.all(sql, after, size);
    yield rows;
    after = rows.length < size ? undefined : String(rows.at(-1)?.[0]);
  }
}

/**
 * The edges that start from each of the bound ids, one row per id, which the driver reads in half the
 * time of a row per edge. JSON has no line breaks. Joining the keys of the targets would read each
 * target's whole row.
 */
const EDGES_FROM = `
  select wanted.key, group_concat(edge.type, ' '), group_concat(edge.target, ' '),
    group_concat(edge.data, char(10))
  from json_each(?) as wanted cross join edge on edge.source = wanted.value
  group by wanted.key order by wanted.key`;

/** The edges of one row in order; keys are ASCII, so that `<` compares them by code point. */
function readEdges([types, targets, texts]: Row, keys: KeyCache) {
  const ids = String(targets).split(" ");
  const data = String(texts).split("\n");
  return String(types)
    .split(" ")
    .map((type, index) => ({
      code: Number(type),
      to: keys.find(Number(ids[index])),
      data: data[index] ?? "",
    }))
    .sort((left, right) => left.code - right.code || (left.to < right.to ? -1 : 1));
}

/** Decodes each text once, as an edge whose ends and type are to be replaced. */
function decodeOnce(): (data: string) => Edge {
  const decoded = new Map<string, Edge>();
  const nowhere = { from: toKey(""), type: EDGE_TYPES[0], to: toKey("") };
  return (data) => {
    const known = decoded.get(data);
    if (known) return known;
    const edge = decodeEdge(nowhere, data);
    if (decoded.size < MOST_TEXTS) decoded.set(data, edge);
    return edge;
  };
}

/** Finds keys by id during an export, from memory as long as there is room. */
class KeyCache {
  readonly #statements: Statements;
  readonly #keys: (ConceptKey | undefined)[] = [];

  constructor(statements: Statements) {
    this.#statements = statements;
  }

  remember(id: number, key: ConceptKey): void {
    if (id < MOST_KEYS) this.#keys[id] = key;
  }

  /** Reads what it does not know, such as a concept that came after the others were exported. */
  find(id: number): ConceptKey {
    return this.#keys[id] ?? this.#read(id);
  }

  #read(id: number): ConceptKey {
    const row = this.#statements.first("select key from concept where id = ?", id);
    if (!row) throw new RangeError(`There is no concept with the id ${id} in the store.`);
    return toKey(row[0]);
  }
}
