import { join } from "node:path";
import { openStore } from "../../src/store/open-store.js";
import type { GraphStore } from "../../src/store/store.js";
import { isWithoutNeo4j, openEmptyNeo4jStore } from "./neo4j-store.js";
import { makeTemporaryFolder } from "./temporary-folder.js";

/** An empty store and how to be rid of it. */
export interface OpenedStore {
  readonly store: GraphStore;
  readonly close: () => Promise<void>;
}

export interface StoreUnderTest {
  readonly name: "embedded" | "neo4j";
  readonly open: (clock?: () => Date) => Promise<OpenedStore>;
}

/** Every store that tests run on; Neo4j only where one could be started. */
export const STORES: readonly StoreUnderTest[] = [
  { name: "embedded", open: openEmbedded },
  ...(isWithoutNeo4j ? [] : [{ name: "neo4j", open: openNeo4j } as const]),
];

async function openEmbedded(clock?: () => Date): Promise<OpenedStore> {
  const folder = await makeTemporaryFolder();
  const url = `embedded:${join(folder.path, "graph.db")}`;
  const store = await openStore({ url, ...(clock && { clock }) });
  const close = async () => {
    await store.close();
    await folder.remove();
  };
  return { store, close };
}

async function openNeo4j(clock?: () => Date): Promise<OpenedStore> {
  const store = await openEmptyNeo4jStore({ ...(clock && { clock }) });
  return { store, close: () => store.close() };
}
