import { compareCodePoints } from "../../../lib/text-order.js";
import type { ConceptKey } from "../../concept-key.js";
import { IMPORTANCES, LEVELS } from "../../level.js";
import { hardOptions } from "../closure.js";
import { type AssumedConcept, findAssumed } from "../implied.js";
import type { LearningPathProblem, PathNeed, PathObjective, PathOption } from "../problem.js";

/** The level of what is not known at all; levels count from 0. */
export const UNKNOWN = -1;

/** An option over indices: so many of the members at the level. */
export interface Ask {
  /** Ascending, each once. */
  readonly members: readonly number[];
  readonly atLeast: number;
  readonly level: number;
  readonly category: ConceptKey | null;
}

/** One of the asks is enough. */
export type AskGroup = readonly Ask[];

export interface IndexedNeed {
  readonly id: string;
  readonly group: AskGroup;
  /** Place in IMPORTANCES. */
  readonly importance: number;
  readonly weight: number;
}

/**
 * A problem over whole numbers, the same for every order in which its maps and lists were filled:
 * concepts are numbered by key, needs sorted by id, options by what they ask for. It holds what a plan
 * can be made of: concepts that are not reachable from the needs are left out.
 */
export interface IndexedProblem {
  readonly keys: readonly ConceptKey[];
  /** Cumulative hours to each level; zeros where nobody estimated them. */
  readonly hours: readonly (readonly number[])[];
  /** Levels that are known or implied. */
  readonly known: Int8Array;
  /** Concepts that may not be learned, those that are missing among them. */
  readonly avoided: readonly boolean[];
  readonly isMissing: readonly boolean[];
  readonly preferred: readonly boolean[];
  /** HARD groups, which a concept that is known at some level does not ask for any more. */
  readonly groups: readonly (readonly AskGroup[])[];
  readonly needs: readonly IndexedNeed[];
  readonly objective: PathObjective;
  readonly budgetHours: number | null;
  readonly assumed: readonly AssumedConcept[];
}

const NO_HOURS = [0, 0, 0] as const;

export function indexProblem(problem: LearningPathProblem): IndexedProblem {
  const assumed = findAssumed(problem);
  const known = new Map([...problem.known].map(([key, level]) => [key, LEVELS.indexOf(level)]));
  for (const { concept, level } of assumed) known.set(concept, LEVELS.indexOf(level));
  const isLearnable = (key: ConceptKey) => problem.concepts.has(key) && !problem.avoid.has(key);
  const mayLearn = (key: ConceptKey) => isLearnable(key) && !known.has(key);
  const keys = reachableKeys(problem, mayLearn);
  const indices = new Map(keys.map((key, index) => [key, index]));
  const toGroups = (key: ConceptKey) =>
    mayLearn(key)
      ? sortGroups(hardGroups(problem, key).map((group) => toAsks(group, indices)))
      : [];
  return {
    keys,
    hours: keys.map((key) => problem.concepts.get(key)?.hours ?? NO_HOURS),
    known: Int8Array.from(keys, (key) => known.get(key) ?? UNKNOWN),
    avoided: keys.map((key) => !isLearnable(key)),
    isMissing: keys.map((key) => !problem.concepts.has(key)),
    preferred: keys.map((key) => problem.prefer.has(key)),
    groups: keys.map(toGroups),
    needs: distinctNeeds(problem.needs).map((need) => toIndexedNeed(need, indices)),
    objective: problem.objective,
    budgetHours: problem.budgetHours,
    assumed,
  };
}

function hardGroups({ concepts }: LearningPathProblem, key: ConceptKey): PathOption[][] {
  return (concepts.get(key)?.groups ?? []).map(hardOptions).filter(({ length }) => length > 0);
}

function reachableKeys(
  problem: LearningPathProblem,
  mayLearn: (key: ConceptKey) => boolean,
): ConceptKey[] {
  const keys = new Set(problem.needs.flatMap(({ options }) => membersOf(options)));
  for (const key of keys) {
    if (!mayLearn(key)) continue;
    for (const group of hardGroups(problem, key)) {
      for (const member of membersOf(group)) keys.add(member);
    }
  }
  return [...keys].sort(compareCodePoints);
}

function membersOf(options: readonly PathOption[]): ConceptKey[] {
  return options.flatMap(({ members }) => members);
}

function toAsks(
  options: readonly PathOption[],
  indices: ReadonlyMap<ConceptKey, number>,
): AskGroup {
  return options.map((option) => toAsk(option, indices)).sort(compareAsks);
}

function toAsk(
  { members, atLeast, level, category }: PathOption,
  indices: ReadonlyMap<ConceptKey, number>,
): Ask {
  const places = new Set(members.flatMap((member) => indices.get(member) ?? []));
  return {
    members: [...places].sort((a, b) => a - b),
    atLeast,
    level: LEVELS.indexOf(level),
    category,
  };
}

function compareAsks(left: Ask, right: Ask): number {
  return (
    compareCodePoints(left.category ?? "", right.category ?? "") ||
    compareCodePoints(left.members.join(), right.members.join()) ||
    left.level - right.level ||
    left.atLeast - right.atLeast
  );
}

function sortGroups(groups: readonly AskGroup[]): AskGroup[] {
  return groups
    .map((group) => ({ group, text: JSON.stringify(group) }))
    .sort((left, right) => compareCodePoints(left.text, right.text))
    .map(({ group }) => group);
}

function distinctNeeds(needs: readonly PathNeed[]): PathNeed[] {
  const byId = new Map(needs.map((need) => [need.id, need]));
  return [...byId.values()].sort((a, b) => compareCodePoints(a.id, b.id));
}

function toIndexedNeed(need: PathNeed, indices: ReadonlyMap<ConceptKey, number>): IndexedNeed {
  return {
    id: need.id,
    group: toAsks(need.options, indices),
    importance: IMPORTANCES.indexOf(need.importance),
    weight: need.weight ?? 1,
  };
}
