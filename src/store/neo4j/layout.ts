import { readFile } from "node:fs/promises";
import neo4j from "neo4j-driver";
import { UnavailableError } from "../../domain/errors.js";
import type { Bolt } from "./bolt.js";
import { CREATE_GRAPH, GRAPH_STATE } from "./cypher/graph.js";

/** Raised with every change of the data model; a database of a newer layout is refused. */
export const LAYOUT_VERSION = 1;

/** The same distance from `src/` and from `dist/`. */
const CONSTRAINTS_FILE = new URL("../../../schema/constraints.cypher", import.meta.url);

/**
 * Prepares a database that was just reached: refuses one of a newer layout, applies the constraints
 * and indexes, waits until they are usable, and marks a new one.
 */
export async function prepareLayout(bolt: Bolt): Promise<void> {
  const [state] = await bolt.read(GRAPH_STATE);
  expectKnownLayout(state?.[2], bolt.address);
  for (const statement of await readStatements()) await bolt.alter(statement);
  await bolt.read("CALL db.awaitIndexes(300)");
  const parameters = { layout: neo4j.int(LAYOUT_VERSION) };
  if (!state) await bolt.write((run) => run(CREATE_GRAPH, parameters));
}

/** Throws UNAVAILABLE for a layout that this program does not know. */
export function expectKnownLayout(layout: unknown, address: string): void {
  if (layout === undefined || Number(layout) <= LAYOUT_VERSION) return;
  throw new UnavailableError(
    `The database in Neo4j at ${address} has layout ${layout}, this program knows up to ${LAYOUT_VERSION}; update the program or name another database in STORE_URL.`,
  );
}

async function readStatements(): Promise<string[]> {
  const text = await readFile(CONSTRAINTS_FILE, "utf8");
  return text
    .replaceAll(/^\/\/.*$/gmu, "")
    .split(";")
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}
