import { UnreachableError } from "../../domain/errors.js";
import type { ImpossiblePath } from "../../domain/learning-path/impossible.js";
import type { LinearSolver } from "../../domain/learning-path/linear-model.js";
import {
  type PreparedPath,
  prepareLearningPath,
} from "../../domain/learning-path/plan-learning-path.js";
import {
  DEFAULT_PLAN_LIMITS,
  type LearningPathProblem,
} from "../../domain/learning-path/problem.js";
import { describeImpossible } from "../../domain/path-words/describe-impossible.js";
import type { LearningPathInput } from "./learning-path.input.js";
import { nameQuestion } from "./path-question.js";
import { readProblem } from "./read-problem.js";
import type { PlanningContext, PlanningTurn } from "./request-planner.js";
import { type AskedPath, resolveInput } from "./resolve-input.js";
import { tellChoices, tellPath } from "./told/tell-path.js";
import { readConcepts, type TellingScope } from "./told/telling-scope.js";

/** A plan, how long it took, and whether the solver was needed. */
interface TimedPath {
  readonly prepared: PreparedPath;
  readonly milliseconds: number;
  readonly isSolved: boolean;
}

/** Plans what an input asks for. Rejects with UNREACHABLE when no plan leads there. */
export async function answerPath(context: PlanningContext, input: LearningPathInput) {
  const asked = await resolveInput(context, input);
  const problem = await readProblem(context.graph, asked.question);
  const name = nameQuestion(asked.question);
  const { planner } = context;
  const plan = async (turn: PlanningTurn) => planInTime(context, asked, problem, turn);
  const { prepared, milliseconds, isSolved } = await planner.answerOnce(`path ${name}`, plan);
  const { certificate } = prepared.path;
  if (!certificate.isSettled || certificate.status !== "OPTIMAL") planner.markUnrepeatable();
  const scope: TellingScope = { asked, problem, hoursPerWeek: input.hoursPerWeek ?? null };
  const told = await tellPath(context, scope, prepared.path);
  const price = (turn: PlanningTurn) =>
    prepared.priceChoices(turn.solver, {
      ...DEFAULT_PLAN_LIMITS,
      milliseconds: turn.milliseconds,
    });
  return {
    ...told,
    certificate: { ...told.certificate, milliseconds, solver: isSolved ? "HiGHS" : "presolve" },
    /** Solves many problems, so only when it is asked for. */
    priceChoices: async () => {
      const priced = await planner.answerOnce(`choices ${name}`, price);
      if (!priced.isSettled) planner.markUnrepeatable();
      return tellChoices(context, scope, priced.choices);
    },
  };
}

/** What the fields of a learning path are resolved from. */
export type AnsweredPath = Awaited<ReturnType<typeof answerPath>>;

async function planInTime(
  context: PlanningContext,
  asked: AskedPath,
  problem: LearningPathProblem,
  turn: PlanningTurn,
): Promise<TimedPath> {
  const start = performance.now();
  let isSolved = false;
  const solver: LinearSolver = {
    solve(model, milliseconds) {
      isSolved = true;
      return turn.solver.solve(model, milliseconds);
    },
  };
  const prepared = await prepareLearningPath(problem, solver, turn.milliseconds);
  if (!prepared.path) throw await unreachableError(context, asked, prepared.impossible);
  return { prepared, milliseconds: Math.round((performance.now() - start) * 10) / 10, isSolved };
}

async function unreachableError(
  context: PlanningContext,
  { role, requirements, question }: AskedPath,
  { need, links }: ImpossiblePath,
): Promise<Error> {
  const goal = question.goals.find(({ id }) => id === need);
  const isRequirement = requirements.some(({ from, to }) => `${from} ${to}` === need);
  const named = links.flatMap(({ why, of }) => (why === "NEEDS" ? [] : [of]));
  const members = links.flatMap((link) =>
    link.why === "NEEDS"
      ? link.options.flatMap((option) => [
          ...option.members,
          ...(option.category ? [option.category] : []),
        ])
      : [link.of],
  );
  const concepts = await readConcepts(context.graph, members);
  const text = describeImpossible(links, {
    who: isRequirement && role ? role.label : "The goal",
    labelOf: (key) => concepts.get(key)?.label ?? key,
    isRetired: (key) => concepts.get(key)?.status === "DEPRECATED" && !question.avoid.includes(key),
  });
  return new UnreachableError(
    `No plan leads to all goals. ${text} Avoid less, or leave that goal out.`,
    { argument: "input", ...(goal && { goal: goal.target }), concepts: named },
  );
}
