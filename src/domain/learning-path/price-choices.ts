import { setImmediate } from "node:timers/promises";
import { LimitExceededError } from "../errors.js";
import { type FoundAlternative, type FoundChoice, withAlternative } from "./choices.js";
import { type FoundPlan, findPlan, type Search } from "./find-plan.js";
import type { IndexedProblem } from "./indexed-problem.js";
import { MOST_ALTERNATIVES, type PathAlternative, type PathChoice } from "./learning-path.js";
import { measurePlan, roundHours } from "./measure-plan.js";
import type { PlanLimits } from "./problem.js";
import { toReason } from "./stages.js";

/**
 * Tells choices with what their alternatives would have cost, each solved again as a problem of its own.
 * Only the first ones are, and only while there is time; others stay unknown. Other work gets its turn
 * between them.
 */
export async function priceChoices(
  problem: IndexedProblem,
  plan: FoundPlan,
  choices: readonly FoundChoice[],
  search: Search,
  limits: PlanLimits,
): Promise<PathChoice[]> {
  const priced: PathChoice[] = [];
  for (const [place, choice] of choices.entries()) {
    const others: PathAlternative[] = [];
    for (const alternative of choice.others.slice(0, MOST_ALTERNATIVES)) {
      const isPriced = place < limits.choices && others.length < limits.alternatives;
      const extraHours = isPriced ? await price(problem, plan, choice, alternative, search) : null;
      others.push({ concept: alternative.concept, extraHours });
    }
    priced.push({
      reason: toReason(problem, choice.owner, choice.level),
      taken: choice.taken,
      others,
      omitted: choice.others.length - others.length,
    });
  }
  return priced;
}

/** How many hours more the best plan with the alternative takes; null when that is not proven. */
async function price(
  problem: IndexedProblem,
  plan: FoundPlan,
  choice: FoundChoice,
  alternative: FoundAlternative,
  search: Search,
): Promise<number | null> {
  if (performance.now() >= search.end) return null;
  await setImmediate();
  try {
    const changed = withAlternative(problem, plan, choice, alternative);
    const outcome = await findPlan(changed, search);
    if (outcome.plan?.isOptimal !== true) return null;
    const hours = measurePlan(problem, outcome.plan.levels).hours;
    return roundHours(hours - measurePlan(problem, plan.levels).hours);
  } catch (error) {
    if (error instanceof LimitExceededError) return null;
    throw error;
  }
}
