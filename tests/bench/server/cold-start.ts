import { join } from "node:path";
import { startNode } from "../../support/running-process.js";
import { makeTemporaryFolder } from "../../support/temporary-folder.js";
import { createClient } from "../measure/client.js";
import { median } from "../measure/statistics.js";
import { startBuiltServer } from "./built-server.js";

const FIRST_QUESTION = "{ roles(first: 1) { nodes { label } } }";

/**
 * Measures the milliseconds from starting the built server on an embedded store that holds the
 * project's seed to its first answer; the median of some rounds.
 */
export async function measureSeedColdStart(rounds: number): Promise<number> {
  const folder = await makeTemporaryFolder();
  const url = `embedded:${join(folder.path, "graph.db")}`;
  try {
    await importSeed({ STORE_URL: url });
    return await measureColdStart({ STORE_URL: url }, rounds);
  } finally {
    await folder.remove();
  }
}

/** Does the same with a store that is there already and that nobody else has open. */
export async function measureColdStart(
  settings: Readonly<Record<string, string>>,
  rounds: number,
): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await startAndAsk(settings));
  return median(times);
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
    const { nodes } = data.roles as { nodes: readonly unknown[] };
    if (nodes.length === 0) throw new Error("The server answered without the graph.");
    return milliseconds;
  } finally {
    client.close();
    await server.stop();
  }
}
