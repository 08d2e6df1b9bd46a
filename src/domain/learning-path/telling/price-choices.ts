import { setImmediate } from "node:timers/promises";
import { LimitExceededError } from "../../errors.js";
import { MOST_ALTERNATIVES, type PathAlternative, type PathChoice } from "../learning-path.js";
import type { PlanLimits } from "../problem.js";
import { type FoundPlan, findPlan, type Search } from "../solve/find-plan.js";
import type { IndexedProblem } from "../solve/indexed-problem.js";
import { measurePlan, roundHours } from "../solve/measure-plan.js";
import { type FoundAlternative, type FoundChoice, withAlternative } from "./choices.js";
import { toReason } from "./stages.js";

/** Choices as they are told, and whether another run would tell them so, too. */
export interface PricedChoices {
  readonly choices: readonly PathChoice[];
  /** False when time ran out, or the solver was overrun, before all that fits the limits was priced. */
  readonly isSettled: boolean;
}

/**
 * Tells choices with what their alternatives would have cost, each solved again as a problem of its own.
 * Only the first ones are, and only while there is time; others stay unknown. An alternative that turns
 * out to be impossible together with the rest is none. Other work gets its turn between them.
 */
export async function priceChoices(
  problem: IndexedProblem,
  plan: FoundPlan,
  choices: readonly FoundChoice[],
  search: Search,
  limits: PlanLimits,
): Promise<PricedChoices> {
  const priced: PathChoice[] = [];
  let isSettled = true;
  for (const [place, choice] of choices.entries()) {
    const most = place < limits.choices ? limits.alternatives : 0;
    const told = await priceChoice(problem, plan, choice, search, most);
    if (!told.isSettled) isSettled = false;
    const { others, omitted } = told;
    if (others.length + omitted === 0) continue;
    const reason = toReason(problem, choice.owner, choice.level);
    priced.push({ reason, taken: choice.taken, others, omitted });
  }
  return { choices: priced, isSettled };
}

async function priceChoice(
  problem: IndexedProblem,
  plan: FoundPlan,
  choice: FoundChoice,
  search: Search,
  most: number,
) {
  const others: PathAlternative[] = [];
  let isSettled = true;
  const listed = choice.others.slice(0, MOST_ALTERNATIVES);
  for (const alternative of listed) {
    const price =
      others.length < most ? await findPrice(problem, plan, choice, alternative, search) : null;
    if (price === "IMPOSSIBLE") continue;
    if (price === "UNSETTLED") isSettled = false;
    const extraHours = price === "UNSETTLED" ? null : price;
    others.push({ concept: alternative.concept, extraHours });
  }
  return {
    others: others.toSorted(compareHours),
    omitted: choice.others.length - listed.length,
    isSettled,
  };
}

/** Those without a price last; equals stay in their order. */
function compareHours(left: PathAlternative, right: PathAlternative): number {
  const hoursOf = ({ extraHours }: PathAlternative) => extraHours ?? Number.MAX_VALUE;
  return hoursOf(left) - hoursOf(right);
}

/** How many hours more the best plan with the alternative takes, if it is proven. */
async function findPrice(
  problem: IndexedProblem,
  plan: FoundPlan,
  choice: FoundChoice,
  alternative: FoundAlternative,
  search: Search,
): Promise<number | "IMPOSSIBLE" | "UNSETTLED"> {
  if (performance.now() >= search.end) return "UNSETTLED";
  await setImmediate();
  try {
    const changed = withAlternative(problem, plan, choice, alternative);
    const outcome = await findPlan(changed, search);
    if (!outcome.plan) return "IMPOSSIBLE";
    if (!outcome.plan.isOptimal) return "UNSETTLED";
    const hours = measurePlan(problem, outcome.plan.levels).hours;
    return roundHours(hours - measurePlan(problem, plan.levels).hours);
  } catch (error) {
    if (error instanceof LimitExceededError) return "UNSETTLED";
    throw error;
  }
}
