import neo4j, { type ProfiledPlan, type QueryResult } from "neo4j-driver";
import { inject } from "vitest";
import { type Neo4jStoreOptions, openNeo4jStore } from "../../src/store/neo4j/neo4j-store.js";
import type { GraphStore } from "../../src/store/store.js";
import type { Neo4jForTests } from "./neo4j-global-setup.js";

/** Whether the run has no Neo4j, so that a suite on it must be skipped. */
export const isWithoutNeo4j = !inject("neo4j");

/** Gives the run's Neo4j; only suites that are not skipped may ask. */
export function getNeo4j(): Neo4jForTests {
  const address = inject("neo4j");
  if (!address) throw new Error("Expected a Neo4j for this run, got none.");
  return address;
}

/** Opens the store on the run's Neo4j, emptied. */
export async function openEmptyNeo4jStore(
  options: Pick<Neo4jStoreOptions, "clock"> = {},
): Promise<GraphStore> {
  await runCypher("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
  return openNeo4jStore({ ...getNeo4j(), ...options });
}

/** Runs Cypher on the run's Neo4j as a person would, past the store. */
export function runCypher(
  statement: string,
  parameters: Record<string, unknown> = {},
): Promise<Record<string, unknown>[]> {
  return runCypherOn(getNeo4j(), statement, parameters);
}

/** Runs Cypher on a Neo4j and gives each record as an object. */
export async function runCypherOn(
  address: Neo4jForTests,
  statement: string,
  parameters: Record<string, unknown> = {},
): Promise<Record<string, unknown>[]> {
  const { records } = await runOn(address, statement, parameters);
  return records.map((record) => record.toObject());
}

/**
 * Has Neo4j plan anew with the statistics of what it holds now. Other tests have had the same statements
 * planned for graphs of a few concepts, and Neo4j plans again only some time after a graph has grown.
 */
export async function replanNeo4j(): Promise<void> {
  await runOn(getNeo4j(), "CALL db.prepareForReplanning()", {});
}

/** What Neo4j did for a statement: its operators, last first, and how many times it touched data. */
export async function profileCypher(
  statement: string,
  parameters: Record<string, unknown> = {},
): Promise<{ operators: string[]; hits: number }> {
  const { summary } = await runOn(getNeo4j(), `PROFILE ${statement}`, parameters);
  if (!summary.profile) throw new Error("Expected a profile, got none.");
  const steps = listSteps(summary.profile);
  return {
    operators: steps.map(({ operatorType }) => operatorType.replace("@neo4j", "")),
    hits: steps.reduce((sum, { dbHits }) => sum + dbHits, 0),
  };
}

function listSteps(plan: ProfiledPlan): ProfiledPlan[] {
  return [plan, ...plan.children.flatMap(listSteps)];
}

async function runOn(
  { url, user, password }: Neo4jForTests,
  statement: string,
  parameters: Record<string, unknown>,
): Promise<QueryResult> {
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
  });
  const session = driver.session({ database: "neo4j" });
  try {
    return await session.run(statement, parameters);
  } finally {
    await session.close();
    await driver.close();
  }
}
