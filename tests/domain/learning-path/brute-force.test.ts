import { describe, expect, it } from "vitest";
import { checkPlan } from "../../../src/domain/learning-path/check-plan.js";
import type { LearningPath } from "../../../src/domain/learning-path/learning-path.js";
import { planLearningPath } from "../../../src/domain/learning-path/plan-learning-path.js";
import type { LearningPathProblem } from "../../../src/domain/learning-path/problem.js";
import { rankOfSteps, searchBestRank } from "../../support/learning-path-brute-force.js";
import { randomProblem } from "../../support/learning-path-problems.js";
import { openSolverInProcess } from "../../support/learning-path-solver.js";
import { shareOf } from "../../support/problem-share.js";

const LIMITS = { milliseconds: 60_000, choices: 0, alternatives: 0 };
const MOST_STATES = 300_000;

describe("the planner beside brute force", async () => {
  const solver = await openSolverInProcess();

  it.each([
    { concepts: 4, circles: 0.5, budget: 0.3, problems: shareOf(3_000) },
    { concepts: 6, circles: 0.6, budget: 0.3, problems: shareOf(4_000) },
    { concepts: 8, circles: 0.5, budget: 0.2, problems: shareOf(2_500) },
    { concepts: 11, circles: 0.4, budget: 0.2, problems: shareOf(800) },
    { concepts: 14, circles: 0.3, budget: 0.2, problems: shareOf(400) },
  ])(
    "finds the same optimum over $concepts concepts, $problems times",
    async (shape) => {
      let compared = 0;
      for (let seed = 1; seed <= shape.problems; seed += 1) {
        const problem = randomProblem(seed * 31 + shape.concepts, shape);
        if (await isSame(problem, `seed ${seed}`)) compared += 1;
      }
      expect(compared).toBeGreaterThan(0.98 * shape.problems);
    },
    300_000,
  );

  /** Compares one problem; tells whether brute force could solve it. */
  async function isSame(problem: LearningPathProblem, name: string): Promise<boolean> {
    const wanted = withoutBudget(problem, searchBestRank);
    const best = wanted === null ? null : searchBestRank(problem, MOST_STATES);
    if (best === undefined || wanted === undefined) return false;
    const { path } = await planLearningPath(problem, solver, LIMITS);
    const steps = path?.stages.flatMap((stage) => stage.steps);
    const rank = steps ? rankOfSteps(problem, steps) : null;
    expect(rank, name).toEqual(best?.map((value) => expect.closeTo(value, 6)) ?? null);
    if (path) expectCertified(problem, path, name);
    return true;
  }
});

/** What cannot be reached at all is an error with a budget, too. */
function withoutBudget(
  problem: LearningPathProblem,
  search: typeof searchBestRank,
): ReturnType<typeof searchBestRank> {
  if (problem.budgetHours === null) return [];
  return search({ ...problem, budgetHours: null }, MOST_STATES);
}

function expectCertified(problem: LearningPathProblem, path: LearningPath, name: string): void {
  const check = checkPlan(problem, path);
  expect(check.violations, name).toEqual([]);
  expect(path.certificate, name).toMatchObject({
    status: "OPTIMAL",
    totalHours: check.totalHours,
    violations: 0,
    gap: 0,
    isSettled: true,
  });
}
