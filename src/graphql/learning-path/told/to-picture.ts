import type { PathPicture } from "../../../domain/path-diagram/path-picture.js";
import type { AnsweredPath } from "../answer-path.js";

/** What a diagram shows of a plan. */
export function toPicture({ role, totalHours, weeks, stages }: AnsweredPath): PathPicture {
  const steps = stages.flatMap((stage) => stage.steps);
  return {
    goal: role?.label ?? null,
    totalHours,
    weeks,
    stages: stages.map(({ number, hours, steps: own }) => ({
      number,
      hours,
      steps: own.map(({ concept, level, hours: stepHours, because }) => ({
        key: concept.key,
        label: concept.label,
        level,
        hours: stepHours,
        isAskedFor: because.some(({ prerequisiteOf }) => prerequisiteOf === null),
      })),
    })),
    links: steps.flatMap(({ concept, unlocks }) =>
      unlocks.map((later) => ({ from: concept.key, to: later.key })),
    ),
  };
}
