import { applyChange } from "../../src/store/memory/apply-change.js";
import { loadState } from "../../src/store/memory/load-state.js";
import { MemoryGraph } from "../../src/store/memory/memory-graph.js";
import { openStore } from "../../src/store/open-store.js";
import { WRITER } from "../support/graph-items.js";
import { describeGraphReaderContract } from "./graph-reader.contract.js";

describeGraphReaderContract("in memory, loaded", async (batch) => {
  const store = await openStore({ url: "embedded::memory:" });
  await store.write(batch, WRITER);
  return { reader: new MemoryGraph(await loadState(store)), close: () => store.close() };
});

describeGraphReaderContract("in memory, following from an empty store", async (batch) => {
  const store = await openStore({ url: "embedded::memory:" });
  let state = await loadState(store);
  await store.write(batch, WRITER);
  for (const change of await store.changes(0, 10)) state = await applyChange(state, change);
  return { reader: new MemoryGraph(state), close: () => store.close() };
});
