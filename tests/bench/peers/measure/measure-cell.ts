import { quantile } from "../../measure/statistics.js";
import type { PeerContender } from "../contenders/peer-contender.js";
import type { Connection } from "../load/connection.js";
import type { PreparedRequest } from "../load/prepared-request.js";
import { openConnections, runLoad } from "../load/run-load.js";
import { collectGarbage } from "./collect-garbage.js";
import { readThreadTimes, type ThreadTimes, toSecondsBetween } from "./process-cpu.js";

/** What one measurement says of a server under one load. */
export interface CellSample {
  readonly requests: number;
  /** Milliseconds: half of the requests took at most this. */
  readonly typical: number;
  /** Milliseconds: 99 of 100 requests took at most this. */
  readonly slowest: number;
  readonly requestsPerSecond: number;
  /** Milliseconds of processor time per request: the server's own, */
  readonly serverCpu: number;
  /** its database's, where it has one, */
  readonly databaseCpu: number | undefined;
  /** and what the client itself used. */
  readonly clientCpu: number;
}

/**
 * The share of a measurement's time for which a server is loaded before it: one that stood still has
 * to make up for collecting garbage and compiling.
 */
const LEAD_IN = 0.5;

/** Loads a server for so many seconds and reads what it and its database used meanwhile. */
export async function measureCell(
  { url, pid, databasePid }: Pick<PeerContender, "url" | "pid" | "databasePid">,
  requests: readonly PreparedRequest[],
  concurrency: number,
  seconds: number,
): Promise<CellSample> {
  collectGarbage();
  const early = await openConnections(url, concurrency);
  await runLoad(early, requests, seconds * LEAD_IN);
  closeAll(early);
  // Others than before, of which a server may have closed some that waited for seconds for the last answer.
  const connections = await openConnections(url, concurrency);
  const before = await readUse(pid, databasePid);
  const load = await runLoad(connections, requests, seconds);
  const after = await readUse(pid, databasePid);
  closeAll(connections);
  const count = load.answers;
  const perRequest = (name: keyof Use) =>
    (toSecondsBetween(before[name], after[name]) * 1_000) / count;
  return {
    requests: count,
    typical: quantile(load.milliseconds, 0.5),
    slowest: quantile(load.milliseconds, 0.99),
    requestsPerSecond: count / load.seconds,
    serverCpu: perRequest("server"),
    databaseCpu: databasePid === undefined ? undefined : perRequest("database"),
    clientCpu: perRequest("client"),
  };
}

function closeAll(connections: readonly Connection[]): void {
  for (const connection of connections) connection.close();
}

/** Processor time used so far. */
type Use = Readonly<Record<"client" | "server" | "database", ThreadTimes>>;

async function readUse(pid: number, databasePid: number | undefined): Promise<Use> {
  return {
    client: await readThreadTimes(process.pid),
    server: await readThreadTimes(pid),
    database: databasePid === undefined ? new Map() : await readThreadTimes(databasePid),
  };
}
