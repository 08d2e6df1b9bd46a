import type { BenchGraph } from "./graph/bench-graph.js";
import { createSyntheticGraph } from "./graph/synthetic-graph.js";
import { measureWorkloads } from "./measure/measure-workloads.js";
import type { BenchOptions } from "./options.js";
import type { BenchResult, ServerFootprint, StoreFootprint } from "./report/bench-result.js";
import type { Contender } from "./server/contender.js";
import { type LoadedStore, startLoadedStore } from "./server/loaded-store.js";
import type { BenchStore, StoreName } from "./stores/bench-store.js";
import { createEmbeddedBenchStore } from "./stores/embedded-bench-store.js";
import { createNeo4jBenchStore } from "./stores/neo4j-bench-store.js";
import { createWorkloads } from "./workloads.js";

type Note = (line: string) => void;

const CREATE_STORE: Readonly<Record<StoreName, () => Promise<BenchStore>>> = {
  embedded: createEmbeddedBenchStore,
  neo4j: createNeo4jBenchStore,
};

/** Measures everything that is asked for; whatever was started is ended, also after a failure. */
export async function runBench(
  { stores, scale, rounds }: BenchOptions,
  command: string,
  note: Note,
): Promise<BenchResult> {
  const graph = createSyntheticGraph(scale);
  const loaded: LoadedStore[] = [];
  try {
    for (const name of stores) {
      note(`Loading the graph into ${name}`);
      loaded.push(await startLoadedStore(await CREATE_STORE[name](), graph));
    }
    const contenders = loaded.flatMap((store) => store.contenders);
    const figures = await measureRequests(contenders, graph, rounds, note);
    const servers = await inTurn(contenders, measureServer);
    const footprints = await inTurn(loaded, measureStore);
    const loads = loaded.map(({ load }) => load);
    return { command, rounds, graph, loads, stores: footprints, servers, figures };
  } finally {
    for (const store of loaded) {
      await store.stop();
      await store.bench.remove();
    }
  }
}

async function measureRequests(
  contenders: readonly Contender[],
  graph: BenchGraph,
  rounds: number,
  note: Note,
) {
  const [first] = contenders;
  if (!first) throw new Error("Expected at least one store.");
  const workloads = await createWorkloads(graph, first.client);
  return measureWorkloads(workloads, contenders, rounds, note);
}

async function measureServer(contender: Contender): Promise<ServerFootprint> {
  return { contender, usedMemory: await contender.readMemory() };
}

/** The servers and their database are stopped when it resolves. */
async function measureStore(loaded: LoadedStore): Promise<StoreFootprint> {
  const { bench } = loaded;
  const databaseMemory = await bench.measureMemory();
  await loaded.stop();
  return { store: bench.name, databaseMemory, disk: await bench.measureDisk() };
}

async function inTurn<Item, Result>(
  items: readonly Item[],
  measure: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await measure(item));
  return results;
}
