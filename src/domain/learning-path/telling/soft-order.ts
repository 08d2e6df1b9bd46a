import type { ConceptKey } from "../../concept-key.js";
import type { LearningPathProblem } from "../problem.js";
import type { IndexedProblem } from "../solve/indexed-problem.js";

/** That one step comes before another; both are places in the indexed problem. */
export interface Before {
  readonly earlier: number;
  readonly later: number;
}

/**
 * Adds to the order of the steps what SOFT prerequisites wish for: between steps that are in the plan
 * anyway, in key order, each unless it would close a circle. Costs a walk over the plan per wish.
 *
 * @param isStep tells which concepts are steps that are learned from nothing
 */
export function addSoftOrder(
  { concepts }: LearningPathProblem,
  { keys }: IndexedProblem,
  isStep: (node: number) => boolean,
  order: readonly Before[],
): Before[] {
  const places = new Map(keys.map((key, place) => [key, place]));
  const steps = [...keys.keys()].filter(isStep);
  const successors = new Map<number, number[]>();
  const link = ({ earlier, later }: Before) =>
    successors.set(earlier, [...(successors.get(earlier) ?? []), later]);
  for (const before of order) link(before);
  const added: Before[] = [];
  for (const later of steps) {
    for (const earlier of wishes(concepts, keys[later], places)) {
      if (earlier === later || !isStep(earlier) || reaches(successors, later, earlier)) continue;
      const before = { earlier, later };
      link(before);
      added.push(before);
    }
  }
  return [...order, ...added];
}

function wishes(
  concepts: LearningPathProblem["concepts"],
  key: ConceptKey | undefined,
  places: ReadonlyMap<ConceptKey, number>,
): number[] {
  const options = key === undefined ? [] : (concepts.get(key)?.groups ?? []).flat();
  const soft = options.filter(({ strength }) => strength === "SOFT");
  const wished = soft.flatMap(({ members }) =>
    members.flatMap((member) => places.get(member) ?? []),
  );
  return [...new Set(wished)].sort((a, b) => a - b);
}

function reaches(
  successors: ReadonlyMap<number, readonly number[]>,
  from: number,
  to: number,
): boolean {
  const seen = new Set([from]);
  for (const node of seen) for (const next of successors.get(node) ?? []) seen.add(next);
  return seen.has(to);
}
