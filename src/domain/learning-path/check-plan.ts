import type { ConceptKey } from "../concept-key.js";
import type { Level } from "../level.js";
import type { LearningPath, PathStep } from "./learning-path.js";
import type { LearningPathProblem, PathOption } from "./problem.js";

/** What a plan is found to be, by rules that are written down a second time. */
export interface PlanCheck {
  /** One sentence per broken rule. */
  readonly violations: readonly string[];
  /** The hours of all steps, added up again from the concepts' efforts. */
  readonly totalHours: number;
}

type Heights = ReadonlyMap<ConceptKey, number>;
type Checked = Pick<LearningPath, "stages" | "leftOut">;

const HEIGHT: Readonly<Record<Level, number>> = { BASIC: 1, WORKING: 2, ADVANCED: 3 };

/**
 * Checks a plan against its problem, knowing nothing of how it was made; it shares no code with the
 * planner, only the types. Walks the stages as a learner would.
 */
export function checkPlan(problem: LearningPathProblem, plan: Checked): PlanCheck {
  const violations: string[] = [];
  const heights = startingHeights(problem);
  const raised = new Set<ConceptKey>();
  let totalHours = 0;
  for (const { steps } of plan.stages) {
    const before = new Map(heights);
    for (const step of steps) {
      const due = dueHours(problem, step, before);
      totalHours += due;
      if (Math.abs(due - step.hours) > 1e-6) {
        violations.push(`${step.concept} takes ${due} hours, not ${step.hours}.`);
      }
      if (raised.has(step.concept)) violations.push(`${step.concept} is a step twice.`);
      violations.push(...checkStep(problem, step, before));
      raised.add(step.concept);
      heights.set(step.concept, HEIGHT[step.level]);
    }
  }
  violations.push(...checkNeeds(problem, plan.leftOut, heights));
  if (problem.budgetHours !== null && totalHours > problem.budgetHours + 1e-6) {
    violations.push(`The plan takes ${totalHours} hours, the budget is ${problem.budgetHours}.`);
  }
  return { violations, totalHours: Math.round(totalHours * 1e6) / 1e6 };
}

function dueHours(problem: LearningPathProblem, { concept, level }: PathStep, before: Heights) {
  const reached = effortTo(problem, concept, before.get(concept) ?? 0);
  return effortTo(problem, concept, HEIGHT[level]) - reached;
}

function checkStep(
  problem: LearningPathProblem,
  { concept, level }: PathStep,
  before: Heights,
): string[] {
  const violations: string[] = [];
  const from = before.get(concept) ?? 0;
  if (HEIGHT[level] <= from) violations.push(`${concept} is at ${level} already.`);
  if (problem.avoid.has(concept)) violations.push(`${concept} is to be avoided.`);
  if (!problem.concepts.has(concept)) violations.push(`${concept} is not a concept.`);
  if (from === 0) violations.push(...unmetGroups(problem, concept, before));
  return violations;
}

/** What is known, raised by what it implies until nothing changes any more. */
function startingHeights({ known, concepts }: LearningPathProblem): Map<ConceptKey, number> {
  const heights = new Map<ConceptKey, number>();
  for (const [key, level] of known) heights.set(key, HEIGHT[level]);
  for (let isRising = true; isRising; ) {
    const raises = [...heights.keys()]
      .flatMap((key) => impliedBy(concepts, key))
      .filter(({ member, height }) => height > (heights.get(member) ?? 0));
    for (const { member, height } of raises) {
      heights.set(member, Math.max(height, heights.get(member) ?? 0));
    }
    isRising = raises.length > 0;
  }
  return heights;
}

function impliedBy(concepts: LearningPathProblem["concepts"], key: ConceptKey) {
  return (concepts.get(key)?.groups ?? []).flatMap((group) => {
    const hard = group.filter((option) => option.strength !== "SOFT");
    const only = hard[0];
    if (hard.length !== 1 || !only || only.category !== null) return [];
    const others = only.members.filter((member) => member !== key);
    return others.map((member) => ({ member, height: HEIGHT[only.level] }));
  });
}

function effortTo({ concepts }: LearningPathProblem, key: ConceptKey, height: number): number {
  return height === 0 ? 0 : (concepts.get(key)?.hours?.[height - 1] ?? 0);
}

function isMet(option: PathOption, heights: Heights): boolean {
  const met = new Set(
    option.members.filter((key) => (heights.get(key) ?? 0) >= HEIGHT[option.level]),
  );
  return met.size >= option.atLeast;
}

function unmetGroups(
  { concepts }: LearningPathProblem,
  concept: ConceptKey,
  before: Heights,
): string[] {
  const groups = concepts.get(concept)?.groups ?? [];
  return groups
    .map((group) => group.filter((option) => option.strength !== "SOFT"))
    .filter((hard) => hard.length > 0 && !hard.some((option) => isMet(option, before)))
    .map(() => `${concept} comes before what it needs.`);
}

function checkNeeds(
  { needs, budgetHours }: LearningPathProblem,
  leftOut: readonly string[],
  heights: Heights,
): string[] {
  const left = new Set(leftOut);
  const violations: string[] = [];
  for (const { id, options } of needs) {
    const met = options.some((option) => isMet(option, heights));
    if (!met && !left.has(id)) violations.push(`The need ${id} is not met.`);
    if (met && left.has(id)) violations.push(`The need ${id} is met, but told as left out.`);
  }
  if (budgetHours === null && left.size > 0)
    violations.push("A need is left out without a budget.");
  return violations;
}
