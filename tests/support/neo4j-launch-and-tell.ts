import { launchNeo4j } from "../../scripts/neo4j/launch-neo4j.js";

/** Launches a Neo4j, tells where it is, and waits to be killed. */
const { pid, home, url } = await launchNeo4j();
process.stdout.write(`${JSON.stringify({ pid, home, url })}\n`);
