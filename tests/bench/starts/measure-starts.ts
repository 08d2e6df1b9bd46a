import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openStore } from "../../../src/store/open-store.js";
import { startNode } from "../../support/running-process.js";
import { makeTemporaryFolder } from "../../support/temporary-folder.js";
import { createSyntheticGraph } from "../graph/synthetic-graph.js";
import { loadGraph } from "../load/load-graph.js";
import { createClient } from "../measure/client.js";
import { median } from "../measure/statistics.js";
import { startBuiltServer } from "../server/built-server.js";
import { createEmbeddedBenchStore } from "../stores/embedded-bench-store.js";

const FIRST_QUESTION = "{ roles(first: 1) { nodes { label } } }";
/** Gives a graph with about as many links as ESCO has. */
const ESCO_SCALE = 0.5;

/** Milliseconds; the medians of some rounds. */
export interface StartTimes {
  /** From starting the server on no store at all to the first answer; the seed is loaded. */
  readonly fresh: number;
  /** The same when the store holds the seed. */
  readonly again: number;
  /** The same when a file of the seed has changed since. */
  readonly changed: number;
  /** The whole command that loads a changed file. */
  readonly command: number;
  /** To the first answer with a graph of ESCO's size. */
  readonly graph: number;
  readonly graphEdges: number;
}

type Settings = Readonly<Record<string, string>>;

/** Starts built servers and loads of the seed, each in a process and with a store of its own. */
export async function measureStarts(
  rounds: number,
  note: (line: string) => void,
): Promise<StartTimes> {
  const times: Record<"fresh" | "again" | "changed" | "command", number[]> = {
    fresh: [],
    again: [],
    changed: [],
    command: [],
  };
  for (let round = 1; round <= rounds; round += 1) {
    note(`Starting with the seed, round ${round} of ${rounds}`);
    await measureSeed(times);
  }
  note("Starting with a graph of the size of ESCO");
  const { milliseconds, edges } = await measureGraph(rounds);
  return {
    fresh: median(times.fresh),
    again: median(times.again),
    changed: median(times.changed),
    command: median(times.command),
    graph: milliseconds,
    graphEdges: edges,
  };
}

async function measureSeed(times: Record<"fresh" | "again" | "changed" | "command", number[]>) {
  const folder = await makeTemporaryFolder();
  const seed = join(folder.path, "seed");
  const settings = {
    STORE_URL: `embedded:${join(folder.path, "graph.db")}`,
    SEED_PATH: seed,
  };
  try {
    await cp("seed", seed, { recursive: true });
    times.fresh.push(await startAndAsk(settings));
    times.again.push(await startAndAsk(settings));
    await changeFile(seed, "In other words.");
    times.changed.push(await startAndAsk(settings));
    await changeFile(seed, "In other words again.");
    times.command.push(await importSeed(seed, settings));
  } finally {
    await folder.remove();
  }
}

/** Says one thing in one file in other words. */
async function changeFile(seed: string, words: string): Promise<void> {
  const file = join(seed, "topics", "testing.yaml");
  const text = await readFile(file, "utf8");
  const changed = text.replace(/description: .*/u, `description: ${words}`);
  if (changed === text) throw new Error(`Expected a description in ${file}.`);
  await writeFile(file, changed);
}

async function importSeed(seed: string, settings: Settings): Promise<number> {
  const start = performance.now();
  const { ended, output } = startNode(["dist/main.js", "import", "seed", seed], settings);
  if ((await ended) !== 0) throw new Error(`The seed was not imported: ${output.stderr}`);
  return performance.now() - start;
}

async function measureGraph(rounds: number): Promise<{ milliseconds: number; edges: number }> {
  const graph = createSyntheticGraph(ESCO_SCALE);
  const bench = await createEmbeddedBenchStore();
  try {
    const store = await openStore({ url: bench.url, user: "", password: "" });
    await loadGraph(store, graph);
    await store.close();
    const settings = { STORE_URL: bench.url, SEED_ON_START: "false" };
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await startAndAsk(settings));
    return { milliseconds: median(times), edges: graph.edges.length };
  } finally {
    await bench.remove();
  }
}

async function startAndAsk(settings: Settings): Promise<number> {
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
