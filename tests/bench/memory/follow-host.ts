import "reflect-metadata";
import { type FollowedStore, followStore } from "../../../src/store/memory/followed-store.js";
import { MemoryGraph } from "../../../src/store/memory/memory-graph.js";
import { openStore } from "../../../src/store/open-store.js";
import type { GraphStore } from "../../../src/store/store.js";
import { startTestServer } from "../../support/test-server.js";
import { type WriteOrder, writeChanges } from "./write-changes.js";

/**
 * Serves a graph like `rolegraph serve`, but begins to load when its parent says so, and can write
 * into its own store. With IS_SHARED another process writes to the database, as to a Neo4j: it is
 * found by a second name then, under which it has a lock of its own.
 */
export type HostRequest = { readonly ask: "load" | "version" | "figures" } | WriteOrder;

const { GRAPH_FILE = "", IS_SHARED } = process.env;
const opened = await openStore({ url: `embedded:${GRAPH_FILE}` });
const store = IS_SHARED === "true" ? withOtherWriters(opened) : opened;
let followed: FollowedStore | undefined;

const server = await startTestServer(store, {
  snapshot: () => followed?.snapshot() ?? store,
});
console.log(`Ready: ${server.url}/`);

process.on("message", (request: HostRequest) => {
  void answer(request).then((reply) => reply && process.send?.(reply));
});
process.once("disconnect", () => void stop());

async function answer(request: HostRequest): Promise<object | undefined> {
  if (!("ask" in request)) return write(request);
  if (request.ask === "load") return load();
  if (request.ask === "version") return { version: followed?.status().version };
  return undefined;
}

async function load(): Promise<object> {
  const start = performance.now();
  const following = followStore(store, {
    mode: "memory",
    maximumEdges: Number.POSITIVE_INFINITY,
    pollMilliseconds: 500,
    maximumStaleness: 5_000,
    report: (message) => console.error(message),
  });
  followed = following;
  await following.start();
  return { seconds: (performance.now() - start) / 1_000 };
}

async function write(order: WriteOrder): Promise<object> {
  const graph = followed?.snapshot();
  if (!followed || !(graph instanceof MemoryGraph)) throw new Error("The graph is not loaded.");
  return writeChanges(followed.store, graph, order);
}

function withOtherWriters(target: GraphStore): GraphStore {
  return new Proxy(target, {
    get(_target, name) {
      if (name === "hasOtherWriters") return true;
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === "function" ? member.bind(target) : member;
    },
  });
}

async function stop(): Promise<void> {
  await server.close();
  await followed?.close();
  await opened.close();
}
