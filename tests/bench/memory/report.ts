import { cpus } from "node:os";
import { median, quantile } from "../measure/statistics.js";
import { toExpectationTable } from "../report/expectation-table.js";
import { toFigure, toMegabytes, toTable } from "../report/table.js";
import type { FollowingFigures, HostFigures } from "./measure-following.js";
import type { LoadingFigures } from "./measure-loading.js";
import type { LoadFigures } from "./measure-loads.js";
import { CLIENTS, type Sample } from "./measure-requests.js";
import type { SpreadFigures } from "./measure-spread.js";
import { listPromises } from "./memory-promises.js";
import type { ProcessFigures } from "./watched-process.js";

/** Everything that was measured. */
export interface MemoryReport {
  readonly command: string;
  readonly concepts: number;
  readonly edges: number;
  readonly loadings: readonly LoadingFigures[];
  /** Of processes that loaded and did nothing else. */
  readonly loads: readonly LoadFigures[];
  readonly samples: readonly Sample[];
  readonly spread: readonly SpreadFigures[];
  readonly own: HostFigures;
  readonly others: HostFigures;
}

/** Writes the report. */
export function memoryToMarkdown(report: MemoryReport): string {
  const [processor] = cpus();
  return [
    `- Date: ${new Date().toISOString().slice(0, 10)}; command: \`${report.command}\``,
    `- Node ${process.versions.node}, ${cpus().length} cores (${processor?.model.trim()})`,
    `- Graph: ${report.concepts.toLocaleString("en")} concepts, ${report.edges.toLocaleString("en")} links`,
    "",
    toExpectationTable(listPromises(report)),
    "",
    "### Loading",
    "",
    "Seconds since the process was started; blocks of the event loop in milliseconds, of the time after",
    "it was ready, in brackets the longest one in which the process itself was at work: what is more is",
    "other programs' doing. A host begins to load when it is ready and runs from the sources; the last two",
    "are those that are written to below. A built server makes search and map ready afterwards.",
    "",
    toTable(LOADING_COLUMNS, [
      ...report.loadings.map(toLoadingRow),
      ...[...report.loads, report.others.load, report.own.load].map(toHostRow),
    ]),
    "",
    "### Following",
    "",
    "Milliseconds. Small requests are asked one at a time all the while.",
    "",
    toTable(FOLLOWING_COLUMNS, [
      ...report.others.following.map((figures) => toFollowingRow("another process", figures)),
      ...report.own.following.map((figures) => toFollowingRow("the serving process", figures)),
    ]),
    "",
    `In use afterwards without garbage: ${[report.others, report.own].map(toLiveMegabytes).join(" and ")} MB.`,
    "",
    "### Mixed requests",
    "",
    `${CLIENTS} at a time over kept connections. One in sixty has ten to a hundred times the answer of the others, which`,
    "wait for it: that, and the client's own work, is most of p99 here.",
    "",
    toTable(SAMPLE_COLUMNS, report.samples.map(toSampleRow)),
    "",
    "### One kind of request",
    "",
    `Milliseconds, ${CLIENTS} at a time, nothing kept, client and server on one processor as beside other servers below.`,
    "",
    toTable(["request", "p50", "p99", "×"], report.spread.map(toSpreadRow)),
  ].join("\n");
}

const LOADING_COLUMNS = [
  "server",
  "requests meanwhile",
  "ready (s)",
  "in memory (s)",
  "longest block (own)",
  "requests p50 / p99 / longest",
  "resident when ready (MB)",
  "when loaded",
  "5 s later",
  "at most",
  "in use without garbage",
];

function toLoadingRow(loading: LoadingFigures): string[] {
  const { isAsked, atStart, atEnd, settled, answers } = loading;
  return [
    "built",
    isAsked ? "one at a time" : "none",
    toFigure(loading.secondsToReady),
    toFigure(loading.secondsToLoaded),
    toBlock(atEnd),
    isAsked ? toTimes(answers) : "",
    toMegabytes(atStart.resident),
    toMegabytes(atEnd.resident),
    toMegabytes(settled.resident),
    toMegabytes(settled.peak),
    toMegabytes(settled.live),
  ];
}

/** A host began to load when it was ready, and loaded nothing else. */
function toHostRow({ seconds, figures }: LoadFigures): string[] {
  const times = ["–", toFigure(seconds), toBlock(figures)];
  return ["host", "none", ...times, "", "", toMegabytes(figures.resident), "", "", ""];
}

const FOLLOWING_COLUMNS = [
  "written by",
  "batches",
  "items each",
  "the store's longest write",
  "longest block (own)",
  "requests p50 / p99 / longest",
  "behind at the end (s)",
  "resident (MB)",
];

function toFollowingRow(writer: string, figures: FollowingFigures): string[] {
  const { order, longestWrite, secondsBehind, answers } = figures;
  return [
    order ? writer : "nobody",
    toFigure(order?.batches ?? 0),
    toFigure(order?.items ?? 0),
    toFigure(longestWrite),
    toBlock(figures.figures),
    toTimes(answers),
    toFigure(secondsBehind),
    toMegabytes(figures.figures.resident),
  ];
}

function toLiveMegabytes({ afterwards }: HostFigures): string {
  return toMegabytes(afterwards.live);
}

const SAMPLE_COLUMNS = [
  "requests",
  "seconds",
  "resident (MB)",
  "in use (MB)",
  "without garbage (MB)",
  "longest block (own)",
  "requests p50 / p99 / longest",
];

function toSampleRow(
  { requests, seconds, figures, answers }: Sample,
  index: number,
  all: readonly Sample[],
) {
  const isEnd = index === 0 || index === all.length - 1;
  return [
    toFigure(requests),
    toFigure(seconds),
    toMegabytes(figures.resident),
    toMegabytes(figures.used),
    isEnd ? toMegabytes(figures.live) : "",
    toBlock(figures),
    toTimes(answers),
  ];
}

function toSpreadRow({ description, typical, slowest }: SpreadFigures): string[] {
  return [description, ...[typical, slowest, slowest / typical].map(toFigure)];
}

/** With the longest block in which the process itself was at work in brackets. */
function toBlock({ longestBlock, ownBlock }: ProcessFigures): string {
  return `${toFigure(longestBlock)} (${toFigure(ownBlock)})`;
}

function toTimes(milliseconds: readonly number[]): string {
  const longest = quantile(milliseconds, 1);
  return [median(milliseconds), quantile(milliseconds, 0.99), longest].map(toFigure).join(" / ");
}
