import type { ConceptKey } from "../concept-key.js";
import { findCycles } from "./find-cycles.js";

/** One way to meet a group: enough of the candidates. A single concept is its only candidate. */
export interface PrerequisiteOption {
  readonly candidates: readonly ConceptKey[];
  readonly needed: number;
}

/** Alternatives, of which one is enough. */
export type Alternatives = readonly PrerequisiteOption[];

/**
 * Finds the circles of prerequisites that nobody can enter. A circle with an alternative that leads
 * out of it is fine: only concepts that cannot be reached in any order are considered.
 *
 * @param groups the groups of each concept that has any; all of them must be met
 */
export function findPrerequisiteCycles(
  groups: ReadonlyMap<ConceptKey, readonly Alternatives[]>,
): ConceptKey[][] {
  const blocked = findBlocked(groups);
  const successors = new Map<ConceptKey, ConceptKey[]>();
  for (const key of blocked) {
    const unmet = (groups.get(key) ?? []).filter((group) => !isMet(group, blocked));
    const candidates = unmet.flat().flatMap((option) => option.candidates);
    successors.set(
      key,
      candidates.filter((candidate) => blocked.has(candidate)),
    );
  }
  return findCycles(successors);
}

/** Lists what cannot be reached in any order: removes what can, again and again, until only that is left. */
export function findBlocked(
  groups: ReadonlyMap<ConceptKey, readonly Alternatives[]>,
): Set<ConceptKey> {
  const blocked = new Set(groups.keys());
  let before: number;
  do {
    before = blocked.size;
    for (const [key, ofKey] of groups) {
      if (ofKey.every((group) => isMet(group, blocked))) blocked.delete(key);
    }
  } while (blocked.size < before);
  return blocked;
}

/** Tells whether one of the alternatives can be met without what is blocked. */
export function isMet(group: Alternatives, blocked: ReadonlySet<ConceptKey>): boolean {
  return group.some(
    ({ candidates, needed }) => candidates.filter((key) => !blocked.has(key)).length >= needed,
  );
}
