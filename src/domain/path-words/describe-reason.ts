import type { Importance, Level } from "../level.js";
import { atLevel, nameTarget, REQUIRING } from "./level-words.js";

/** What a step is learned for, by labels. */
export interface ReasonWords {
  /** The step's own label. */
  readonly step: string;
  readonly level: Level;
  /** The category of which the step is a member, where one of several was asked for. */
  readonly category: string | null;
  readonly atLeast: number;
  /** Who asks for it: a role, a later step, or the one who asked for the path. */
  readonly by:
    | { readonly role: string; readonly importance: Importance }
    | { readonly step: string }
    | "CALLER";
}

/** Says in one sentence why a step is in a plan. */
export function describeReason({ step, level, category, atLeast, by }: ReasonWords): string {
  const what = nameTarget(category ?? step, category !== null, atLeast);
  const example = category === null ? "" : `; ${step} is one`;
  if (by === "CALLER") return `You asked for ${what} ${atLevel(level)}${example}.`;
  if ("step" in by) return `${by.step} needs ${what} ${atLevel(level)} first${example}.`;
  return `${by.role} ${REQUIRING[by.importance]} ${what} ${atLevel(level)}${example}.`;
}
