import type { Importance, Level } from "../level.js";

/** A level as it stands in a sentence, e.g. "at working level". */
export function atLevel(level: Level): string {
  return `at ${level.toLowerCase()} level`;
}

/** What a role does with what it needs, by how much it needs it. */
export const REQUIRING: Readonly<Record<Importance, string>> = {
  ESSENTIAL: "requires",
  DESIRABLE: "wishes for",
  OPTIONAL: "welcomes",
};

/** A concept, or so many members of a category, e.g. `2 of "Database"`. */
export function nameTarget(label: string, isCategory: boolean, atLeast: number): string {
  return isCategory ? `${atLeast === 1 ? "one" : atLeast} of “${label}”` : label;
}
