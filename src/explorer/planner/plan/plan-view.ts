import { isDone, type Progress } from "../progress/progress.js";
import type { LearningPath, PathStage, PathStep } from "./plan-query.js";

/** What each step rests on and what rests on it, as ids of steps of the same plan. */
export interface StepLinks {
  readonly needs: ReadonlyMap<string, readonly string[]>;
  readonly unlocks: ReadonlyMap<string, readonly string[]>;
}

export function listSteps({ stages }: Pick<LearningPath, "stages">): readonly PathStep[] {
  return stages.flatMap(({ steps }) => steps);
}

export function linkSteps(path: Pick<LearningPath, "stages">): StepLinks {
  const needs = new Map<string, string[]>();
  const unlocks = new Map<string, string[]>();
  for (const step of listSteps(path)) {
    const { id } = step.concept;
    unlocks.set(
      id,
      step.unlocks.map((later) => later.id),
    );
    for (const later of step.unlocks) needs.set(later.id, [...(needs.get(later.id) ?? []), id]);
  }
  return { needs, unlocks };
}

export function isStepDone(progress: Progress, { concept, level }: PathStep): boolean {
  return isDone(progress, concept.id, level);
}

/** The first steps that are not done and whose prerequisites are, in the plan's order. */
export function findNextSteps(
  path: Pick<LearningPath, "stages">,
  progress: Progress,
  count: number,
): readonly PathStep[] {
  const { needs } = linkSteps(path);
  const steps = listSteps(path);
  const open = new Set(
    steps.filter((step) => !isStepDone(progress, step)).map(({ concept }) => concept.id),
  );
  return steps
    .filter(({ concept: { id } }) => open.has(id) && !needs.get(id)?.some((need) => open.has(need)))
    .slice(0, count);
}

/** Hours of the steps that are not done. */
export function countOpenHours({ steps }: Pick<PathStage, "steps">, progress: Progress): number {
  return steps
    .filter((step) => !isStepDone(progress, step))
    .reduce((sum, { hours }) => sum + hours, 0);
}
