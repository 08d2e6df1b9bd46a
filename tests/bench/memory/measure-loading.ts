import { setTimeout as delay } from "node:timers/promises";
import type { BenchGraph } from "../graph/bench-graph.js";
import { type Client, createClient } from "../measure/client.js";
import { askSteadily } from "./small-question.js";
import { type ProcessFigures, startWatched, type WatchedProcess } from "./watched-process.js";

/** The built server, with the graph in memory. */
export interface LoadedServer {
  readonly url: string;
  readonly process: WatchedProcess;
  readonly loading: LoadingFigures;
}

/** How the built server loaded the graph. Blocks are of the time after it began to listen. */
export interface LoadingFigures {
  /** Whether small requests were asked all the while, one at a time. */
  readonly isAsked: boolean;
  /** From starting the process until it listened, and until it read from memory. */
  readonly secondsToReady: number;
  readonly secondsToLoaded: number;
  /** When it listened. */
  readonly atStart: ProcessFigures;
  /** When it had just begun to read from memory. */
  readonly atEnd: ProcessFigures;
  /** Some seconds later. */
  readonly settled: ProcessFigures;
  /** Milliseconds of those requests. */
  readonly answers: readonly number[];
}

/** Starts `dist/main.js` over the database and waits until it reads from memory. */
export async function measureLoading(
  path: string,
  graph: BenchGraph,
  isAsked: boolean,
  settings: Readonly<Record<string, string>> = {},
): Promise<LoadedServer> {
  const start = performance.now();
  const secondsSinceStart = () => (performance.now() - start) / 1_000;
  const server = startWatched("dist/main.js", { ...toSettings(path), ...settings }, [
    "--expose-gc",
  ]);
  const [, url = ""] = await server.waitFor(/Rolegraph is ready: (http:[^\s]+)\/ /u);
  const secondsToReady = secondsSinceStart();
  const atStart = await server.readFigures();
  const client = createClient(url);
  const asker = isAsked ? askSteadily(client, graph) : undefined;
  await waitUntilLoaded(url);
  const secondsToLoaded = secondsSinceStart();
  const atEnd = await server.readFigures();
  const answers = (await asker?.stop()) ?? [];
  client.close();
  await delay(5_000);
  const settled = await server.readLiveFigures();
  const loading = { isAsked, secondsToReady, secondsToLoaded, atStart, atEnd, settled, answers };
  return { url, process: server, loading };
}

function toSettings(path: string) {
  return {
    STORE_URL: `embedded:${path}`,
    READ_MODE: "memory",
    SEED_ON_START: "false",
    HOST: "127.0.0.1",
    PORT: "0",
    LOG_LEVEL: "warn",
  };
}

async function waitUntilLoaded(url: string): Promise<void> {
  const client: Client = createClient(url);
  const question = { document: "{ graph { reads { version } } }", variables: {} };
  for (;;) {
    const { data } = await client.ask(question);
    const { reads } = data.graph as { reads: { version: number | null } };
    if (reads.version !== null) return client.close();
    await delay(50);
  }
}
