import { join } from "node:path";
import { LaunchError } from "../../../scripts/neo4j/launch-error.js";
import { makeTemporaryFolder } from "../../support/temporary-folder.js";
import type { BenchGraph } from "../graph/bench-graph.js";
import { type GraphOutline, outlineGraph } from "../graph/graph-outline.js";
import { readEscoGraph } from "../graph/read-esco-graph.js";
import { createSyntheticGraph } from "../graph/synthetic-graph.js";
import { measureLoad } from "../load/measure-load.js";
import { createClient } from "../measure/client.js";
import type { BenchOptions } from "../options.js";
import type { BenchStore } from "../stores/bench-store.js";
import { createEmbeddedBenchStore } from "../stores/embedded-bench-store.js";
import { createNeo4jBenchStore } from "../stores/neo4j-bench-store.js";
import type { PeerContender } from "./contenders/peer-contender.js";
import { type Start, startsInMemory, startsOnNeo4j } from "./contenders/start-contenders.js";
import type { PeerFolders } from "./contenders/start-program.js";
import { compilePrograms } from "./install/compile-programs.js";
import { installPackages } from "./install/install-packages.js";
import { writeGraphFile } from "./install/write-graph-file.js";
import { measurePeers } from "./measure/measure-peers.js";
import { shareProcessor } from "./measure/share-processor.js";
import type { PeersResult } from "./report/peers-result.js";
import { createWorkloads } from "./workloads/create-workloads.js";
import type { PeerWorkload } from "./workloads/peer-workload.js";

type Note = (line: string) => void;

/** What is to be undone at the end, whatever happens; the last first. */
type Ends = (() => Promise<void>)[];

/**
 * Measures our servers beside others; whatever was started is ended, also after a failure. Without
 * Neo4j among the stores, what needs it is left out.
 */
export async function runPeers(
  options: BenchOptions,
  command: string,
  note: Note,
): Promise<PeersResult> {
  if (process.platform !== "linux") {
    throw new LaunchError("--peers needs Linux: it reads processor time from /proc.");
  }
  const ends: Ends = [];
  try {
    const { graph, stores, contenders, workloads } = await prepare(options, ends, note);
    const figures = await measurePeers(workloads, contenders, { ...options, note });
    const usedMemory = new Map<PeerContender, number>();
    for (const each of contenders) usedMemory.set(each, await each.readMemory());
    return { command, options, graph, stores, contenders, usedMemory, figures };
  } finally {
    for (const end of ends.toReversed()) await end();
  }
}

interface Prepared {
  readonly graph: GraphOutline;
  readonly stores: readonly BenchStore[];
  readonly contenders: readonly PeerContender[];
  readonly workloads: readonly PeerWorkload[];
}

/** Makes all ready for measuring. The graph ends here: this process asks, and should have no garbage then. */
async function prepare(options: BenchOptions, ends: Ends, note: Note): Promise<Prepared> {
  const graph = await createGraph(options, note);
  const folders = await prepareFolders(graph, ends, note);
  const embedded = await loadStore(await createEmbeddedBenchStore(), graph, ends, note);
  const contenders = await startAll(startsInMemory(embedded, folders), ends);
  const stores = [embedded];
  if (options.stores.includes("neo4j")) {
    const neo4j = await loadStore(await createNeo4jBenchStore(), graph, ends, note);
    contenders.push(...(await startAll(startsOnNeo4j(neo4j, folders), ends)));
    stores.push(neo4j);
  }
  await shareProcessor(contenders);
  const workloads = await chooseWorkloads(contenders, graph, options);
  return { graph: outlineGraph(graph), stores, contenders, workloads };
}

async function createGraph({ esco, scale }: BenchOptions, note: Note): Promise<BenchGraph> {
  if (esco === undefined) return createSyntheticGraph(scale, "esco");
  note("Reading ESCO");
  return readEscoGraph(esco);
}

async function prepareFolders(graph: BenchGraph, ends: Ends, note: Note): Promise<PeerFolders> {
  const packages = await installPackages(note);
  const { path: programs, remove } = await makeTemporaryFolder();
  ends.push(remove);
  await compilePrograms(programs);
  const graphFile = join(programs, "graph.json");
  await writeGraphFile(graph, graphFile);
  return { packages, programs, graphFile };
}

async function loadStore(
  bench: BenchStore,
  graph: BenchGraph,
  ends: Ends,
  note: Note,
): Promise<BenchStore> {
  ends.push(
    () => bench.remove(),
    () => bench.stop(),
  );
  note(`Loading the graph into ${bench.name}`);
  await measureLoad(bench, graph);
  return bench;
}

async function startAll(starts: readonly Start[], ends: Ends): Promise<PeerContender[]> {
  const contenders: PeerContender[] = [];
  for (const start of starts) {
    const contender = await start();
    ends.push(() => contender.stop());
    contenders.push(contender);
  }
  return contenders;
}

async function chooseWorkloads(
  contenders: readonly PeerContender[],
  graph: BenchGraph,
  { workloads: wanted }: BenchOptions,
): Promise<PeerWorkload[]> {
  const [first] = contenders;
  if (!first) throw new Error("Expected at least one server.");
  const client = createClient(first.url);
  const workloads = await createWorkloads(graph, client);
  client.close();
  return workloads.filter(({ id }) => wanted.includes(id));
}
