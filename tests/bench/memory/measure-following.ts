import { symlink } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { BenchGraph } from "../graph/bench-graph.js";
import { createClient } from "../measure/client.js";
import { collectGarbage } from "../peers/measure/collect-garbage.js";
import type { GraphFile } from "./graph-file.js";
import { type LoadFigures, measureLoad, startHost, TYPESCRIPT } from "./measure-loads.js";
import { askSteadily } from "./small-question.js";
import { type ProcessFigures, startWatched, type WatchedProcess } from "./watched-process.js";
import type { WriteOrder, WriteOutcome } from "./write-changes.js";

/** What batches of one size did to the process that serves. */
export interface FollowingFigures {
  /** Undefined where nothing was written, for comparison. */
  readonly order: WriteOrder | undefined;
  /** Of the writing process, milliseconds. */
  readonly longestWrite: number;
  /** From the last write until it was in memory, in seconds. */
  readonly secondsBehind: number;
  readonly figures: ProcessFigures;
  /** Milliseconds of small requests that were asked meanwhile, one at a time. */
  readonly answers: readonly number[];
}

/** How a process of its own loaded the graph, and what it did while it was written to. */
export interface HostFigures {
  readonly load: LoadFigures;
  readonly following: readonly FollowingFigures[];
  /** After all that, garbage collected. */
  readonly afterwards: ProcessFigures;
}

const ORDERS: readonly (WriteOrder | undefined)[] = [
  undefined,
  { items: 1, batches: 200, pauseMilliseconds: 10 },
  { items: 100, batches: 50, pauseMilliseconds: 50 },
  { items: 5_000, batches: 10, pauseMilliseconds: 200 },
];
const WRITER = fileURLToPath(new URL("writer.ts", import.meta.url));
const QUIET_MILLISECONDS = 3_000;
/** Until code is compiled. */
const WARM_UP_MILLISECONDS = 3_000;

/** Measures a process that serves and writes itself, as an import into the embedded store does. */
export async function measureOwnWrites(
  { path }: GraphFile,
  graph: BenchGraph,
): Promise<HostFigures> {
  const host = startHost({ GRAPH_FILE: path });
  const figures = await measureHost(host, host, graph);
  await host.stop();
  return figures;
}

/** Measures a process that serves while another one writes into the same database. */
export async function measureOthersWrites(
  { path }: GraphFile,
  graph: BenchGraph,
): Promise<HostFigures> {
  const alias = path.replace(/\.db$/u, "-alias.db");
  await symlink(path, alias);
  const host = startHost({ GRAPH_FILE: alias, IS_SHARED: "true" });
  const writer = startWatched(WRITER, { GRAPH_FILE: path }, TYPESCRIPT);
  await writer.waitFor(/ready/u);
  const figures = await measureHost(host, writer, graph);
  await host.stop();
  await writer.stop();
  return figures;
}

async function measureHost(
  host: WatchedProcess,
  writer: WatchedProcess,
  graph: BenchGraph,
): Promise<HostFigures> {
  const { url, load } = await measureLoad(host);
  const following: FollowingFigures[] = [];
  for (const order of ORDERS) following.push(await measureOrder(url, host, writer, graph, order));
  const afterwards = await host.readLiveFigures();
  return { load, following, afterwards };
}

async function measureOrder(
  url: string,
  host: WatchedProcess,
  writer: WatchedProcess,
  graph: BenchGraph,
  order: WriteOrder | undefined,
): Promise<FollowingFigures> {
  const client = createClient(url);
  const early = askSteadily(client, graph);
  await delay(WARM_UP_MILLISECONDS);
  await early.stop();
  collectGarbage();
  const asker = askSteadily(client, graph);
  await host.readFigures();
  const { version, longestWrite } = order ? await writer.ask<WriteOutcome>(order) : await rest();
  const secondsBehind = await waitForVersion(host, version);
  const figures = await host.readFigures();
  const answers = await asker.stop();
  client.close();
  return { order, longestWrite, secondsBehind, figures, answers };
}

async function rest(): Promise<WriteOutcome> {
  await delay(QUIET_MILLISECONDS);
  return { version: 0, longestWrite: 0 };
}

async function waitForVersion(host: WatchedProcess, version: number): Promise<number> {
  const start = performance.now();
  for (;;) {
    const status = await host.ask<{ version: number }>({ ask: "version" });
    if (status.version >= version) return (performance.now() - start) / 1_000;
    await delay(20);
  }
}
