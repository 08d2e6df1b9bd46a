import { compareCodePoints } from "../../lib/text-order.js";
import type { ConceptKey } from "../concept-key.js";
import { type Alternatives, findBlocked, isMet } from "./find-prerequisite-cycles.js";

/** Everything that must hold, by concept. */
export type GroupsOf = ReadonlyMap<ConceptKey, readonly Alternatives[]>;

/** One of the things that a concept needs. */
export interface Need {
  readonly of: ConceptKey;
  readonly group: Alternatives;
}

/** Concepts that need each other first, with what to let go of so that they can be reached. */
export interface Circle {
  readonly concepts: readonly ConceptKey[];
  readonly release: readonly Need[];
  /** Whether no smaller set would do; false where there were too many sets to try. */
  readonly isSmallest: boolean;
}

/** How many sets are tried for one circle; each costs a look at all of its needs. */
const MOST_TRIES = 20_000;

const NOTHING: ReadonlySet<ConceptKey> = new Set();

/**
 * Finds the circles among AND/OR needs that nobody can enter, and for each the smallest set of needs
 * without which all of its concepts can be reached. What stands behind a circle and is only stuck
 * because of it belongs to none. Sets are tried by size, then in the order of the concepts.
 */
export function findCircles(groups: GroupsOf): Circle[] {
  const circles: Circle[] = [];
  let left: GroupsOf = without(groups, listHopeless(groups));
  for (let isDone = false; !isDone; ) {
    const found = findInnermost(left);
    circles.push(...found);
    const released = new Set(found.flatMap(({ release }) => release.map(({ group }) => group)));
    left = without(left, released);
    isDone = found.length === 0;
  }
  return circles.sort((a, b) => compareCodePoints(a.concepts[0] ?? "", b.concepts[0] ?? ""));
}

/** Needs that nothing could meet, such as two members of a category of one: that is no circle's fault. */
function listHopeless(groups: GroupsOf): ReadonlySet<Alternatives> {
  const all = [...groups.values()].flat();
  return new Set(all.filter((group) => !isMet(group, NOTHING)));
}

/** The circles that depend on no other one. */
function findInnermost(groups: GroupsOf): Circle[] {
  const blocked = findBlocked(groups);
  const stuck = new Map([...blocked].map((key) => [key, listStuck(key, groups, blocked)]));
  const reach = new Map([...blocked].map((key) => [key, findReachable(key, stuck)]));
  const circles: Circle[] = [];
  const seen = new Set<ConceptKey>();
  for (const key of [...blocked].sort(compareCodePoints)) {
    const concepts = [...(reach.get(key) ?? [])].sort(compareCodePoints);
    const isInnermost = concepts.every((other) => reach.get(other)?.has(key) === true);
    if (seen.has(key) || !isInnermost) continue;
    for (const concept of concepts) seen.add(concept);
    circles.push({ concepts, ...findRelease(concepts, groups, blocked) });
  }
  return circles;
}

/** What is blocked and stands in the way of a concept. */
function listStuck(
  key: ConceptKey,
  groups: GroupsOf,
  blocked: ReadonlySet<ConceptKey>,
): ConceptKey[] {
  const unmet = (groups.get(key) ?? []).filter((group) => !isMet(group, blocked));
  return unmet
    .flat()
    .flatMap(({ candidates }) => candidates)
    .filter((candidate) => blocked.has(candidate));
}

/** What is reached from a concept in one step or more. */
function findReachable(
  key: ConceptKey,
  successors: ReadonlyMap<ConceptKey, readonly ConceptKey[]>,
): ReadonlySet<ConceptKey> {
  const found = new Set(successors.get(key));
  for (const next of found) for (const after of successors.get(next) ?? []) found.add(after);
  return found;
}

function findRelease(
  concepts: readonly ConceptKey[],
  groups: GroupsOf,
  blocked: ReadonlySet<ConceptKey>,
): Pick<Circle, "release" | "isSmallest"> {
  const own = new Map(concepts.map((key) => [key, groups.get(key) ?? []]));
  const needs = concepts.flatMap((of) =>
    (groups.get(of) ?? [])
      .filter((group) => !isMet(group, blocked))
      .map((group): Need => ({ of, group })),
  );
  const budget = { tries: MOST_TRIES };
  for (let size = 1; size < needs.length; size += 1) {
    const release = trySets(needs, size, own, budget);
    if (release) return { release, isSmallest: true };
    if (budget.tries <= 0) return { release: shrink(needs, own), isSmallest: false };
  }
  return { release: needs, isSmallest: true };
}

/** The first set of the size that frees everything. */
function trySets(
  needs: readonly Need[],
  size: number,
  own: GroupsOf,
  budget: { tries: number },
): Need[] | undefined {
  for (const set of chooseSets(needs, size)) {
    budget.tries -= 1;
    if (budget.tries < 0) return undefined;
    if (isFreedBy(set, own)) return set;
  }
  return undefined;
}

function* chooseSets(needs: readonly Need[], size: number, from = 0): Generator<Need[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let first = from; first <= needs.length - size; first += 1) {
    for (const rest of chooseSets(needs, size - 1, first + 1)) {
      yield [needs[first] as Need, ...rest];
    }
  }
}

/** Takes needs back one after another for as long as everything stays free. */
function shrink(needs: readonly Need[], own: GroupsOf): Need[] {
  let release = [...needs];
  for (const need of needs) {
    const smaller = release.filter((other) => other !== need);
    if (isFreedBy(smaller, own)) release = smaller;
  }
  return release;
}

function isFreedBy(release: readonly Need[], own: GroupsOf): boolean {
  return findBlocked(without(own, new Set(release.map(({ group }) => group)))).size === 0;
}

function without(groups: GroupsOf, released: ReadonlySet<Alternatives>): GroupsOf {
  if (released.size === 0) return groups;
  return new Map(
    [...groups].map(([key, ofKey]) => [key, ofKey.filter((group) => !released.has(group))]),
  );
}
