import { groupBy } from "../../../src/lib/group-by.js";
import { outlineGraph } from "../graph/graph-outline.js";
import { type Figures, REQUESTS_PER_ROUND } from "../measure/measure-workloads.js";
import type { Workload } from "../workloads.js";
import type { BenchResult } from "./bench-result.js";
import { describeRun } from "./describe-run.js";
import { toExpectationTable } from "./expectation-table.js";
import { checkExpectations } from "./expectations.js";
import { toFigure, toMegabytes, toTable } from "./table.js";

/** Writes the whole report. */
export function toMarkdown(result: BenchResult): string {
  const versions = result.loads.map(({ version }) => version);
  return [
    describeRun(result.command, outlineGraph(result.graph), versions),
    "## Requests",
    describeRequests(result),
    toRequestTable(result),
    "## The store's part",
    describeStoreUse(),
    toStoreUseTable(result),
    "## Loading, starting and memory",
    toLoadTable(result),
    toServerTable(result),
    "## Expectations",
    toExpectationTable(checkExpectations(result)),
  ].join("\n\n");
}

function describeRequests({ rounds }: BenchResult): string {
  return `Milliseconds, p50 / p99, seen by a client of the same machine that asks one request at a time. Both are of ${REQUESTS_PER_ROUND} requests, each the median over the run's ${rounds} rounds, in which requests and servers take turns. "In memory" is a server that reads from its copy of the graph (\`READ_MODE=memory\`), the others read from their store (\`direct\`).`;
}

function toRequestTable({ figures, servers }: BenchResult): string {
  const rows = groupByWorkload(figures).map(([workload, perServer]) => [
    workload.name,
    toFigure(perServer[0]?.objects ?? 0),
    toFigure((perServer[0]?.bytes ?? 0) / 1_000),
    ...perServer.map(({ typical, slowest }) => `${toFigure(typical)} / ${toFigure(slowest)}`),
  ]);
  return toTable(["request", "objects", "kB", ...servers.map(toName)], rows);
}

function describeStoreUse(): string {
  return "Milliseconds of a store's own calls, summed, and how many times as long the whole request takes (p50). Calls that overlap count in full, so the sum can be more than the request's time. The embedded store remembers what it has read until the next write: asked again and again, it reads next to nothing, and the rest is not held against that.";
}

function toStoreUseTable({ figures, servers }: BenchResult): string {
  const direct = figures.filter(({ contender }) => !contender.isInMemory);
  const rows = groupByWorkload(direct).map(([workload, perServer]) => [
    workload.name,
    [...new Set(perServer.map(({ storeCalls }) => storeCalls))].join(" / "),
    ...perServer.map(toStoreUse),
  ]);
  const names = servers.filter(({ contender }) => !contender.isInMemory).map(toName);
  return toTable(["request", "store calls", ...names], rows);
}

function toStoreUse({ typical, storeTime }: Figures): string {
  if (storeTime === 0) return "0";
  return `${toFigure(storeTime)} (${toFigure(typical / storeTime)} ×)`;
}

function toLoadTable({ loads, stores }: BenchResult): string {
  const rows = loads.map(({ store, seconds, itemsPerSecond }) => {
    const own = stores.find((each) => each.store === store);
    const bytes = [own?.disk, own?.databaseMemory].map(toMegabytes);
    return [store, toFigure(seconds), toFigure(itemsPerSecond), ...bytes];
  });
  return toTable(
    ["store", "load (s)", "items/s", "disk (MB)", "memory of the database (MB)"],
    rows,
  );
}

const SERVER_COLUMNS = [
  "server",
  "ready (s)",
  "graph in memory (s)",
  "memory before (MB)",
  "memory after all requests (MB)",
];

function toServerTable({ servers }: BenchResult): string {
  const rows = servers.map(({ contender, usedMemory }) => [
    contender.name,
    toFigure(contender.startSeconds),
    contender.loadedSeconds === undefined ? "–" : toFigure(contender.loadedSeconds),
    toMegabytes(contender.freshMemory),
    toMegabytes(usedMemory),
  ]);
  return toTable(SERVER_COLUMNS, rows);
}

function groupByWorkload(figures: readonly Figures[]): [Workload, Figures[]][] {
  return [...groupBy(figures, ({ workload }) => workload)];
}

function toName({ contender }: BenchResult["servers"][number]): string {
  return contender.name;
}
