import { readFile } from "node:fs/promises";
import neo4j from "neo4j-driver";
import { UnavailableError } from "../../domain/errors.js";
import { projectFile } from "../../lib/project-file.js";
import type { Bolt } from "./connection/bolt.js";
import { AWAIT_INDEXES, CREATE_GRAPH, ONLINE_INDEXES } from "./cypher/graph.js";
import { readState } from "./graph.js";

/** Raised with every change of the data model; a database of a newer layout is refused. */
export const LAYOUT_VERSION = 1;

const CONSTRAINTS_FILE = projectFile("schema/constraints.cypher");

/**
 * Prepares a database that was just reached: refuses one of a newer layout, creates the constraints
 * and indexes that it lacks, waits until they are usable, and marks a new one.
 */
export async function prepareLayout(bolt: Bolt): Promise<void> {
  const { layout } = await readState((statement, parameters) => bolt.read(statement, parameters));
  expectKnownLayout(layout, bolt.address);
  await createMissing(bolt);
  const parameters = { layout: neo4j.int(LAYOUT_VERSION) };
  if (layout === undefined) await bolt.write((run) => run(CREATE_GRAPH, parameters));
}

/** A database that has everything is only read, which a user without further rights may do. */
async function createMissing(bolt: Bolt): Promise<void> {
  const online = new Set((await bolt.read(ONLINE_INDEXES)).map(([name]) => name));
  const statements = await readStatements();
  const missing = statements.filter((statement) => !online.has(toName(statement)));
  for (const statement of missing) await bolt.alter(statement);
  if (missing.length > 0) await bolt.read(AWAIT_INDEXES);
}

/** Throws UNAVAILABLE for a layout that this program does not know. */
export function expectKnownLayout(layout: number | undefined, address: string): void {
  if (layout === undefined || layout <= LAYOUT_VERSION) return;
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

/** Finds the name that a statement gives to its constraint or index. */
function toName(statement: string): string | undefined {
  return /^CREATE (?:CONSTRAINT|RANGE INDEX) (\w+) /u.exec(statement)?.[1];
}
