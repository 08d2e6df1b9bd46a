import { join } from "node:path";
import { makeTemporaryFolder } from "../../support/temporary-folder.js";
import { createClient } from "../measure/client.js";
import { startBuiltServer } from "./built-server.js";

const FIRST_QUESTION = '{ role(slug: "backend-developer") { label } }';

/**
 * Measures, round by round, the milliseconds from starting the built server on an embedded store
 * that holds the project's seed to its first answer. The file is made by a start before.
 */
export async function measureColdStarts(rounds: number): Promise<number[]> {
  const folder = await makeTemporaryFolder();
  const settings = { STORE_URL: `embedded:${join(folder.path, "graph.db")}` };
  try {
    await startAndAsk(settings);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await startAndAsk(settings));
    return times;
  } finally {
    await folder.remove();
  }
}

async function startAndAsk(settings: Readonly<Record<string, string>>): Promise<number> {
  const start = performance.now();
  const server = await startBuiltServer(settings);
  const client = createClient(server.url);
  try {
    await client.ask({ document: FIRST_QUESTION, variables: {} });
    return performance.now() - start;
  } finally {
    client.close();
    await server.stop();
  }
}
