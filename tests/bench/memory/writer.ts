import { loadState } from "../../../src/store/memory/load-state.js";
import { MemoryGraph } from "../../../src/store/memory/memory-graph.js";
import { openStore } from "../../../src/store/open-store.js";
import { type WriteOrder, writeChanges } from "./write-changes.js";

/** Writes into the database that another process follows, as often as its parent asks. */
const { GRAPH_FILE = "" } = process.env;
const store = await openStore({ url: `embedded:${GRAPH_FILE}` });
const graph = new MemoryGraph(await loadState(store));

process.on("message", (message: WriteOrder | { readonly ask: string }) => {
  if ("ask" in message) return;
  void writeChanges(store, graph, message).then((outcome) => process.send?.(outcome));
});
process.once("disconnect", () => void store.close());
process.channel?.ref();
console.log("The writer is ready.");
