import { EDGE_TYPES } from "../../domain/edge.js";
import type { ExportedItem } from "../store.js";
import { decodeConcept, decodeEdge, toKey } from "./codec.js";
import type { Row, Statements } from "./statements.js";
import { listSources } from "./write.js";

/** How many concepts, or the edges of how many concepts, are read at once. */
const CHUNK_SIZE = 500;

/** Streams the whole graph: sources, concepts, edges, each by key. */
export function* exportItems(statements: Statements): Generator<ExportedItem> {
  for (const source of listSources(statements)) yield { subject: "SOURCE", source };
  for (const [, data] of eachConcept(statements, "data")) {
    yield { subject: "CONCEPT", concept: decodeConcept(String(data)) };
  }
  for (const [key, id] of eachConcept(statements, "id")) {
    for (const row of edgesFrom(statements, Number(id))) yield toItem(String(key), row);
  }
}

function* eachConcept(statements: Statements, column: "data" | "id"): Generator<Row> {
  let after: string | undefined = "";
  while (after !== undefined) {
    const rows: Row[] = statements.all(
      `select key, ${column} from concept where key > ? order by key limit ?`,
      after,
      CHUNK_SIZE,
    );
    yield* rows;
    after = rows.length < CHUNK_SIZE ? undefined : String(rows.at(-1)?.[0]);
  }
}

function edgesFrom(statements: Statements, source: number): Row[] {
  return statements.all(
    `select edge.type, concept.key, edge.data
    from edge cross join concept on concept.id = edge.target
    where edge.source = ? order by edge.type, concept.key`,
    source,
  );
}

function toItem(from: string, [typeCode, to, data]: Row): ExportedItem {
  const type = EDGE_TYPES[Number(typeCode)];
  if (type === undefined)
    throw new RangeError(`Unknown edge type ${String(typeCode)} in the store.`);
  const edge = decodeEdge({ from: toKey(from), type, to: toKey(to) }, String(data));
  return { subject: "EDGE", edge };
}
