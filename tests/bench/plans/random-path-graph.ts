import type { ConceptKey } from "../../../src/domain/concept-key.js";
import type {
  LearnableConcept,
  LearningPathProblem,
  PathOption,
} from "../../../src/domain/learning-path/problem.js";
import { LEVELS } from "../../../src/domain/level.js";
import { Random } from "../../support/random.js";

/** Concepts that one prerequisite may be from: near ones, as topics are built on each other. */
const REACH = 60;

/** As many as a role requires, and then some. */
const GOALS = 40;

/**
 * Makes a graph in which most steps leave a choice: concepts rest on one to three groups of up to three
 * options among those before them, some of the options so many of a category's members.
 */
export function randomPathGraph(concepts: number, seed: number): LearningPathProblem {
  const random = new Random(seed);
  const keys = Array.from(
    { length: concepts },
    (_, place) => `c${String(place).padStart(5, "0")}` as ConceptKey,
  );
  const entries = keys.map((key, place) => {
    const before = keys.slice(Math.max(0, place - REACH), place);
    return [key, randomConcept(random, key, before)] as const;
  });
  const late = keys.slice(concepts / 2);
  const goals = new Set(Array.from({ length: GOALS }, () => random.pick(late)));
  return {
    concepts: new Map(entries),
    needs: Array.from(goals, (key) => ({
      id: key,
      options: [{ members: [key], atLeast: 1, level: "WORKING", category: null }],
      importance: "ESSENTIAL",
      weight: null,
    })),
    known: new Map(),
    avoid: new Set(),
    prefer: new Set(),
    objective: "LEAST_TIME",
    budgetHours: null,
  };
}

function randomConcept(
  random: Random,
  key: ConceptKey,
  before: readonly ConceptKey[],
): LearnableConcept {
  const basic = 2 + random.below(20);
  const working = basic + 5 + random.below(60);
  const groups = before.length < 10 ? 0 : random.pick([0, 1, 1, 2, 3]);
  return {
    hours: [basic, working, working + 20 + random.below(120)],
    sortLabel: key,
    groups: Array.from({ length: groups }, () =>
      random.times(3, () => ({ ...randomOption(random, before), strength: "HARD" as const })),
    ),
  };
}

function randomOption(random: Random, before: readonly ConceptKey[]): PathOption {
  const level = random.pick(LEVELS);
  if (random.chance(0.8))
    return { members: [random.pick(before)], atLeast: 1, level, category: null };
  const members = [...new Set(random.times(8, () => random.pick(before)))];
  const atLeast = 1 + random.below(Math.min(3, members.length));
  return { members, atLeast, level, category: `k-${members.join("-")}` as ConceptKey };
}
