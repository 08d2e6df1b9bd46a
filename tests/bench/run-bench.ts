import { createSyntheticGraph, type SyntheticGraph } from "./graph/synthetic-graph.js";
import { measureWorkloads } from "./measure/measure-workloads.js";
import { median } from "./measure/statistics.js";
import type { BenchOptions } from "./options.js";
import type { BenchResult, Footprint } from "./report/bench-result.js";
import { measureColdStarts } from "./server/cold-start.js";
import { type LoadedServer, startLoadedServer } from "./server/loaded-server.js";
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
  note("Measuring cold starts");
  const coldStart = median(await measureColdStarts(rounds));
  const graph = createSyntheticGraph(scale);
  const servers: LoadedServer[] = [];
  try {
    for (const name of stores) {
      note(`Loading the graph into ${name}`);
      servers.push(await startLoadedServer(await CREATE_STORE[name](), graph));
    }
    const figures = await measureRequests(servers, graph, rounds, note);
    const footprints: Footprint[] = [];
    for (const server of servers) footprints.push(await measureFootprint(server));
    const loads = servers.map(({ load }) => load);
    return { command, rounds, graph, coldStart, loads, footprints, figures };
  } finally {
    for (const server of servers) {
      await server.stop();
      await server.bench.remove();
    }
  }
}

async function measureRequests(
  servers: readonly LoadedServer[],
  graph: SyntheticGraph,
  rounds: number,
  note: Note,
) {
  const [first] = servers;
  if (!first) throw new Error("Expected at least one store.");
  const workloads = await createWorkloads(graph, first.client);
  const contenders = servers.map(({ bench, client }) => ({ store: bench.name, client }));
  return measureWorkloads(workloads, contenders, rounds, note);
}

/** The server and its database are stopped when it resolves. */
async function measureFootprint(loaded: LoadedServer): Promise<Footprint> {
  const { bench, server, freshMemory } = loaded;
  const usedMemory = await server.readMemory();
  const databaseMemory = await bench.measureMemory();
  await loaded.stop();
  const disk = await bench.measureDisk();
  return { store: bench.name, freshMemory, usedMemory, databaseMemory, disk };
}
