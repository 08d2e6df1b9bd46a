import { describeRun } from "../../report/describe-run.js";
import { toExpectationTable } from "../../report/expectation-table.js";
import { toFigure, toMegabytes, toTable } from "../../report/table.js";
import { NAMES } from "../contenders/peer-contender.js";
import { PEER_VERSIONS } from "../install/install-packages.js";
import type { CellSample } from "../measure/measure-cell.js";
import { CONCURRENCIES, type Concurrency } from "../measure/measure-peers.js";
import { describeMeasurement, describeServers, LOSSES, listWorkloads } from "./describe-peers.js";
import { toFigureTable } from "./figure-table.js";
import { checkPeerExpectations } from "./peer-expectations.js";
import type { PeersResult } from "./peers-result.js";

/** Writes the report of a run beside peers. */
export function peersToMarkdown(result: PeersResult): string {
  const { command, graph, stores, figures } = result;
  const peers = Object.entries(PEER_VERSIONS).map((pair) => pair.join(" "));
  const versions = [...stores.map(({ version }) => version), ...peers];
  const tableAt = (concurrency: Concurrency, toCell: (sample: CellSample) => string) =>
    toFigureTable(figures, ({ at }) => toCell(at[concurrency]));
  return [
    describeRun(command, graph, versions),
    describeServers(),
    listWorkloads(figures),
    describeMeasurement(result),
    "### Processor time",
    "Microseconds per request, 16 requests at a time; behind a plus those of the database.",
    tableAt(16, toCpu),
    "The same, one request at a time:",
    tableAt(1, toCpu),
    "### Time to the answer",
    "Milliseconds, p50 / p99, one request at a time:",
    tableAt(1, toTimes),
    "16 at a time:",
    tableAt(16, toTimes),
    "64 at a time:",
    tableAt(64, toTimes),
    "### Requests per second",
    `${CONCURRENCIES.join(" / ")} at a time.`,
    toFigureTable(figures, ({ at }) =>
      CONCURRENCIES.map((each) => toFigure(at[each].requestsPerSecond)).join(" / "),
    ),
    "### Resident memory",
    toMemoryTable(result),
    "### Held against what is promised",
    toExpectationTable(checkPeerExpectations(figures)),
    LOSSES,
  ].join("\n\n");
}

function toCpu({ serverCpu, databaseCpu }: CellSample): string {
  const server = toMicroseconds(serverCpu);
  return databaseCpu === undefined ? server : `${server} + ${toMicroseconds(databaseCpu)}`;
}

function toMicroseconds(milliseconds: number): string {
  return Math.round(milliseconds * 1_000).toLocaleString("en");
}

function toTimes({ typical, slowest }: CellSample): string {
  return `${toFigure(typical)} / ${toFigure(slowest)}`;
}

function toMemoryTable({ contenders, usedMemory }: PeersResult): string {
  const rows = contenders.map((contender) => [
    NAMES[contender.id],
    toMegabytes(contender.freshMemory),
    toMegabytes(usedMemory.get(contender)),
  ]);
  return toTable(["MB", "before", "after all requests"], rows);
}
