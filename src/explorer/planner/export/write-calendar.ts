import { writeNumber } from "../../../lib/write-number.js";
import { LEVEL_NAMES, PLANNER_TEXTS as TEXTS } from "../../../texts.js";
import type { LearningPath, PathStage } from "../plan/plan-query.js";
import { countOpenHours, isStepDone } from "../plan/plan-view.js";
import type { Progress } from "../progress/progress.js";

export interface CalendarOptions {
  readonly path: LearningPath;
  readonly progress: Progress;
  readonly hoursPerWeek: number;
  /** The day on which learning begins, e.g. 2026-01-31. */
  readonly start: string;
  /** When the file is written. */
  readonly now: Date;
  readonly address: string;
}

const DAY_MS = 86_400_000;
const DAYS_OF_A_WEEK = 7;

/** Writes what is left of a plan as a calendar (RFC 5545), with an event of whole days for each stage. */
export function writeCalendar(options: CalendarOptions): string {
  const { path, progress, hoursPerWeek, start } = options;
  const events: string[] = [];
  let hoursBefore = 0;
  for (const stage of path.stages) {
    const hours = countOpenHours(stage, progress);
    if (stage.steps.every((step) => isStepDone(progress, step))) continue;
    const first = Math.floor((hoursBefore / hoursPerWeek) * DAYS_OF_A_WEEK);
    const end = Math.ceil(((hoursBefore + hours) / hoursPerWeek) * DAYS_OF_A_WEEK);
    const days = [addDays(start, first), addDays(start, Math.max(end, first + 1))] as const;
    events.push(...writeEvent(stage, days, options));
    hoursBefore += hours;
  }
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Rolegraph//Planner//EN", ...events];
  return [...lines, "END:VCALENDAR"].map((line) => `${fold(line)}\r\n`).join("");
}

function writeEvent(
  stage: PathStage,
  [first, end]: readonly [string, string],
  { path, progress, now, address }: CalendarOptions,
): string[] {
  const open = stage.steps.filter((step) => !isStepDone(progress, step));
  const tasks = open.map(
    ({ concept, level, hours }) =>
      `${concept.label}, ${LEVEL_NAMES[level]}, ${TEXTS.hours(writeNumber(hours))}`,
  );
  const summary = `${path.role.label}: ${TEXTS.stage(stage.number)}`;
  return [
    "BEGIN:VEVENT",
    `UID:${path.role.id}-${stage.number}@rolegraph`,
    `DTSTAMP:${toBasic(now.toISOString().slice(0, 19))}Z`,
    `DTSTART;VALUE=DATE:${toBasic(first)}`,
    `DTEND;VALUE=DATE:${toBasic(end)}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(tasks.join("\n"))}`,
    `URL:${address}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

function toBasic(moment: string): string {
  return moment.replaceAll(/[-:]/gu, "");
}

function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/gu, "\\$&").replaceAll(/\r?\n/gu, "\\n");
}

const MOST_OCTETS = 75;

/** Breaks a line before it is longer than a calendar may have it, never within a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MOST_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
