import { toExpectationTable } from "../../report/expectation-table.js";
import { CONCURRENCIES } from "../measure/measure-peers.js";
import {
  describeMeasurement,
  describePeersRun,
  describeServers,
  LOSSES,
  listWorkloads,
} from "./describe-peers.js";
import { checkPeerExpectations } from "./peer-expectations.js";
import { toCpuTable, toMemoryTable, toRateTable, toTimeTable } from "./peer-tables.js";
import type { PeersResult } from "./peers-result.js";

/** Writes the report of a run beside peers. */
export function peersToMarkdown(result: PeersResult): string {
  const { figures } = result;
  return [
    describePeersRun(result),
    describeServers(),
    listWorkloads(figures),
    describeMeasurement(result),
    "### Processor time",
    "Microseconds per request, 16 requests at a time; behind a plus those of the database.",
    toCpuTable(figures, 16),
    "The same, one request at a time:",
    toCpuTable(figures, 1),
    "### Time to the answer",
    "Milliseconds, p50 / p99, one request at a time:",
    toTimeTable(figures, 1),
    "16 at a time:",
    toTimeTable(figures, 16),
    "64 at a time:",
    toTimeTable(figures, 64),
    "### Requests per second",
    `${CONCURRENCIES.join(" / ")} at a time.`,
    toRateTable(figures),
    "### Resident memory",
    toMemoryTable(result),
    "### Held against what is promised",
    toExpectationTable(checkPeerExpectations(figures)),
    LOSSES,
  ].join("\n\n");
}
