import { median } from "../../measure/statistics.js";
import { isInvited } from "../contenders/invitations.js";
import type { PeerContender } from "../contenders/peer-contender.js";
import type { PreparedRequest } from "../load/prepared-request.js";
import type { PeerWorkload } from "../workloads/peer-workload.js";
import { checkAnswers } from "./check-answers.js";
import { type CellSample, measureCell } from "./measure-cell.js";
import { runAlone, runTogether } from "./run-alone.js";

/** How many requests are under way at once. */
export const CONCURRENCIES = [1, 16, 64] as const;
export type Concurrency = (typeof CONCURRENCIES)[number];

/** A workload on a contender: of every figure the median over the rounds. */
export interface PeerFigures {
  readonly workload: PeerWorkload;
  readonly contender: PeerContender;
  /** The body of the first question's answer. */
  readonly bytes: number;
  readonly at: Readonly<Record<Concurrency, CellSample>>;
}

/** For how many measurements' time each workload is warmed up: optimised code is not there sooner, */
const WARM_UPS = 8;
/** and on Neo4j later: Java compiles late, and each statement anew. */
const DATABASE_WARM_UPS = 20;

export interface RoundOptions {
  readonly rounds: number;
  /** How long each measurement takes. */
  readonly seconds: number;
  readonly note: (line: string) => void;
}

interface Pair {
  readonly workload: PeerWorkload;
  readonly contender: PeerContender;
  readonly requests: readonly PreparedRequest[];
  readonly samples: Record<Concurrency, CellSample[]>;
}

/**
 * Loads every contender with every workload that it is there for, in turn within a round so that all
 * share the machine's good and bad moments, and in the opposite order in every other round, so that
 * none always follows the same one. Rejects when answers differ.
 */
export async function measurePeers(
  workloads: readonly PeerWorkload[],
  contenders: readonly PeerContender[],
  { rounds, seconds, note }: RoundOptions,
): Promise<PeerFigures[]> {
  note("Comparing the answers");
  const pairs: Pair[] = [];
  for (const workload of workloads) pairs.push(...(await pair(workload, contenders)));
  try {
    note("Warming up");
    for (const each of pairs) {
      runAlone(each.contender, contenders);
      await warmUp(each, seconds);
    }
    for (let round = 1; round <= rounds; round += 1) {
      note(`Round ${round} of ${rounds}`);
      await measureRound(round % 2 === 0 ? pairs.toReversed() : pairs, contenders, seconds);
    }
  } finally {
    runTogether(contenders);
  }
  return pairs.map(toFigures);
}

async function measureRound(
  pairs: readonly Pair[],
  contenders: readonly PeerContender[],
  seconds: number,
): Promise<void> {
  for (const concurrency of CONCURRENCIES) {
    for (const { contender, requests, samples } of pairs) {
      runAlone(contender, contenders);
      samples[concurrency].push(await measureCell(contender, requests, concurrency, seconds));
    }
  }
}

async function warmUp({ contender, requests }: Pair, seconds: number): Promise<void> {
  const isOnDatabase = contender.id === "neo4j" || contender.id === "neo4jGraphql";
  await measureCell(
    contender,
    requests,
    16,
    seconds * (isOnDatabase ? DATABASE_WARM_UPS : WARM_UPS),
  );
}

async function pair(workload: PeerWorkload, contenders: readonly PeerContender[]): Promise<Pair[]> {
  const invited = contenders.filter(({ id }) => isInvited(id, workload.id));
  const prepared = await checkAnswers(workload, invited);
  return [...prepared].map(([contender, requests]) => ({
    workload,
    contender,
    requests,
    samples: { 1: [], 16: [], 64: [] },
  }));
}

function toFigures({ workload, contender, requests, samples }: Pair): PeerFigures {
  const bytes = requests[0]?.answerLength ?? Number.NaN;
  const at = {
    1: toMedians(samples[1]),
    16: toMedians(samples[16]),
    64: toMedians(samples[64]),
  };
  return { workload, contender, bytes, at };
}

function toMedians(samples: readonly CellSample[]): CellSample {
  const of = (read: (sample: CellSample) => number) => median(samples.map(read));
  const hasDatabase = samples.some(({ databaseCpu }) => databaseCpu !== undefined);
  return {
    requests: of(({ requests }) => requests),
    typical: of(({ typical }) => typical),
    slowest: of(({ slowest }) => slowest),
    requestsPerSecond: of(({ requestsPerSecond }) => requestsPerSecond),
    serverCpu: of(({ serverCpu }) => serverCpu),
    databaseCpu: hasDatabase ? of(({ databaseCpu }) => databaseCpu ?? 0) : undefined,
    clientCpu: of(({ clientCpu }) => clientCpu),
  };
}
