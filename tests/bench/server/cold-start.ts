import { join } from "node:path";
import { startNode } from "../../support/running-process.js";
import { makeTemporaryFolder } from "../../support/temporary-folder.js";
import { createClient } from "../measure/client.js";
import { startBuiltServer } from "./built-server.js";

const FIRST_QUESTION = '{ role(slug: "backend-developer") { label } }';

/**
 * Measures, round by round, the milliseconds from starting the built server on an embedded store
 * that holds the project's seed to its first answer.
 */
export async function measureColdStarts(rounds: number): Promise<number[]> {
  const folder = await makeTemporaryFolder();
  const settings = { STORE_URL: `embedded:${join(folder.path, "graph.db")}` };
  try {
    await importSeed(settings);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await startAndAsk(settings));
    return times;
  } finally {
    await folder.remove();
  }
}

async function importSeed(settings: Readonly<Record<string, string>>): Promise<void> {
  const { ended, output } = startNode(["dist/main.js", "import", "seed"], settings);
  if ((await ended) !== 0) throw new Error(`The seed was not imported: ${output.stderr}`);
}

async function startAndAsk(settings: Readonly<Record<string, string>>): Promise<number> {
  const start = performance.now();
  const server = await startBuiltServer(settings);
  const client = createClient(server.url);
  try {
    const { data } = await client.ask({ document: FIRST_QUESTION, variables: {} });
    const milliseconds = performance.now() - start;
    if (data.role === null) throw new Error("The server answered without the seed.");
    return milliseconds;
  } finally {
    client.close();
    await server.stop();
  }
}
