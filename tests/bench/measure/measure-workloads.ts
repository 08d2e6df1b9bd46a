import { isDeepStrictEqual } from "node:util";
import type { Contender } from "../server/contender.js";
import type { Workload } from "../workloads.js";
import type { Answer, AnswerData, Client } from "./client.js";
import { countObjects } from "./count-objects.js";
import { median, quantile } from "./statistics.js";

/** What was measured of a workload on a server; times in milliseconds, medians over the rounds. */
export interface Figures {
  readonly workload: Workload;
  readonly contender: Contender;
  /** Of the answer to the first question. */
  readonly objects: number;
  readonly bytes: number;
  readonly storeCalls: number;
  /** Half of the requests took at most this. */
  readonly typical: number;
  /** 99 of 100 requests took at most this. */
  readonly slowest: number;
  /** The sum of the store's calls in half of the requests was at most this. */
  readonly storeTime: number;
}

type Samples = Pick<Figures, "typical" | "slowest" | "storeTime">;

/** Enough for a 99th percentile. */
export const REQUESTS_PER_ROUND = 100;
const WARM_UP_ROUNDS = 2;

/**
 * Asks every workload of every server, in turn within a round so that all share the machine's good
 * and bad moments. Rejects when the servers' answers are not the same.
 */
export async function measureWorkloads(
  workloads: readonly Workload[],
  contenders: readonly Contender[],
  rounds: number,
  note: (line: string) => void,
): Promise<Figures[]> {
  for (const workload of workloads) await expectSameAnswers(workload, contenders);
  const pairs = workloads.flatMap((workload) =>
    contenders.map((contender) => ({ workload, contender, samples: [] as Samples[] })),
  );
  for (let round = -WARM_UP_ROUNDS; round < rounds; round += 1) {
    note(round < 0 ? "Warming up" : `Round ${round + 1} of ${rounds}`);
    for (const { workload, contender, samples } of pairs) {
      const measured = await measureRound(workload, contender.client);
      if (round >= 0) samples.push(measured);
    }
  }
  return Promise.all(pairs.map((pair) => toFigures(pair.workload, pair.contender, pair.samples)));
}

async function expectSameAnswers(
  { name, questions }: Workload,
  contenders: readonly Contender[],
): Promise<void> {
  for (const question of questions) {
    const answers: AnswerData[] = [];
    for (const { client } of contenders) answers.push((await client.ask(question)).data);
    const isSame = answers.every((answer) => isDeepStrictEqual(answer, answers[0]));
    if (!isSame) throw new Error(`The servers answer "${name}" differently.`);
  }
}

async function measureRound({ questions }: Workload, client: Client): Promise<Samples> {
  const answers: Answer[] = [];
  for (let index = 0; index < REQUESTS_PER_ROUND; index += 1) {
    const question = questions[index % questions.length];
    if (question) answers.push(await client.ask(question));
  }
  const times = answers.map(({ milliseconds }) => milliseconds);
  return {
    typical: median(times),
    slowest: quantile(times, 0.99),
    storeTime: median(answers.map(({ store }) => store.milliseconds)),
  };
}

async function toFigures(
  workload: Workload,
  contender: Contender,
  samples: readonly Samples[],
): Promise<Figures> {
  const [question] = workload.questions;
  if (!question) throw new Error(`The workload "${workload.name}" has no question.`);
  const { data, bytes, store: use } = await contender.client.ask(question);
  if (contender.isInMemory && use.calls > 0) {
    throw new Error(`${contender.name} read from its store, ${use.calls} times.`);
  }
  return {
    workload,
    contender,
    objects: countObjects(data),
    bytes,
    storeCalls: use.calls,
    typical: median(samples.map(({ typical }) => typical)),
    slowest: median(samples.map(({ slowest }) => slowest)),
    storeTime: median(samples.map(({ storeTime }) => storeTime)),
  };
}
