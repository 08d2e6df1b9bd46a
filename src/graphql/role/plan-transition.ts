import { type MaybePromise, whenReady } from "../../lib/maybe-promise.js";
import { toRequirementGoal } from "../learning-path/path-question.js";
import { planHours } from "../learning-path/plan-hours.js";
import type { PlanningContext } from "../learning-path/request-planner.js";
import { compareTransition, type RolePair } from "./compare-transition.js";

/**
 * Tells the hours until the essential ones of what one role lacks for another are met; null when some of
 * them cannot be learned.
 */
export function planTransition(
  pair: RolePair,
  context: PlanningContext,
): MaybePromise<number | null> {
  return whenReady(compareTransition(pair, context), ({ missing, known }) => {
    const essential = missing.filter(({ importance }) => importance === "ESSENTIAL");
    return planHours(context, essential.map(toRequirementGoal), known);
  });
}
