/** How well one can do or use something, lowest first. */
export const LEVELS = ["BASIC", "WORKING", "ADVANCED"] as const;
export type Level = (typeof LEVELS)[number];

/** The level that is meant where none is given. */
export const DEFAULT_LEVEL: Level = "WORKING";

/** How much a role needs something, most first. */
export const IMPORTANCES = ["ESSENTIAL", "DESIRABLE", "OPTIONAL"] as const;
export type Importance = (typeof IMPORTANCES)[number];

/** Lists the importances down to one, that one included. */
export function importancesDownTo(least: Importance): Importance[] {
  return IMPORTANCES.slice(0, IMPORTANCES.indexOf(least) + 1);
}

/** HARD prerequisites must be met before; SOFT ones only say what is better learned first. */
export const STRENGTHS = ["HARD", "SOFT"] as const;
export type Strength = (typeof STRENGTHS)[number];
