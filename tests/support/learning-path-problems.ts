import type { ConceptKey } from "../../src/domain/concept-key.js";
import type {
  LearnableConcept,
  LearningPathProblem,
  PathNeed,
  PathOption,
  PrerequisitePathOption,
} from "../../src/domain/learning-path/problem.js";
import { IMPORTANCES, LEVELS, type Level } from "../../src/domain/level.js";
import { Random } from "./random.js";

/** How large random problems are, and what is in them. */
export interface ProblemShape {
  readonly concepts: number;
  /** Chance that a concept's prerequisites may lead back to it. */
  readonly circles: number;
  readonly budget: number;
}

type Option = PathOption & { readonly category: ConceptKey | null };

/** Makes the problem of a seed: AND/OR prerequisites with levels, categories, knowns and avoids. */
export function randomProblem(seed: number, shape: ProblemShape): LearningPathProblem {
  const random = new Random(seed);
  const keys = shuffle(
    random,
    Array.from({ length: shape.concepts }, (_, place) => keyOf(place)),
  );
  const isCircular = random.chance(shape.circles);
  const concepts = new Map(
    keys.map((key, place) => {
      const before = isCircular ? keys : keys.slice(0, place);
      return [key, randomConcept(random, key, before)] as const;
    }),
  );
  const some = (share: number) => keys.filter(() => random.chance(share / shape.concepts));
  const isPreferring = random.chance(0.4);
  return {
    concepts,
    needs: random.times(4, () => 0).map((_, place) => randomNeed(random, `need-${place}`, keys)),
    known: new Map(some(1.5).map((key) => [key, random.pick(LEVELS)])),
    avoid: new Set(some(0.7)),
    prefer: new Set(isPreferring ? some(3) : []),
    objective: random.chance(0.5) ? "LEAST_TIME" : "FEWEST_STEPS",
    budgetHours: random.chance(shape.budget) ? random.below(120) : null,
  };
}

export function keyOf(place: number): ConceptKey {
  return `c${String(place).padStart(4, "0")}` as ConceptKey;
}

export function shuffle<Item>(random: Random, items: readonly Item[]): Item[] {
  const left = [...items];
  return items.map(() => left.splice(random.below(left.length), 1)[0] as Item);
}

function randomConcept(
  random: Random,
  key: ConceptKey,
  before: readonly ConceptKey[],
): LearnableConcept {
  const count = before.length === 0 ? 0 : random.pick([0, 0, 1, 1, 1, 2, 3]);
  return {
    hours: random.chance(0.1) ? null : randomHours(random),
    sortLabel: key,
    groups: Array.from({ length: count }, () =>
      random.times(3, () => randomPrerequisite(random, before)),
    ),
  };
}

/** Small numbers, so that ties are many; levels that cost nothing more are among them. */
function randomHours(random: Random): [number, number, number] {
  const half = random.chance(0.2) ? 0.5 : 0;
  const basic = random.below(8) + half;
  const working = basic + random.below(12);
  return [basic, working, working + random.below(20)];
}

function randomPrerequisite(random: Random, before: readonly ConceptKey[]): PrerequisitePathOption {
  const strength = random.chance(0.15) ? "SOFT" : "HARD";
  return { ...randomOption(random, before), strength };
}

function randomOption(random: Random, keys: readonly ConceptKey[]): Option {
  const level: Level = random.pick(LEVELS);
  if (random.chance(0.7)) {
    return { members: [random.pick(keys)], atLeast: 1, level, category: null };
  }
  const members = [...new Set(random.times(4, () => random.pick(keys)))];
  const category = `category-${members.join("-")}` as ConceptKey;
  return {
    members,
    atLeast: 1 + random.below(random.chance(0.1) ? 4 : members.length),
    level,
    category,
  };
}

function randomNeed(random: Random, id: string, keys: readonly ConceptKey[]): PathNeed {
  return {
    id,
    options: random.times(2, () => randomOption(random, keys)),
    importance: random.pick(IMPORTANCES),
    weight: random.chance(0.5) ? null : random.below(5) / 4,
  };
}
