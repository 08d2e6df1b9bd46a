import { permittedLevels } from "./attainable.js";
import { type Derivation, type Deriver, ownerOfNeed } from "./derive.js";
import { type IndexedProblem, UNKNOWN } from "./indexed-problem.js";
import { hoursBetween, measurePlan, roundHours } from "./measure-plan.js";
import { findUsedSteps } from "./used-steps.js";

/** Told apart from hours, so that of two free ways the one with fewer steps is estimated lower. */
const STEP = 1e-6;

/**
 * Estimates what each concept costs with all it needs, as if nothing were shared, and remembers the
 * cheapest way found. In order of cost, so what it rests on never goes in circles.
 */
export function estimateCosts(problem: IndexedProblem, deriver: Deriver): Derivation {
  const isSteps = problem.objective === "FEWEST_STEPS";
  const permitted = permittedLevels(problem);
  return deriver.derive(permitted, (owner, supports) => {
    let cost = 0;
    for (const support of supports) cost += support;
    if (owner >= problem.keys.length) return cost;
    const known = problem.known[owner] ?? UNKNOWN;
    const hours = hoursBetween(problem, owner, known, Math.max(known + 1, 1));
    return cost + (isSteps ? 1 + hours * STEP : hours + STEP);
  });
}

/** Needs in the order in which a budget is spent on them: importance, then weight, then cost. */
function worthFirst(problem: IndexedProblem, { weights }: Derivation): number[] {
  const costOf = (need: number) => weights[ownerOfNeed(problem, need)] ?? 0;
  return [...problem.needs.keys()].sort((left, right) => {
    const [a, b] = [problem.needs[left], problem.needs[right]];
    if (!a || !b) return 0;
    return a.importance - b.importance || b.weight - a.weight || costOf(left) - costOf(right);
  });
}

/**
 * Makes a plan that is valid and usually good, without a solver: the cheapest way as estimated; with a
 * budget, need after need as long as the hours last.
 *
 * @returns the level of each concept
 */
export function planGreedily(problem: IndexedProblem, deriver: Deriver): Int8Array {
  const estimate = estimateCosts(problem, deriver);
  const { budgetHours } = problem;
  if (budgetHours === null) return findUsedSteps(problem, estimate, () => true).levels;
  const covered = new Set<number>();
  let { levels } = findUsedSteps(problem, estimate, () => false);
  for (const need of worthFirst(problem, estimate)) {
    covered.add(need);
    const tried = findUsedSteps(problem, estimate, (place) => covered.has(place));
    if (measurePlan(problem, tried.levels).hours <= roundHours(budgetHours)) levels = tried.levels;
    else covered.delete(need);
  }
  return levels;
}
