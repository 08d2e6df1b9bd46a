import { toExpectationTable } from "../../report/expectation-table.js";
import { CONCURRENCIES } from "../measure/measure-peers.js";
import { describePeersRun, describeRounds, tellLengths } from "./describe-peers.js";
import { checkPeerExpectations } from "./peer-expectations.js";
import { toCpuTable, toMemoryTable, toRateTable, toTimeTable } from "./peer-tables.js";
import type { PeersResult } from "./peers-result.js";

/** Writes the report of a run beside peers on ESCO; what the part before explains is left to it. */
export function peersOnEscoToMarkdown(result: PeersResult): string {
  const { figures, options } = result;
  return [
    describePeersRun(result),
    `Servers, questions and measurement are explained in the part before. ${describeRounds(options)} ${tellLengths(figures)}`,
    "### On ESCO: processor time",
    "Microseconds per request, 16 requests at a time; behind a plus those of the database.",
    toCpuTable(figures, 16),
    "### On ESCO: time to the answer",
    "Milliseconds, p50 / p99, one request at a time:",
    toTimeTable(figures, 1),
    "16 at a time:",
    toTimeTable(figures, 16),
    "### On ESCO: requests per second",
    `${CONCURRENCIES.join(" / ")} at a time.`,
    toRateTable(figures),
    "### On ESCO: resident memory",
    toMemoryTable(result),
    "### On ESCO: held against what is promised",
    toExpectationTable(checkPeerExpectations(figures)),
  ].join("\n\n");
}
