import { writeNumber } from "../../../lib/write-number.js";
import { LEVEL_NAMES, PLANNER_TEXTS as TEXTS } from "../../../texts.js";
import type { PathStep } from "../plan/plan-query.js";

/** How far a step leads and how long it takes, e.g. "from basic to working, 70 h". */
export function describeStep({ from, level, hours }: PathStep): string {
  const [to, time] = [LEVEL_NAMES[level], writeNumber(hours)];
  return from ? TEXTS.stepFrom(LEVEL_NAMES[from], to, time) : TEXTS.step(to, time);
}

/** The DOM id of a step's card. */
export function toCardId(id: string): string {
  return `step-${id}`;
}
