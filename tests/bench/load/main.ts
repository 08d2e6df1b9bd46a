import { openStore } from "../../../src/store/open-store.js";
import type { ShapeName } from "../graph/graph-shape.js";
import { createSyntheticGraph } from "../graph/synthetic-graph.js";
import { loadGraph } from "./load-graph.js";

/** Loads the graph into the store that the environment names and prints the seconds it took. */
async function main(): Promise<void> {
  const { STORE_URL: url = "", STORE_USER: user = "", STORE_PASSWORD: password = "" } = process.env;
  const [, , scale, shape] = process.argv;
  const graph = createSyntheticGraph(Number(scale), shape as ShapeName);
  const store = await openStore({ url, user, password });
  console.log(await loadGraph(store, graph));
  await store.close();
}

await main();
