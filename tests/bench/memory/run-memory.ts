import { createSyntheticGraph } from "../graph/synthetic-graph.js";
import { prepareGraphFile } from "./graph-file.js";
import { measureOthersWrites, measureOwnWrites } from "./measure-following.js";
import { measureLoading } from "./measure-loading.js";
import { measureLoads } from "./measure-loads.js";
import { measureRequests } from "./measure-requests.js";
import { measureSpread } from "./measure-spread.js";
import type { MemoryReport } from "./report.js";

/** The size of the made-up graph that has a million links. */
const MILLION = 3.28;
const REQUESTS = 200_000;
/** How many processes load it and do nothing else. */
const LOADS = 8;

/**
 * Measures the graph in memory at a million links: loading it, following writes, and many requests.
 *
 * @param scale how much of both; 1 for all
 */
export async function runMemory(
  scale: number,
  command: string,
  note: (line: string) => void,
): Promise<MemoryReport> {
  note("Making the graph");
  const graph = createSyntheticGraph(MILLION * scale);
  const file = await prepareGraphFile(graph);
  try {
    note("Loading");
    const asked = await measureLoading(file.path, graph, true);
    await asked.process.stop();
    const server = await measureLoading(file.path, graph, false);
    note("Asking mixed requests");
    const samples = await measureRequests(server, graph, REQUESTS * scale);
    await server.process.stop();
    note("Loading again and again");
    const loads = await measureLoads(file, LOADS);
    note("Following another process");
    const others = await measureOthersWrites(file, graph);
    note("Following its own writes");
    const own = await measureOwnWrites(file, graph);
    note("Asking for one kind of request at a time");
    const spread = await measureSpread(file.path, graph);
    const loadings = [server.loading, asked.loading];
    const [concepts, edges] = [graph.concepts.length, graph.edges.length];
    return { command, concepts, edges, loadings, loads, samples, spread, own, others };
  } finally {
    await file.remove();
  }
}
