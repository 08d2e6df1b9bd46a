import type { Level } from "../plan/level.js";
import type { Known, PlanQuestion } from "./plan-question.js";

/** Adds what is known; what was known before has the level that comes last. */
export function addKnown(question: PlanQuestion, added: readonly Known[]): PlanQuestion {
  const references = new Set(added.map(({ concept }) => concept));
  const kept = question.knows.filter(({ concept }) => !references.has(concept));
  return { ...question, knows: [...kept, ...added] };
}

export function setLevel(question: PlanQuestion, concept: string, level: Level): PlanQuestion {
  const knows = question.knows.map((known) =>
    known.concept === concept ? { concept, level } : known,
  );
  return { ...question, knows };
}

export function removeKnown(question: PlanQuestion, reference: string): PlanQuestion {
  return { ...question, knows: question.knows.filter(({ concept }) => concept !== reference) };
}

/**
 * Takes one of several that would do, in the place of those that were taken before. It is avoided no longer,
 * for it cannot be both.
 */
export function takeInstead(
  question: PlanQuestion,
  chosen: Known,
  before: readonly string[],
): PlanQuestion {
  const free = release(withoutWish(question, [chosen.concept]), [...before, chosen.concept]);
  return { ...free, take: [...free.take, chosen] };
}

/** Leaves it to the plan again whether it takes what was chosen. */
export function release(question: PlanQuestion, references: readonly string[]): PlanQuestion {
  return {
    ...question,
    take: question.take.filter(({ concept }) => !references.includes(concept)),
  };
}

export type Wish = "avoid" | "prefer";

/** Adds something to avoid or prefer, and takes it from all else, for it cannot be both. */
export function addWish(question: PlanQuestion, wish: Wish, reference: string): PlanQuestion {
  const free = release(withoutWish(question, [reference]), [reference]);
  return { ...free, [wish]: [...free[wish], reference] };
}

export function removeWish(question: PlanQuestion, reference: string): PlanQuestion {
  return withoutWish(question, [reference]);
}

function withoutWish(question: PlanQuestion, references: readonly string[]): PlanQuestion {
  const isOther = (reference: string) => !references.includes(reference);
  return {
    ...question,
    avoid: question.avoid.filter(isOther),
    prefer: question.prefer.filter(isOther),
  };
}
