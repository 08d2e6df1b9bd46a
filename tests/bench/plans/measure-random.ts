import type { LearningPath } from "../../../src/domain/learning-path/learning-path.js";
import { findLeastHours } from "../../../src/domain/learning-path/least-hours.js";
import { findOpenGroups, literalsOf } from "../../../src/domain/learning-path/model/open-groups.js";
import { planLearningPath } from "../../../src/domain/learning-path/plan-learning-path.js";
import type { LearningPathProblem } from "../../../src/domain/learning-path/problem.js";
import { attainableLevels } from "../../../src/domain/learning-path/solve/attainable.js";
import { Deriver } from "../../../src/domain/learning-path/solve/derive.js";
import { findForced } from "../../../src/domain/learning-path/solve/forced.js";
import { indexProblem } from "../../../src/domain/learning-path/solve/indexed-problem.js";
import { createHighsSolver } from "../../../src/solver/highs-solver.js";
import { randomPathGraph } from "./random-path-graph.js";

const SIZES = [300, 1_000, 3_000, 7_000];
const SEEDS = [1, 2];
const TIME_LIMIT_MS = 20_000;

export interface RandomFigures {
  /** About how many steps were to be left to choose. */
  readonly size: number;
  /** How many were, after presolve. */
  readonly choosable: number;
  readonly certificate: LearningPath["certificate"];
  /** Until the least hours were proven; null where time ran out. */
  readonly hoursMilliseconds: number | null;
  /** From the question to the certified plan, ties broken. */
  readonly planMilliseconds: number;
  /** Of these, how long the planner's own part took, in which other work has to wait. */
  readonly blocked: number;
}

/** Plans over random graphs of each size, each in at most twenty seconds. */
export async function measureRandomGraphs(note: (line: string) => void): Promise<RandomFigures[]> {
  const solver = createHighsSolver();
  const figures: RandomFigures[] = [];
  try {
    await planLearningPath(randomPathGraph(200, 99), solver);
    for (const size of SIZES) {
      for (const seed of SEEDS) {
        note(`Planning over ${size} steps`);
        figures.push(await measureOne(size, randomPathGraph(Math.round(size * 1.1), seed), solver));
      }
    }
  } finally {
    await solver.close();
  }
  return figures;
}

async function measureOne(
  size: number,
  problem: LearningPathProblem,
  solver: ReturnType<typeof createHighsSolver>,
): Promise<RandomFigures> {
  const first = performance.now();
  const least = await findLeastHours(problem, solver, TIME_LIMIT_MS);
  const hoursMilliseconds = least?.isProven === true ? performance.now() - first : null;
  const limits = { milliseconds: TIME_LIMIT_MS, choices: 0, alternatives: 0 };
  const before = performance.eventLoopUtilization();
  const start = performance.now();
  const { path } = await planLearningPath(problem, solver, limits);
  const planMilliseconds = performance.now() - start;
  const blocked = performance.eventLoopUtilization(before).active;
  if (!path) throw new Error("Expected a plan over a graph without circles.");
  const { certificate } = path;
  const choosable = countChoosable(problem);
  return { size, choosable, certificate, hoursMilliseconds, planMilliseconds, blocked };
}

/** Concepts that presolve leaves to the solver. */
function countChoosable(problem: LearningPathProblem): number {
  const indexed = indexProblem(problem);
  const deriver = new Deriver(indexed);
  const attainable = attainableLevels(indexed, deriver);
  const open = findOpenGroups(indexed, findForced(indexed, deriver, attainable), attainable);
  return new Set(open.flatMap(literalsOf).map(({ node }) => node)).size;
}
