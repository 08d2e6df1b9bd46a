import type { LinearSolver } from "./linear-model.js";
import type { LearningPathProblem } from "./problem.js";
import { findPlan } from "./solve/find-plan.js";
import { indexProblem } from "./solve/indexed-problem.js";
import { measurePlan } from "./solve/measure-plan.js";

/** How many hours the best plan takes. */
export interface LeastHours {
  readonly hours: number;
  /** Whether no plan takes fewer hours; if not, time ran out and these are of the best one found. */
  readonly isProven: boolean;
}

/**
 * Finds how many hours the best plan takes, without telling it, breaking ties or pricing choices; null
 * when there is none. Rejects with LIMIT_EXCEEDED when too many plans wait for the solver.
 *
 * @param milliseconds longest time, waiting for the solver included
 */
export async function findLeastHours(
  problem: LearningPathProblem,
  solver: LinearSolver,
  milliseconds: number,
): Promise<LeastHours | null> {
  const end = performance.now() + milliseconds;
  const indexed = indexProblem(problem);
  const { plan } = await findPlan(indexed, { solver, end, breaksTies: false });
  if (!plan) return null;
  return { hours: measurePlan(indexed, plan.levels).hours, isProven: plan.isOptimal };
}
