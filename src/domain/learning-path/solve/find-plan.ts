import { setImmediate } from "node:timers/promises";
import { findImpossible, type ImpossiblePath } from "../impossible.js";
import type { LinearSolution, LinearSolver } from "../linear-model.js";
import { buildPathModel, type PathModel } from "../model/path-model.js";
import { attainableLevels } from "./attainable.js";
import { type Derivation, Deriver, ownerOfNeed } from "./derive.js";
import { type Forced, findForced } from "./forced.js";
import { planGreedily } from "./greedy.js";
import type { IndexedProblem } from "./indexed-problem.js";
import { compareRanks, measurePlan, rankPlan, roundHours } from "./measure-plan.js";
import { findUsedSteps, type Use } from "./used-steps.js";

/** A plan before it is told as stages. */
export interface FoundPlan {
  readonly levels: Int8Array;
  readonly uses: readonly Use[];
  readonly derivation: Derivation;
  /** Needs that are met. */
  readonly covered: readonly boolean[];
  /** Whether no plan is better by what the objective and a budget ask for. */
  readonly isOptimal: boolean;
  /** Whether ties were broken to the end, so that the same question gives the same plan. */
  readonly isSettled: boolean;
  /** No plan of this objective and coverage takes fewer hours. */
  readonly boundHours: number;
}

export type PlanOutcome =
  | { readonly plan: FoundPlan; readonly impossible?: undefined }
  | { readonly plan?: undefined; readonly impossible: ImpossiblePath };

/** Hours by which a bound that is equal may differ after rounding. */
const TOLERANCE = 1e-5;

/** The steps' places: one after the last of what it rests on. */
export function weighByStage(_owner: number, supports: readonly number[]): number {
  let latest = 0;
  for (const support of supports) latest = Math.max(latest, support);
  return latest + 1;
}

/** From this many concepts on, steps take long enough for others to get their turn between them. */
const LARGE = 1_000;

/** Lets other work get its turn. */
async function breathe({ keys }: IndexedProblem): Promise<void> {
  if (keys.length >= LARGE) await setImmediate();
}

/** Which solver to ask, until when, and whether to break ties, which takes as long again. */
export interface Search {
  readonly solver: LinearSolver;
  /** On the clock of `performance.now`. */
  readonly end: number;
  readonly breaksTies: boolean;
}

/**
 * Finds the best plan, or why there is none: what is forced first, and only what is then left to choose
 * goes to the solver. Where time runs out, a plan that is made without it stands in.
 */
export async function findPlan(
  problem: IndexedProblem,
  { solver, end, breaksTies }: Search,
): Promise<PlanOutcome> {
  await breathe(problem);
  const deriver = new Deriver(problem);
  await breathe(problem);
  const attainable = attainableLevels(problem, deriver);
  const impossible = findImpossible(problem, attainable);
  if (impossible) return { impossible };
  await breathe(problem);
  const forced = findForced(problem, deriver, attainable);
  const settled = toPlan(problem, deriver, forced.settled);
  if (settled.covered.every(Boolean))
    return { plan: { ...settled, isOptimal: true, isSettled: true } };
  await breathe(problem);
  const model = buildPathModel(problem, forced, attainable, breaksTies);
  const solution = await solver.solve(model.linear, Math.max(0, end - performance.now()));
  await breathe(problem);
  const plan = readPlan(problem, deriver, model, solution);
  return { plan: certify(problem, plan, forced, model, solution) };
}

/** The solver's plan, unless it is not proven and one made without it is better. */
function readPlan(
  problem: IndexedProblem,
  deriver: Deriver,
  model: PathModel,
  { values, proven }: LinearSolution,
): BarePlan {
  const solved = values ? toPlan(problem, deriver, model.toLevels(values)) : undefined;
  if (solved && proven === model.aims.length) return solved;
  const greedy = toPlan(problem, deriver, planGreedily(problem, deriver));
  return solved && !isBetter(problem, greedy, solved) ? solved : greedy;
}

type BarePlan = Omit<FoundPlan, "isOptimal" | "isSettled">;

/** Keeps of the levels what can be ordered and is used. */
function toPlan(problem: IndexedProblem, deriver: Deriver, levels: Int8Array): BarePlan {
  const derivation = deriver.derive(levels, weighByStage);
  const covered = problem.needs.map(
    (_, need) => derivation.isMet[ownerOfNeed(problem, need)] === true,
  );
  const used = findUsedSteps(problem, derivation, (need) => covered[need] === true);
  const boundHours = measurePlan(problem, used.levels).hours;
  return { ...used, derivation, covered, boundHours };
}

function isBetter(problem: IndexedProblem, plan: BarePlan, other: BarePlan): boolean {
  return compareRanks(rankWhole(problem, plan), rankWhole(problem, other)) < 0;
}

/** What is covered, most important first, then what it takes. */
function rankWhole(problem: IndexedProblem, { levels, covered }: BarePlan): number[] {
  const values = [0, 0, 0];
  for (const [place, { importance, weight }] of problem.needs.entries()) {
    if (covered[place] === true) values[importance] = (values[importance] ?? 0) - weight;
  }
  const rounded = values.map(roundHours);
  return [...rounded, ...rankPlan(problem, measurePlan(problem, levels))];
}

function certify(
  problem: IndexedProblem,
  plan: BarePlan,
  forced: Forced,
  { aims, scale }: PathModel,
  { proven, bounds }: LinearSolution,
): FoundPlan {
  const isProven = aims.every((aim, place) => aim === "TIES" || place < proven);
  const base = measurePlan(problem, forced.settled).hours;
  const atHours = aims.indexOf("HOURS");
  const isReached = aims.slice(0, atHours).every((_, place) => place < proven);
  const more = isReached ? Math.max(0, bounds[atHours] ?? 0) / scale : 0;
  const boundHours = Math.min(plan.boundHours, roundHours(base + more));
  const isOptimal = isProven && plan.boundHours - boundHours <= TOLERANCE;
  return { ...plan, isOptimal, isSettled: proven === aims.length, boundHours };
}
