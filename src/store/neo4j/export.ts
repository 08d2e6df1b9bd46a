import neo4j from "neo4j-driver";
import type { ConceptKey } from "../../domain/concept-key.js";
import type { ExportedItem } from "../store.js";
import { decodeConcept, decodeEdge } from "./codec.js";
import type { Row, Run } from "./connection/bolt.js";
import { EXPORTED_EDGES } from "./cypher/edges.js";
import { EXPORTED_CONCEPTS } from "./cypher/graph.js";
import { listSources } from "./graph.js";

/** How many concepts, or the edges of how many concepts, are read at once. */
const PAGE_SIZE = 500;

/** Streams the whole graph: sources, concepts, edges, each by key. */
export async function* exportParts(run: Run): AsyncGenerator<readonly ExportedItem[]> {
  const sources = await listSources(run);
  yield sources.map((source) => ({ subject: "SOURCE", source }));
  for await (const rows of eachPage(run, EXPORTED_CONCEPTS, toConceptRows)) {
    yield rows.map((row) => ({ subject: "CONCEPT", concept: decodeConcept(row) }));
  }
  for await (const rows of eachPage(run, EXPORTED_EDGES, (answer) => answer)) {
    for (const [from, edges] of rows as readonly [ConceptKey, readonly Row[]][]) {
      if (edges.length === 0) continue;
      yield edges.map((edge) => ({ subject: "EDGE", edge: decodeEdge(from, edge) }));
    }
  }
}

/** Reads page behind page of a statement whose rows begin with the key of a concept. */
async function* eachPage(
  run: Run,
  statement: string,
  toRows: (answer: readonly Row[]) => readonly Row[],
): AsyncGenerator<readonly Row[]> {
  let after: unknown = "";
  while (after !== undefined) {
    const rows = toRows(await run(statement, { after, size: neo4j.int(PAGE_SIZE) }));
    yield rows;
    after = rows.length < PAGE_SIZE ? undefined : rows.at(-1)?.[0];
  }
}

function toConceptRows(answer: readonly Row[]): readonly Row[] {
  return answer.flatMap(([entries]) => entries as Row[]);
}
