import { writeNumber } from "../../../lib/write-number.js";
import { LEVEL_NAMES, PLANNER_TEXTS as TEXTS } from "../../../texts.js";
import type { LearningPath, PathStep } from "../plan/plan-query.js";
import { isStepDone } from "../plan/plan-view.js";
import type { Progress } from "../progress/progress.js";

/** Writes a plan as a list of tasks, as GitHub and most editors show them. */
export function writeMarkdown(path: LearningPath, progress: Progress, address: string): string {
  const stages = path.stages.flatMap(({ number, hours, steps }) => [
    `## ${TEXTS.stage(number)} (${TEXTS.hours(writeNumber(hours))})`,
    steps.map((step) => writeStep(step, isStepDone(progress, step))).join("\n"),
  ]);
  const figures = [
    TEXTS.hours(writeNumber(path.totalHours)),
    ...(path.weeks === null ? [] : [TEXTS.weeks(writeNumber(path.weeks))]),
  ];
  const parts = [
    `# ${escapeMarkdown(TEXTS.title(path.role.label))}`,
    `${figures.join(", ")}. ${TEXTS.certificate(path.certificate)}`,
    ...stages,
    `<${address}>`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function writeStep({ concept, level, hours, because }: PathStep, done: boolean): string {
  const [reason] = because;
  const task = `- [${done ? "x" : " "}] **${escapeMarkdown(concept.label)}**, ${LEVEL_NAMES[level]}, ${TEXTS.hours(writeNumber(hours))}`;
  return reason ? `${task}  \n  ${escapeMarkdown(reason.text)}` : task;
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/\s+/gu, " ").replaceAll(/[\\`*_[\]<>#|~&]/gu, "\\$&");
}
