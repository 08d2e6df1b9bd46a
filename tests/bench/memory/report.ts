import { median, quantile } from "../measure/statistics.js";
import { toFigure, toMegabytes, toTable } from "../report/table.js";
import type { FollowingFigures, HostFigures } from "./measure-following.js";
import type { LoadingFigures } from "./measure-loading.js";
import type { Sample } from "./measure-requests.js";

/** Everything that was measured. */
export interface MemoryReport {
  readonly command: string;
  readonly concepts: number;
  readonly edges: number;
  readonly loading: LoadingFigures;
  readonly samples: readonly Sample[];
  readonly own: HostFigures;
  readonly others: HostFigures;
}

/** Writes the report. */
export function toMarkdown(report: MemoryReport): string {
  return [
    `- Command: \`${report.command}\``,
    `- Node ${process.versions.node}; ${report.concepts.toLocaleString("en")} concepts, ${report.edges.toLocaleString("en")} links`,
    "",
    "## Loading",
    "",
    toTable(["the built server", ""], toLoadingRows(report)),
    "",
    "## Following",
    "",
    "Milliseconds. Small requests are asked one at a time all the while.",
    "",
    toTable(FOLLOWING_COLUMNS, [
      ...report.others.following.map((figures) => toFollowingRow("another process", figures)),
      ...report.own.following.map((figures) => toFollowingRow("the serving process", figures)),
    ]),
    "",
    "## Mixed requests",
    "",
    toTable(SAMPLE_COLUMNS, report.samples.map(toSampleRow)),
  ].join("\n");
}

function toLoadingRows({ loading, own, others }: MemoryReport): string[][] {
  const { atStart, atEnd, settled, answers } = loading;
  return [
    ["ready after (s)", toFigure(loading.secondsToReady)],
    ["graph in memory after (s)", toFigure(loading.secondsToLoaded)],
    ["loading by itself, without requests (s)", [own, others].map(toLoadSeconds).join(", ")],
    ["longest block, once ready (ms)", toFigure(atEnd.longestBlock)],
    ["longest block, loading by itself (ms)", [own, others].map(toLoadBlock).join(", ")],
    ["small requests meanwhile, p50 / p99 / longest (ms)", toTimes(answers)],
    ["resident when ready (MB)", toMegabytes(atStart.resident)],
    ["resident when loaded (MB)", toMegabytes(atEnd.resident)],
    ["resident 5 s later (MB)", toMegabytes(settled.resident)],
    ["most resident (MB)", toMegabytes(settled.peak)],
    ["in use without garbage (MB)", toMegabytes(settled.live)],
  ];
}

function toLoadSeconds({ loadSeconds }: HostFigures): string {
  return toFigure(loadSeconds);
}

function toLoadBlock({ loading }: HostFigures): string {
  return toFigure(loading.longestBlock);
}

const FOLLOWING_COLUMNS = [
  "written by",
  "batches",
  "items each",
  "the store's longest write",
  "longest block",
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
    toFigure(figures.figures.longestBlock),
    toTimes(answers),
    toFigure(secondsBehind),
    toMegabytes(figures.figures.resident),
  ];
}

const SAMPLE_COLUMNS = [
  "requests",
  "seconds",
  "resident (MB)",
  "in use (MB)",
  "without garbage (MB)",
  "longest block (ms)",
];

function toSampleRow(
  { requests, seconds, figures }: Sample,
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
    toFigure(figures.longestBlock),
  ];
}

function toTimes(milliseconds: readonly number[]): string {
  const longest = quantile(milliseconds, 1);
  return [median(milliseconds), quantile(milliseconds, 0.99), longest].map(toFigure).join(" / ");
}
