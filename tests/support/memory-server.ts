import { loadSeed } from "../../src/import/seed/load/load-seed.js";
import type { GraphqlOptions } from "../../src/server/graphql/add-graphql.js";
import { followStore } from "../../src/store/memory/followed-store.js";
import { openStore } from "../../src/store/open-store.js";
import type { GraphReader, GraphStore } from "../../src/store/store.js";
import { startTestServer, type TestServer } from "./test-server.js";

/** A store with its copy in memory, and servers that read from the copy. */
export interface MemoryStore {
  readonly store: GraphStore;
  readonly snapshot: () => GraphReader;
  serve(graphql?: Partial<GraphqlOptions>): Promise<TestServer>;
  close(): Promise<void>;
}

/** Opens an embedded store that holds the project's seed, or nothing, and loads it into memory. */
export async function openMemoryStore(seed?: "seed"): Promise<MemoryStore> {
  const followed = followStore(await openStore({ url: "embedded::memory:" }), {
    mode: "memory",
    maximumEdges: 1_000_000,
    pollMilliseconds: 100,
    maximumStaleness: 1_000,
  });
  const { store, snapshot, status, close, start } = followed;
  await start();
  if (seed) await loadSeed(store, seed);
  return {
    store,
    snapshot,
    serve: (graphql = {}) => startTestServer(store, { snapshot, readStatus: status, graphql }),
    close,
  };
}
