import neo4j from "neo4j-driver";
import { type LaunchedNeo4j, launchNeo4j } from "../../../scripts/neo4j/launch-neo4j.js";
import { makeTemporaryFolder } from "../../support/temporary-folder.js";
import { readResidentMemory } from "../server/resident-memory.js";
import type { BenchStore } from "./bench-store.js";
import { measureFolder } from "./folder-size.js";

/** Launches an empty Neo4j. Rejects with a LaunchError when the machine can run none. */
export async function createNeo4jBenchStore(): Promise<BenchStore> {
  const folder = await makeTemporaryFolder();
  const launched = await launchNeo4j({ home: folder.path });
  return {
    name: "neo4j",
    version: await readVersion(launched),
    url: launched.url,
    user: launched.user,
    password: launched.password,
    databasePid: await findJava(launched.pid),
    openToAnother: async () => launched.url,
    measureMemory: () => readResidentMemory(launched.pid, "java"),
    stop: () => launched.stop(),
    measureDisk: () => measureFolder(folder.path, "databases/neo4j"),
    remove: () => folder.remove(),
  };
}

/** In Docker the process that was started is Docker's client, not the database. */
async function findJava(pid: number | undefined): Promise<number | undefined> {
  return (await readResidentMemory(pid, "java")) === undefined ? undefined : pid;
}

async function readVersion({ url, user, password }: LaunchedNeo4j): Promise<string> {
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password));
  try {
    const { agent = "Neo4j" } = await driver.getServerInfo();
    return agent.replace("/", " ");
  } finally {
    await driver.close();
  }
}
