import { afterAll, beforeAll } from "vitest";
import { WRITER } from "./graph-items.js";
import { type MemoryStore, openMemoryStore } from "./memory-server.js";
import { PATH_GRAPH } from "./path-graph.js";
import type { TestServer } from "./test-server.js";

/** A server that reads a small graph of prerequisites from memory, for all tests of a suite. */
export function servePathGraph(): { readonly memory: MemoryStore; readonly server: TestServer } {
  let memory: MemoryStore;
  let server: TestServer;
  beforeAll(async () => {
    memory = await openMemoryStore();
    await memory.store.write(PATH_GRAPH, WRITER);
    server = await memory.serve();
  });
  afterAll(async () => {
    await server.close();
    await memory.close();
  });
  return {
    get memory() {
      return memory;
    },
    get server() {
      return server;
    },
  };
}
