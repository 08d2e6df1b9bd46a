import { roundTo } from "../../lib/round-to.js";
import { compareCodePoints } from "../../lib/text-order.js";
import type { ConceptKey } from "../concept-key.js";
import { hardOptions } from "../learning-path/closure.js";
import type {
  LearnableConcept,
  LearningPathProblem,
  PathNeed,
  PathOption,
} from "../learning-path/problem.js";
import { LEVELS, type Level } from "../level.js";
import { type KnownLevels, shareOfLevel } from "./readiness.js";

/** Something that can be learned next. */
export interface ReadyConcept {
  readonly concept: ConceptKey;
  readonly level: Level;
  readonly hours: number;
  /** How many concepts toward the goals can be begun once it is learned, and not before. */
  readonly unlocks: number;
  /** How much it brings toward the goals, in hundredths of an essential requirement. */
  readonly gain: number;
}

/** A goal and how much it counts. */
export interface WeighedNeed {
  readonly need: PathNeed;
  readonly weight: number;
}

/** How much of what a concept brings is due to a prerequisite of it, and over how many links. */
const SHARE_OF_PREREQUISITE = 0.5;
const DEPTH = 6;

/** What is wanted of a concept: how much it would bring, and at which level. */
interface Wanted {
  value: number;
  level: number;
}

type Concepts = LearningPathProblem["concepts"];

/**
 * Finds the outer fringe of what is known toward goals: concepts whose HARD prerequisites are met, best
 * gain per hour first, then by label and key. The gain of a concept is the weight of the open goals that
 * it meets, each shared by as many members as it asks for; a prerequisite gets half of what is due to what
 * needs it, divided by the options of its group, over at most six links. Costs a few walks over the
 * concepts.
 */
export function findReadyConcepts(
  concepts: Concepts,
  goals: readonly WeighedNeed[],
  known: KnownLevels,
  size: number,
): ReadyConcept[] {
  const open = new OpenGroups(concepts, known);
  const wanted = spread(open, wantDirectly(goals, known));
  const ready = [...wanted].flatMap(([key, want]): Labelled[] => {
    const concept = concepts.get(key);
    const level = LEVELS[want.level];
    if (!concept || !level || isKnown(known, key, want.level)) return [];
    if (!known.has(key) && open.of(key).length > 0) return [];
    const hours = hoursTo(concept, known.get(key), level);
    const gain = roundTo(want.value, 100);
    return [{ sortLabel: concept.sortLabel, ready: { concept: key, level, hours, gain } }];
  });
  return ready
    .sort(compareReady)
    .slice(0, size)
    .map((one) => ({ ...one.ready, unlocks: countUnlocked(open, wanted, one.ready, known) }));
}

interface Labelled {
  readonly sortLabel: string;
  readonly ready: Omit<ReadyConcept, "unlocks">;
}

function compareReady(left: Labelled, right: Labelled): number {
  return (
    gainPerHour(right.ready) - gainPerHour(left.ready) ||
    compareCodePoints(left.sortLabel, right.sortLabel) ||
    compareCodePoints(left.ready.concept, right.ready.concept)
  );
}

/** What takes no hours, or nobody has estimated, counts as one. */
function gainPerHour({ gain, hours }: Labelled["ready"]): number {
  return gain / Math.max(1, hours);
}

function wantDirectly(goals: readonly WeighedNeed[], known: KnownLevels): Map<ConceptKey, Wanted> {
  const wanted = new Map<ConceptKey, Wanted>();
  for (const { need, weight } of goals) {
    for (const option of need.options.filter((one) => !isMet(one, known))) {
      for (const member of option.members)
        want(wanted, member, weight / option.atLeast, option.level);
    }
  }
  return wanted;
}

/** Hands half of what each concept brings down to its open prerequisites, link by link. */
function spread(
  open: OpenGroups,
  direct: ReadonlyMap<ConceptKey, Wanted>,
): ReadonlyMap<ConceptKey, Wanted> {
  const all = new Map([...direct].map(([key, one]) => [key, { ...one }]));
  let last = direct;
  for (let depth = 0; depth < DEPTH && last.size > 0; depth += 1) {
    const next = new Map<ConceptKey, Wanted>();
    for (const [key, { value }] of last) handDown(next, value, open.of(key));
    for (const [key, { value, level }] of next) want(all, key, value, LEVELS[level] ?? "BASIC");
    last = next;
  }
  return all;
}

/** The members of all options of a group share what is due to it. */
function handDown(
  wanted: Map<ConceptKey, Wanted>,
  value: number,
  groups: readonly (readonly PathOption[])[],
): void {
  for (const options of groups) {
    const members = options.reduce((count, option) => count + option.members.length, 0);
    for (const { members: own, level } of options) {
      for (const member of own) {
        want(wanted, member, (value * SHARE_OF_PREREQUISITE) / members, level);
      }
    }
  }
}

/** The HARD groups of each concept that what is known does not meet, worked out once. */
class OpenGroups {
  readonly #concepts: Concepts;
  readonly #known: KnownLevels;
  readonly #groups = new Map<ConceptKey, readonly (readonly PathOption[])[]>();

  constructor(concepts: Concepts, known: KnownLevels) {
    this.#concepts = concepts;
    this.#known = known;
  }

  of(key: ConceptKey): readonly (readonly PathOption[])[] {
    const found = this.#groups.get(key) ?? this.#find(key);
    this.#groups.set(key, found);
    return found;
  }

  #find(key: ConceptKey): readonly (readonly PathOption[])[] {
    return (this.#concepts.get(key)?.groups ?? [])
      .map(hardOptions)
      .filter(
        (options) => options.length > 0 && !options.some((option) => isMet(option, this.#known)),
      );
  }
}

/** Counts the wanted concepts whose open groups are all met once a concept is learned too. */
function countUnlocked(
  open: OpenGroups,
  wanted: ReadonlyMap<ConceptKey, Wanted>,
  { concept, level }: Pick<ReadyConcept, "concept" | "level">,
  known: KnownLevels,
): number {
  const then = new Map(known).set(concept, level);
  const isUnlocked = (groups: readonly (readonly PathOption[])[]) =>
    groups.length > 0 &&
    groups.every((options) =>
      options.some((option) => option.members.includes(concept) && isMet(option, then)),
    );
  return [...wanted.keys()].filter(
    (key) => key !== concept && !known.has(key) && isUnlocked(open.of(key)),
  ).length;
}

function isMet({ members, atLeast, level }: PathOption, known: KnownLevels): boolean {
  let met = 0;
  for (const member of members) {
    if (shareOfLevel(known.get(member), level) === 1) met += 1;
    if (met === atLeast) return true;
  }
  return false;
}

function isKnown(known: KnownLevels, key: ConceptKey, level: number): boolean {
  const own = known.get(key);
  return own !== undefined && LEVELS.indexOf(own) >= level;
}

function want(wanted: Map<ConceptKey, Wanted>, key: ConceptKey, value: number, level: Level): void {
  const before = wanted.get(key) ?? { value: 0, level: 0 };
  before.value += value;
  before.level = Math.max(before.level, LEVELS.indexOf(level));
  wanted.set(key, before);
}

function hoursTo({ hours }: LearnableConcept, from: Level | undefined, to: Level): number {
  if (!hours) return 0;
  const before = from === undefined ? 0 : (hours[LEVELS.indexOf(from)] ?? 0);
  return Math.max(0, (hours[LEVELS.indexOf(to)] ?? 0) - before);
}
