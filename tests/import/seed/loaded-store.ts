import { join } from "node:path";
import { onTestFinished } from "vitest";
import { compareCodePoints } from "../../../src/lib/text-order.js";
import { openEmbeddedStore } from "../../../src/store/embedded/embedded-store.js";
import type { ExportedItem, GraphStore } from "../../../src/store/store.js";
import { makeTemporaryFolder } from "../../support/temporary-folder.js";

/** Opens an empty store in a file of its own, closed and removed after the test. */
export async function openEmptyStore(): Promise<GraphStore> {
  const { path, remove } = await makeTemporaryFolder();
  const store = await openEmbeddedStore({ path: join(path, "graph.db") });
  onTestFinished(async () => {
    await store.close();
    await remove();
  });
  return store;
}

/** Lists all that a store holds: sources and concepts by key, then edges by name. */
export async function listItems(store: GraphStore): Promise<ExportedItem[]> {
  const items: ExportedItem[] = [];
  for await (const part of store.exportAll()) items.push(...part);
  const isEdge = ({ subject }: ExportedItem) => subject === "EDGE";
  const edges = items.filter(isEdge).sort((a, b) => compareCodePoints(nameOf(a), nameOf(b)));
  return [...items.filter((item) => !isEdge(item)), ...edges];
}

/** Lists a store's edges as `from TYPE to`. */
export async function listEdgeNames(store: GraphStore): Promise<string[]> {
  const items = await listItems(store);
  return items.filter(({ subject }) => subject === "EDGE").map(nameOf);
}

function nameOf(item: ExportedItem): string {
  return item.subject === "EDGE" ? `${item.edge.from} ${item.edge.type} ${item.edge.to}` : "";
}
