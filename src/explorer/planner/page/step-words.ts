import { writeNumber } from "../../embed/element/numbers.js";
import type { PathStep } from "../plan/plan-query.js";
import { PLANNER_TEXTS as TEXTS } from "../texts.js";

/** How far a step leads and how long it takes, e.g. "from basic to working, 70 h". */
export function describeStep({ from, level, hours }: PathStep): string {
  const [to, time] = [TEXTS.levels[level], writeNumber(hours)];
  return from ? TEXTS.stepFrom(TEXTS.levels[from], to, time) : TEXTS.step(to, time);
}

/** The DOM id of a step's card. */
export function toCardId(id: string): string {
  return `step-${id}`;
}
