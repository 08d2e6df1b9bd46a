import { join } from "node:path";
import { openStore } from "../../../src/store/open-store.js";
import { makeTemporaryFolder } from "../../support/temporary-folder.js";
import type { BenchGraph } from "../graph/bench-graph.js";
import { loadGraph } from "../load/load-graph.js";

/** A database of the embedded store that holds a graph. */
export interface GraphFile {
  readonly path: string;
  remove(): Promise<void>;
}

/** Writes the graph into a database in a temporary folder; measuring writes to it. */
export async function prepareGraphFile(graph: BenchGraph): Promise<GraphFile> {
  const folder = await makeTemporaryFolder();
  const path = join(folder.path, "graph.db");
  await writeGraph(graph, path);
  return { path, remove: folder.remove };
}

async function writeGraph(graph: BenchGraph, path: string): Promise<void> {
  const store = await openStore({ url: `embedded:${path}` });
  await loadGraph(store, graph);
  await store.close();
}
