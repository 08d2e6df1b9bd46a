import type { ConceptKey } from "../concept-key.js";
import { checkPlan } from "./check-plan.js";
import type { ImpossiblePath } from "./impossible.js";
import type { CertifiedPath, LearningPath, PathCertificate } from "./learning-path.js";
import type { LinearSolver } from "./linear-model.js";
import { DEFAULT_PLAN_LIMITS, type LearningPathProblem, type PlanLimits } from "./problem.js";
import { type FoundPlan, findPlan } from "./solve/find-plan.js";
import { type IndexedProblem, indexProblem, UNKNOWN } from "./solve/indexed-problem.js";
import { roundHours } from "./solve/measure-plan.js";
import { findChoices } from "./telling/choices.js";
import { type PricedChoices, priceChoices } from "./telling/price-choices.js";
import { toStages } from "./telling/stages.js";

/** A plan, or the reason why there is none. */
export type PlannedPath =
  | { readonly path: LearningPath; readonly impossible?: undefined }
  | { readonly path?: undefined; readonly impossible: ImpossiblePath };

/** A plan whose choices can still be priced, which takes longer than making it. */
export interface PreparedPath {
  readonly path: CertifiedPath;
  readonly impossible?: undefined;
  /** Rejects never for want of time: what could not be worked out is left unknown. */
  priceChoices(solver: LinearSolver, limits: PlanLimits): Promise<PricedChoices>;
}

export type PreparedOutcome =
  | PreparedPath
  | { readonly path?: undefined; readonly impossible: ImpossiblePath };

/**
 * Plans the best way to everything that is needed, certified by a checker of its own. Equal problems get
 * equal plans unless time runs out. Rejects with LIMIT_EXCEEDED when too many plans wait for the solver.
 */
export async function planLearningPath(
  problem: LearningPathProblem,
  solver: LinearSolver,
  limits: PlanLimits = DEFAULT_PLAN_LIMITS,
): Promise<PlannedPath> {
  const end = performance.now() + limits.milliseconds;
  const prepared = await prepareLearningPath(problem, solver, limits.milliseconds);
  if (!prepared.path) return prepared;
  const milliseconds = Math.max(0, end - performance.now());
  const { choices } = await prepared.priceChoices(solver, { ...limits, milliseconds });
  return { path: { ...prepared.path, choices } };
}

/** Plans in the same way, and leaves it to the caller whether choices are priced. */
export async function prepareLearningPath(
  problem: LearningPathProblem,
  solver: LinearSolver,
  milliseconds: number,
): Promise<PreparedOutcome> {
  const end = performance.now() + milliseconds;
  const indexed = indexProblem(problem);
  const { plan, impossible } = await findPlan(indexed, { solver, end, breaksTies: true });
  if (!plan) return { impossible };
  return {
    path: toPath(problem, indexed, plan),
    priceChoices(choiceSolver, limits) {
      const search = {
        solver: choiceSolver,
        end: performance.now() + limits.milliseconds,
        breaksTies: false,
      };
      return priceChoices(indexed, plan, findChoices(indexed, plan), search, limits);
    },
  };
}

function toPath(
  problem: LearningPathProblem,
  indexed: IndexedProblem,
  plan: FoundPlan,
): CertifiedPath {
  const stages = toStages(problem, indexed, plan);
  const leftOut = indexed.needs
    .filter((_, need) => plan.covered[need] !== true)
    .map(({ id }) => id);
  const certificate = certify(problem, plan, { stages, leftOut });
  return {
    stages,
    totalHours: certificate.totalHours,
    assumed: indexed.assumed,
    leftOut,
    unestimated: findUnestimated(problem, indexed, plan),
    certificate,
  };
}

function certify(
  problem: LearningPathProblem,
  { isOptimal, isSettled, boundHours }: FoundPlan,
  told: Pick<LearningPath, "stages" | "leftOut">,
): PathCertificate {
  const { violations, totalHours } = checkPlan(problem, told);
  const gap = totalHours === 0 ? 0 : Math.max(0, totalHours - boundHours) / totalHours;
  return {
    status: isOptimal ? "OPTIMAL" : "BOUNDED",
    totalHours,
    boundHours: Math.min(boundHours, totalHours),
    gap: isOptimal ? 0 : roundHours(gap),
    violations: violations.length,
    isSettled,
  };
}

function findUnestimated(
  { concepts }: LearningPathProblem,
  { keys, known }: IndexedProblem,
  { levels }: FoundPlan,
): ConceptKey[] {
  return keys.filter(
    (key, node) =>
      (levels[node] ?? UNKNOWN) > (known[node] ?? UNKNOWN) && !concepts.get(key)?.hours,
  );
}
