import { compareCodePoints } from "../../lib/text-order.js";
import type { ConceptKey } from "../concept-key.js";
import type { LearnableConcept, LearningPathProblem, PathOption } from "./problem.js";

/** What the closure grows from. */
export type ClosureRoots = Pick<LearningPathProblem, "needs" | "known" | "avoid">;

/**
 * Lists the concepts that a plan may depend on and that are not loaded yet, by key: what the needs ask
 * for, what those need first, and what known concepts imply. Callers load them, add them and ask again
 * until nothing is missing; there are as many rounds as the longest chain of prerequisites.
 *
 * Costs one walk over what is loaded.
 *
 * @param loaded the concepts so far; undefined for one that does not exist
 */
export function findMissingConcepts(
  { needs, known, avoid }: ClosureRoots,
  loaded: ReadonlyMap<ConceptKey, LearnableConcept | undefined>,
): ConceptKey[] {
  const implying = new Set<ConceptKey>(known.keys());
  for (const key of implying) addAll(implying, impliedOptions(loaded.get(key)));
  const needed = new Set<ConceptKey>();
  for (const need of needs) addAll(needed, need.options);
  for (const key of needed) {
    if (implying.has(key) || avoid.has(key)) continue;
    for (const group of loaded.get(key)?.groups ?? []) addAll(needed, hardOptions(group));
  }
  return [...new Set([...implying, ...needed])]
    .filter((key) => !loaded.has(key))
    .sort(compareCodePoints);
}

/** The options of a group that must hold; SOFT ones only order. */
export function hardOptions<Option extends { readonly strength: string }>(
  group: readonly Option[],
): Option[] {
  return group.filter(({ strength }) => strength === "HARD");
}

/** What knowing a concept implies: its HARD groups that leave no choice. */
export function impliedOptions(concept: LearnableConcept | undefined): PathOption[] {
  return (concept?.groups ?? []).flatMap((group) => {
    const options = hardOptions(group);
    return options.length === 1 ? options.filter(({ category }) => category === null) : [];
  });
}

function addAll(keys: Set<ConceptKey>, options: readonly PathOption[]): void {
  for (const { members } of options) for (const member of members) keys.add(member);
}
