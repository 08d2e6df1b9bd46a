import type { ConceptKey } from "../../domain/concept-key.js";
import { findLeastHours } from "../../domain/learning-path/least-hours.js";
import type { Level } from "../../domain/level.js";
import { askForGoals, nameQuestion, type PathGoal } from "./path-question.js";
import { readProblem } from "./read-problem.js";
import type { PlanningContext } from "./request-planner.js";

/**
 * Tells how many hours it takes at least to reach all goals from what is known; null when some of them
 * cannot be reached. When the request's time is over, what a plan takes that was made without the solver.
 * Concurrent calls of a request read together. Rejects with LIMIT_EXCEEDED when the solver is overrun, or
 * the goals depend on too much.
 *
 * The field that calls it is marked `@Extensions({ answersLater: true })`.
 */
export async function planHours(
  context: PlanningContext,
  goals: readonly PathGoal[],
  known: ReadonlyMap<ConceptKey, Level>,
): Promise<number | null> {
  const question = askForGoals(goals, known);
  const problem = await readProblem(context.graph, question);
  const { planner } = context;
  return planner.answerOnce(`hours ${nameQuestion(question)}`, async ({ solver, milliseconds }) => {
    const least = await findLeastHours(problem, solver, milliseconds);
    if (least?.isProven === false) planner.markUnrepeatable();
    return least?.hours ?? null;
  });
}
