import { setTimeout as delay } from "node:timers/promises";
import type { ReadMode } from "../../../src/store/memory/followed-store.js";
import { type Client, createClient } from "../measure/client.js";
import type { BenchStore, StoreName } from "../stores/bench-store.js";
import { startBuiltServer } from "./built-server.js";

/** A built server over a store that holds the graph, and a client for it. */
export interface Contender {
  /** How the report calls it, e.g. `neo4j, in memory`. */
  readonly name: string;
  readonly store: StoreName;
  /** Whether it reads from its copy in memory instead of from the store. */
  readonly isInMemory: boolean;
  readonly client: Client;
  readonly url: string;
  readonly pid: number;
  /** From its start until it was ready to answer. */
  readonly startSeconds: number;
  /** From its start until it read from memory; undefined for one that never does. */
  readonly loadedSeconds: number | undefined;
  /** Bytes of its memory before the requests that are measured. */
  readonly freshMemory: number;
  /** Bytes of its memory now. */
  readMemory(): Promise<number>;
  /** Idempotent. */
  stop(): Promise<void>;
}

/** Starts a server that reads in one way; one that reads from memory has loaded it when it resolves. */
export async function startContender(
  { name: store, user, password }: BenchStore,
  url: string,
  readMode: Exclude<ReadMode, "auto">,
  settings: Readonly<Record<string, string>> = { REPORT_STORE_CALLS: "true" },
): Promise<Contender> {
  const start = performance.now();
  const server = await startBuiltServer({
    STORE_URL: url,
    STORE_USER: user,
    STORE_PASSWORD: password,
    READ_MODE: readMode,
    SEED_ON_START: "false",
    ...settings,
  });
  const secondsSinceStart = () => (performance.now() - start) / 1_000;
  const startSeconds = secondsSinceStart();
  const client = createClient(server.url);
  const isInMemory = readMode === "memory";
  if (isInMemory) await waitUntilLoaded(client);
  const loadedSeconds = isInMemory ? secondsSinceStart() : undefined;
  return {
    name: isInMemory ? `${store}, in memory` : store,
    store,
    isInMemory,
    client,
    url: server.url,
    pid: server.pid,
    startSeconds,
    loadedSeconds,
    freshMemory: await server.readMemory(),
    readMemory: () => server.readMemory(),
    async stop() {
      client.close();
      await server.stop();
    },
  };
}

async function waitUntilLoaded(client: Client): Promise<void> {
  const question = { document: "{ graph { reads { version } } }", variables: {} };
  for (;;) {
    const { data } = await client.ask(question);
    const { reads } = data.graph as { reads: { version: number | null } };
    if (reads.version !== null) return;
    await delay(20);
  }
}
