import { afterAll, beforeAll } from "vitest";
import type { GraphStore } from "../../src/store/store.js";
import { WRITER } from "./graph-items.js";
import { SMALL_GRAPH } from "./small-graph.js";
import { type OpenedStore, STORES } from "./stores.js";
import { startTestServer, type TestServer, type TestServerOptions } from "./test-server.js";

/** A server over the small graph in the embedded store, for all tests of a suite. */
export function serveSmallGraph(options: TestServerOptions = {}): {
  readonly server: TestServer;
  readonly store: GraphStore;
} {
  let opened: OpenedStore;
  let server: TestServer;
  beforeAll(async () => {
    const [embedded] = STORES;
    if (!embedded) throw new Error("There is no store to test on.");
    opened = await embedded.open();
    await opened.store.write(SMALL_GRAPH, WRITER);
    server = await startTestServer(opened.store, options);
  });
  afterAll(async () => {
    await server.close();
    await opened.close();
  });
  return {
    get server() {
      return server;
    },
    get store() {
      return opened.store;
    },
  };
}
