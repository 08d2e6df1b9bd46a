import type { SyntheticGraph } from "../graph/synthetic-graph.js";
import { type LoadFigures, measureLoad } from "../load/measure-load.js";
import { type Client, createClient } from "../measure/client.js";
import type { BenchStore } from "../stores/bench-store.js";
import { type BuiltServer, startBuiltServer } from "./built-server.js";

/** A store with the graph in it, and a server and a client for it. */
export interface LoadedServer {
  readonly bench: BenchStore;
  readonly load: LoadFigures;
  readonly server: BuiltServer;
  readonly client: Client;
  /** Bytes of the server's memory before the first request. */
  readonly freshMemory: number;
  /** Ends the server, then the database; idempotent. */
  stop(): Promise<void>;
}

/** Loads the graph into the store and serves it; after a failure nothing is left. */
export async function startLoadedServer(
  bench: BenchStore,
  graph: SyntheticGraph,
): Promise<LoadedServer> {
  try {
    const load = await measureLoad(bench, graph);
    const server = await startBuiltServer({
      STORE_URL: bench.url,
      STORE_USER: bench.user,
      STORE_PASSWORD: bench.password,
      SEED_ON_START: "false",
      REPORT_STORE_CALLS: "true",
    });
    const client = createClient(server.url);
    return {
      bench,
      load,
      server,
      client,
      freshMemory: await server.readMemory(),
      async stop() {
        client.close();
        await server.stop();
        await bench.stop();
      },
    };
  } catch (error) {
    await bench.stop();
    await bench.remove();
    throw error;
  }
}
