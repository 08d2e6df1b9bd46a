import { toFigure, toMegabytes, toMicroseconds, toTable } from "../../report/table.js";
import { NAMES } from "../contenders/peer-contender.js";
import type { CellSample } from "../measure/measure-cell.js";
import { CONCURRENCIES, type Concurrency, type PeerFigures } from "../measure/measure-peers.js";
import { toFigureTable } from "./figure-table.js";
import type { PeersResult } from "./peers-result.js";

/** Writes microseconds of processor time per request; behind a plus those of the database. */
export function toCpuTable(figures: readonly PeerFigures[], concurrency: Concurrency): string {
  return toFigureTable(figures, ({ at }) => toCpu(at[concurrency]));
}

/** Writes milliseconds to the answer, p50 / p99. */
export function toTimeTable(figures: readonly PeerFigures[], concurrency: Concurrency): string {
  return toFigureTable(figures, ({ at }) => toTimes(at[concurrency]));
}

/** Writes requests per second under each load. */
export function toRateTable(figures: readonly PeerFigures[]): string {
  return toFigureTable(figures, ({ at }) =>
    CONCURRENCIES.map((each) => toFigure(at[each].requestsPerSecond)).join(" / "),
  );
}

/** Writes the resident memory of each server. */
export function toMemoryTable({ contenders, usedMemory }: PeersResult): string {
  const rows = contenders.map((contender) => [
    NAMES[contender.id],
    toMegabytes(contender.freshMemory),
    toMegabytes(usedMemory.get(contender)),
  ]);
  return toTable(["MB", "before", "after all requests"], rows);
}

function toCpu({ serverCpu, databaseCpu }: CellSample): string {
  const server = toMicroseconds(serverCpu);
  return databaseCpu === undefined ? server : `${server} + ${toMicroseconds(databaseCpu)}`;
}

function toTimes({ typical, slowest }: CellSample): string {
  return `${toFigure(typical)} / ${toFigure(slowest)}`;
}
