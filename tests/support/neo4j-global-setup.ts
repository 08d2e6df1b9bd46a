import type { TestProject } from "vitest/node";
import { type LaunchedNeo4j, launchNeo4j } from "../../scripts/neo4j/launch-neo4j.js";

/** How tests reach the Neo4j of the run. */
export interface Neo4jForTests {
  readonly url: string;
  readonly user: string;
  readonly password: string;
}

declare module "vitest" {
  interface ProvidedContext {
    /** Null when none could be started, which is a failure where CI=true. */
    readonly neo4j: Neo4jForTests | null;
  }
}

/**
 * Gives the whole run one Neo4j: the one that `TEST_NEO4J_URL` names (tests empty it!), none with
 * `TEST_NEO4J=off`, else one of its own.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const named = readNamed();
  const launched = named ? undefined : await launch();
  const neo4j = named ?? launched;
  project.provide("neo4j", neo4j ? pickAddress(neo4j) : null);
  return launched && (() => launched.stop());
}

function readNamed(): Neo4jForTests | undefined {
  const { TEST_NEO4J_URL: url, TEST_NEO4J_USER: user, TEST_NEO4J_PASSWORD: password } = process.env;
  return url ? { url, user: user ?? "neo4j", password: password ?? "" } : undefined;
}

async function launch(): Promise<LaunchedNeo4j | undefined> {
  try {
    if (process.env.TEST_NEO4J === "off") throw new Error("TEST_NEO4J is off.");
    return await launchNeo4j();
  } catch (error) {
    if (process.env.CI === "true") throw error;
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`SKIPPED: every test that needs Neo4j. ${reason}\n`);
    return undefined;
  }
}

function pickAddress({ url, user, password }: Neo4jForTests): Neo4jForTests {
  return { url, user, password };
}
