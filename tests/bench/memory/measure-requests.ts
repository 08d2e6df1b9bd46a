import type { BenchGraph } from "../graph/bench-graph.js";
import { type Client, createClient } from "../measure/client.js";
import type { LoadedServer } from "./measure-loading.js";
import { createMixedQuestions } from "./mixed-questions.js";
import type { ProcessFigures } from "./watched-process.js";

/** How the server stood when so many requests were answered. */
export interface Sample {
  readonly requests: number;
  readonly seconds: number;
  readonly figures: ProcessFigures;
  /** Milliseconds of the requests since the sample before. */
  readonly answers: readonly number[];
}

export const CLIENTS = 16;
/** How many times the server is looked at. */
const SAMPLES = 10;

/**
 * Asks mixed requests over 16 kept connections. The first and the last sample tell memory without
 * garbage too.
 */
export async function measureRequests(
  { url, process }: LoadedServer,
  graph: BenchGraph,
  requests: number,
): Promise<Sample[]> {
  const makeQuestion = createMixedQuestions(graph);
  const clients = Array.from({ length: CLIENTS }, () => createClient(url));
  const samples: Sample[] = [];
  const start = performance.now();
  for (let sample = 1; sample <= SAMPLES; sample += 1) {
    const answers = await askAll(clients, makeQuestion, Math.ceil(requests / SAMPLES));
    const isEnd = sample === 1 || sample === SAMPLES;
    samples.push({
      requests: sample * Math.ceil(requests / SAMPLES),
      seconds: (performance.now() - start) / 1_000,
      figures: await (isEnd ? process.readLiveFigures() : process.readFigures()),
      answers,
    });
  }
  for (const client of clients) client.close();
  return samples;
}

async function askAll(
  clients: readonly Client[],
  makeQuestion: ReturnType<typeof createMixedQuestions>,
  requests: number,
): Promise<readonly number[]> {
  const answers: number[] = [];
  let left = requests;
  const askOn = async (client: Client) => {
    while (left > 0) {
      left -= 1;
      answers.push((await client.ask(makeQuestion())).milliseconds);
    }
  };
  await Promise.all(clients.map(askOn));
  return answers;
}
