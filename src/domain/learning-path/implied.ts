import { compareCodePoints } from "../../lib/text-order.js";
import type { ConceptKey } from "../concept-key.js";
import { LEVELS, type Level } from "../level.js";
import { impliedOptions } from "./closure.js";
import type { LearningPathProblem } from "./problem.js";

/** A concept that counts as known, or as known better, because something known implies it. */
export interface AssumedConcept {
  readonly concept: ConceptKey;
  readonly level: Level;
  readonly impliedBy: ConceptKey;
}

type Knowledge = Pick<LearningPathProblem, "concepts" | "known">;

/**
 * Finds what known concepts imply, transitively, by key. Of several that imply the same level, the one
 * nearest to what is known is named, then the lowest key.
 */
export function findAssumed(problem: Knowledge): AssumedConcept[] {
  const levels = new Map<ConceptKey, number>();
  const distances = new Map<ConceptKey, number>();
  for (const [key, level] of problem.known) {
    levels.set(key, LEVELS.indexOf(level));
    distances.set(key, 0);
  }
  for (const key of distances.keys()) raiseImplied(problem, key, levels, distances);
  const best = new Map<ConceptKey, ConceptKey>();
  const nearestFirst = [...distances.keys()].sort(
    (a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0) || compareCodePoints(a, b),
  );
  for (const key of nearestFirst) {
    for (const { members, level } of impliedOptions(problem.concepts.get(key))) {
      const [member] = members;
      if (member === undefined || member === key || best.has(member)) continue;
      if (LEVELS.indexOf(level) === levels.get(member)) best.set(member, key);
    }
  }
  return toAssumed(problem, levels, best);
}

/** Walks breadth first: a map yields the keys that are added while it is iterated. */
function raiseImplied(
  { concepts }: Knowledge,
  key: ConceptKey,
  levels: Map<ConceptKey, number>,
  distances: Map<ConceptKey, number>,
): void {
  for (const { members, level } of impliedOptions(concepts.get(key))) {
    const [member] = members;
    if (member === undefined || member === key) continue;
    levels.set(member, Math.max(levels.get(member) ?? -1, LEVELS.indexOf(level)));
    if (!distances.has(member)) distances.set(member, (distances.get(key) ?? 0) + 1);
  }
}

function toAssumed(
  { known }: Knowledge,
  levels: ReadonlyMap<ConceptKey, number>,
  best: ReadonlyMap<ConceptKey, ConceptKey>,
): AssumedConcept[] {
  return [...best]
    .map(([concept, impliedBy]) => ({ concept, level: levelAt(levels.get(concept)), impliedBy }))
    .filter(({ concept, level }) => {
      const own = known.get(concept);
      return own === undefined || LEVELS.indexOf(level) > LEVELS.indexOf(own);
    })
    .sort((a, b) => compareCodePoints(a.concept, b.concept));
}

function levelAt(index: number | undefined): Level {
  return LEVELS[index ?? 0] ?? "BASIC";
}
