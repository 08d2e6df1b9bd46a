import { loadSeed } from "../../src/import/seed/load/load-seed.js";
import { openStore } from "../../src/store/open-store.js";
import { startTestServer, type TestServer } from "./test-server.js";

/** A server over the project's seed that can be gone for a while, and come back at the same address. */
export interface StoppableServer {
  readonly url: string;
  stop(): Promise<void>;
  /** Does nothing while it runs. */
  start(): Promise<void>;
  /** Stops it for good, and closes its store. */
  close(): Promise<void>;
}

/** Starts the server on a free port, which it keeps. */
export async function startStoppableServer(): Promise<StoppableServer> {
  const store = await openStore({ url: "embedded::memory:" });
  await loadSeed(store, "seed");
  const first = await startTestServer(store);
  const { url } = first;
  const port = Number(new URL(url).port);
  let running: Promise<TestServer> | undefined = Promise.resolve(first);
  let stopped = Promise.resolve();
  const stop = () => {
    const server = running;
    running = undefined;
    if (server) stopped = server.then((started) => started.kill());
    return stopped;
  };
  return {
    url,
    stop,
    async start() {
      running ??= stopped.then(() => startTestServer(store, { port }));
      await running;
    },
    async close() {
      await stop();
      await store.close();
    },
  };
}
