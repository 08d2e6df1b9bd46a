import neo4j from "neo4j-driver";
import type { Neo4jForTests } from "./neo4j-global-setup.js";

/** Removes every node of the tests' Neo4j; constraints and indexes stay. */
export async function emptyNeo4j({ url, user, password }: Neo4jForTests): Promise<void> {
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password));
  const session = driver.session();
  try {
    await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
  } finally {
    await session.close();
    await driver.close();
  }
}
