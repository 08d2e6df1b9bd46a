import type { ConceptKey } from "../../domain/concept-key.js";
import { EDGE_TYPES, type Edge } from "../../domain/edge.js";
import { compareCodePoints } from "../../lib/text-order.js";
import type { ExportedItem } from "../store.js";
import { decodeConcept, decodeEdge, toKey } from "./codec.js";
import type { Row, Statements } from "./statements.js";
import { listSources } from "./write.js";

/** How many concepts, or the ids of how many concepts, are read at once. */
const CHUNK_SIZE = 500;

/** The most texts of edges that are kept decoded; most edges of a graph share a few. */
const MOST_TEXTS = 10_000;

/** Keys of ids below this are kept, some 10 MB of them; ids are given out from 1. */
const MOST_KEYS = 200_000;

/**
 * Streams the whole graph: sources, concepts, edges, each by key. Edges that have the same properties
 * share their lists.
 */
export function* exportItems(statements: Statements): Generator<ExportedItem> {
  for (const source of listSources(statements)) yield { subject: "SOURCE", source };
  const keys = new KeyCache(statements);
  for (const [, id, data] of eachConcept(statements, "id, data")) {
    const concept = decodeConcept(String(data));
    keys.remember(Number(id), concept.key);
    yield { subject: "CONCEPT", concept };
  }
  const decode = decodeOnce();
  for (const [key, id] of eachConcept(statements, "id")) {
    const from = toKey(key);
    for (const { code, to, data } of edgesFrom(statements, Number(id), keys)) {
      yield { subject: "EDGE", edge: { ...decode(data), from, type: toType(code), to } };
    }
  }
}

function* eachConcept(statements: Statements, columns: "id, data" | "id"): Generator<Row> {
  let after: string | undefined = "";
  while (after !== undefined) {
    const rows: Row[] = statements.all(
      `select key, ${columns} from concept where key > ? order by key limit ?`,
      after,
      CHUNK_SIZE,
    );
    yield* rows;
    after = rows.length < CHUNK_SIZE ? undefined : String(rows.at(-1)?.[0]);
  }
}

/**
 * The edges of a concept in order. They come as one row, which the driver reads in two thirds of the
 * time; JSON has no line breaks. Joining the keys in SQL would read each target's whole row.
 */
function edgesFrom(statements: Statements, source: number, keys: KeyCache) {
  const [types, targets, texts] = statements.first(EDGES_FROM, source) ?? [];
  if (typeof types !== "string") return [];
  const targetIds = String(targets).split(" ");
  const data = String(texts).split("\n");
  return types
    .split(" ")
    .map((type, index) => ({
      code: Number(type),
      to: keys.find(Number(targetIds[index])),
      data: data[index] ?? "",
    }))
    .sort((left, right) => left.code - right.code || compareCodePoints(left.to, right.to));
}

const EDGES_FROM = `
  select group_concat(type, ' '), group_concat(target, ' '), group_concat(data, char(10))
  from edge where source = ?`;

function toType(code: number): Edge["type"] {
  const type = EDGE_TYPES[code];
  if (type === undefined) throw new RangeError(`Unknown edge type ${code} in the store.`);
  return type;
}

/** Decodes each text once, as an edge whose ends and type are to be replaced. */
function decodeOnce(): (data: string) => Edge {
  const known = new Map<string, Edge>();
  const nowhere = { from: toKey(""), type: EDGE_TYPES[0], to: toKey("") };
  return (data) => {
    const edge = known.get(data) ?? decodeEdge(nowhere, data);
    if (known.size < MOST_TEXTS) known.set(data, edge);
    return edge;
  };
}

/** Finds keys by id during an export, from memory as long as there is room. */
class KeyCache {
  readonly #statements: Statements;
  readonly #keys = Array.from<ConceptKey | undefined>({ length: MOST_KEYS });

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
