import { loadSeed } from "../../src/import/seed/load/load-seed.js";
import { openStore } from "../../src/store/open-store.js";
import type { GraphStore } from "../../src/store/store.js";
import { startTestServer, type TestServer, type TestServerOptions } from "./test-server.js";

/** A server over an embedded store of its own; closing it closes both. */
export interface ServerWithStore extends TestServer {
  readonly store: GraphStore;
}

/** Starts a server over an empty store. */
export async function startEmptyServer(options: TestServerOptions = {}): Promise<ServerWithStore> {
  const store = await openStore({ url: "embedded::memory:" });
  const server = await startTestServer(store, options);
  const close = async () => {
    await server.close();
    await store.close();
  };
  return { ...server, store, close };
}

/** Starts a server over the project's own seed. */
export async function startSeededServer(options: TestServerOptions = {}): Promise<ServerWithStore> {
  const server = await startEmptyServer(options);
  await loadSeed(server.store, "seed");
  return server;
}
