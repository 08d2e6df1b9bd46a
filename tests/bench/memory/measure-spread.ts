import type { BenchGraph } from "../graph/bench-graph.js";
import { createClient } from "../measure/client.js";
import { median } from "../measure/statistics.js";
import { type PreparedRequest, prepareRequest } from "../peers/load/prepared-request.js";
import { measureCell } from "../peers/measure/measure-cell.js";
import { shareProcessor } from "../peers/measure/share-processor.js";
import { createWorkloads } from "../peers/workloads/create-workloads.js";
import type { PeerWorkload } from "../peers/workloads/peer-workload.js";
import { measureLoading } from "./measure-loading.js";
import { CLIENTS } from "./measure-requests.js";

/** How far apart the times of one kind of request are; milliseconds, medians over the rounds. */
export interface SpreadFigures {
  readonly description: string;
  /** Half of the requests took at most this. */
  readonly typical: number;
  /** 99 of 100 requests took at most this. */
  readonly slowest: number;
}

interface Kind {
  readonly description: string;
  readonly requests: readonly PreparedRequest[];
  readonly rounds: Omit<SpreadFigures, "description">[];
}

const ROUNDS = 7;
const SECONDS = 0.5;
/** Until code is compiled. */
const WARM_UP_SECONDS = 2;

/**
 * Asks a built server that keeps no answers for what the other servers are asked for, one kind of request
 * at a time, in turn within a round. Keeps this process and what it starts afterwards on the processor
 * that the server has.
 */
export async function measureSpread(path: string, graph: BenchGraph): Promise<SpreadFigures[]> {
  const { url, process } = await measureLoading(path, graph, false, { ANSWER_CACHE_MB: "0" });
  await shareProcessor([process]);
  const client = createClient(url);
  const kinds: Kind[] = [];
  for (const workload of await createWorkloads(graph, client))
    kinds.push(await toKind(url, workload));
  client.close();
  const server = { url, pid: process.pid, databasePid: undefined };
  for (const { requests } of kinds) await measureCell(server, requests, CLIENTS, WARM_UP_SECONDS);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { requests, rounds } of kinds) {
      rounds.push(await measureCell(server, requests, CLIENTS, SECONDS));
    }
  }
  await process.stop();
  return kinds.map(toFigures);
}

async function toKind(url: string, { description, questions }: PeerWorkload): Promise<Kind> {
  const requests: PreparedRequest[] = [];
  for (const { rolegraph } of questions) {
    requests.push((await prepareRequest(url, rolegraph)).request);
  }
  return { description, requests, rounds: [] };
}

function toFigures({ description, rounds }: Kind): SpreadFigures {
  return {
    description,
    typical: median(rounds.map(({ typical }) => typical)),
    slowest: median(rounds.map(({ slowest }) => slowest)),
  };
}
