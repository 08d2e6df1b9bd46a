import { openStore } from "../../../src/store/open-store.js";
import type { GraphStore } from "../../../src/store/store.js";
import type { GraphSource } from "../graph/bench-graph.js";
import { createSyntheticGraph } from "../graph/synthetic-graph.js";
import { importRelease } from "./import-release.js";
import { loadGraph } from "./load-graph.js";

/** Loads the graph into the store that the environment names and prints the seconds it took. */
async function main(): Promise<void> {
  const { STORE_URL: url = "", STORE_USER: user = "", STORE_PASSWORD: password = "" } = process.env;
  const [, , source = ""] = process.argv;
  const store = await openStore({ url, user, password });
  console.log(await load(store, JSON.parse(source) as GraphSource));
  await store.close();
}

function load(store: GraphStore, source: GraphSource): Promise<number> {
  if (source.origin === "esco") return importRelease(store, source.path);
  return loadGraph(store, createSyntheticGraph(source.scale, source.shape));
}

await main();
