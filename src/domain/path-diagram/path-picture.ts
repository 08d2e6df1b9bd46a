import type { Level } from "../level.js";

/** In which a plan can be drawn. */
export const DIAGRAM_FORMATS = ["MERMAID", "DOT", "SVG"] as const;
export type DiagramFormat = (typeof DIAGRAM_FORMATS)[number];

/** Colours of a drawing that brings its own: the viewer's choice, or one of the two for a page that has just one. */
export const DIAGRAM_THEMES = ["SYSTEM", "LIGHT", "DARK"] as const;
export type DiagramTheme = (typeof DIAGRAM_THEMES)[number];

export interface PictureStep {
  readonly key: string;
  readonly label: string;
  readonly level: Level;
  readonly hours: number;
  /** Whether a goal asks for it, not only later steps. */
  readonly isAskedFor: boolean;
}

export interface PictureStage {
  readonly number: number;
  readonly hours: number;
  readonly steps: readonly PictureStep[];
}

/** What is drawn of a plan. Stages and steps are drawn in the order given, so that drawing is repeatable. */
export interface PathPicture {
  /** What the path leads to, where that has a name. */
  readonly goal: string | null;
  readonly totalHours: number;
  /** How long that takes, where it is known how much time there is in a week. */
  readonly weeks: number | null;
  readonly stages: readonly PictureStage[];
  /** From steps to those later ones that rest on them, by key. */
  readonly links: readonly { readonly from: string; readonly to: string }[];
}

/** Numbers steps as they are drawn, by key; names in diagrams are made of the numbers. */
export function numberSteps({ stages }: PathPicture): ReadonlyMap<string, number> {
  const steps = stages.flatMap((stage) => stage.steps);
  return new Map(steps.map(({ key }, place) => [key, place + 1]));
}

/** Steps that no other rests on: those that lead to the goal itself. Their keys, as they are drawn. */
export function listLastSteps({ stages, links }: PathPicture): string[] {
  const unlocking = new Set(links.map(({ from }) => from));
  const steps = stages.flatMap((stage) => stage.steps);
  return steps.flatMap(({ key }) => (unlocking.has(key) ? [] : [key]));
}

/** What stands under a step's label. */
export function describeStep({ level, hours }: PictureStep): string {
  return `${level.toLowerCase()}, ${hours} h`;
}

/** What stands over a stage. */
export function describeStage({ number, hours }: PictureStage): string {
  return `Stage ${number}, ${hours} h`;
}

/** What a diagram calls the whole. */
export function describeGoal({ goal, totalHours, weeks }: PathPicture): string {
  const inWeeks = weeks === null ? "" : `, ${weeks} ${weeks === 1 ? "week" : "weeks"}`;
  return `${goal ?? "Learning path"}, ${totalHours} h${inWeeks}`;
}
