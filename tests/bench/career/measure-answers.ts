import { followStore } from "../../../src/store/memory/followed-store.js";
import { openStore } from "../../../src/store/open-store.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import type { BenchGraph } from "../graph/bench-graph.js";
import { createRandom } from "../graph/random.js";
import { createSyntheticGraph } from "../graph/synthetic-graph.js";
import { loadGraph } from "../load/load-graph.js";
import { quantile } from "../measure/statistics.js";
import { CAREER_QUESTIONS, type CareerQuestion } from "./questions.js";

/** How long one kind of question takes, in milliseconds, HTTP on this machine included. */
export interface AnswerTimes {
  readonly title: string;
  /** What p95 is promised to be at most; null where nothing is. */
  readonly most: number | null;
  readonly p50: number;
  readonly p95: number;
  readonly longest: number;
}

const SHAPES = ["esco", "large"] as const;
const WARM_UPS = 10;
const QUESTIONS = 100;

/**
 * Asks a server over made-up graphs, read from memory and without kept answers, one question after the
 * other, each about another profile.
 */
export async function measureAnswers(
  note: (line: string) => void,
): Promise<readonly AnswerTimes[]> {
  const times: AnswerTimes[] = [];
  for (const shape of SHAPES) {
    note(`Loading the graph "${shape}"`);
    const questions = CAREER_QUESTIONS.filter((question) => question.shape === shape);
    times.push(...(await measureOver(createSyntheticGraph(1, shape), questions)));
  }
  return times;
}

async function measureOver(
  graph: BenchGraph,
  questions: readonly CareerQuestion[],
): Promise<AnswerTimes[]> {
  const followed = followStore(await openStore({ url: "embedded::memory:" }), {
    mode: "memory",
    maximumEdges: 1_000_000,
    pollMilliseconds: 1_000,
    maximumStaleness: 10_000,
  });
  await followed.start();
  await loadGraph(followed.store, graph);
  const { store, snapshot, status } = followed;
  const server = await startTestServer(store, {
    snapshot,
    readStatus: status,
    graphql: { cacheBytes: 0 },
  });
  const times: AnswerTimes[] = [];
  for (const question of questions) times.push(await measure(server, question, graph));
  await server.close();
  await followed.close();
  return times;
}

async function measure(
  server: TestServer,
  { title, document, toVariables, most }: CareerQuestion,
  graph: BenchGraph,
): Promise<AnswerTimes> {
  const random = createRandom(3);
  const times: number[] = [];
  for (let number = 0; number < WARM_UPS + QUESTIONS; number += 1) {
    const variables = toVariables(graph, random);
    const start = performance.now();
    const { body } = await server.query(document, variables);
    if (body.errors) throw new Error(`${title}: ${body.errors[0]?.message}`);
    if (number >= WARM_UPS) times.push(performance.now() - start);
  }
  return {
    title,
    most,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    longest: Math.max(...times),
  };
}
