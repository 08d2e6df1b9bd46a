import type { ConceptKey } from "../../src/domain/concept-key.js";
import type { LearningPathProblem, PathOption } from "../../src/domain/learning-path/problem.js";
import { IMPORTANCES, type Level } from "../../src/domain/level.js";

const HEIGHT: Readonly<Record<Level, number>> = { BASIC: 1, WORKING: 2, ADVANCED: 3 };

/** The numbers by which plans are compared, smallest best; null when there is no plan. */
export type BestRank = readonly number[] | null;

/**
 * Finds the optimum by walking to every state that a learner can reach from what is known, one concept
 * raised at a time. Shares nothing with the planner. Returns undefined when there are too many states.
 */
export function searchBestRank(
  problem: LearningPathProblem,
  mostStates: number,
): BestRank | undefined {
  const start = startOf(problem);
  const candidates = candidatesOf(problem, start);
  const asked = candidates.map((key) => askedHeights(problem, key));
  const seen = new Set<number>([0]);
  const frontier = new Frontier();
  frontier.add(0, 0);
  let best: BestRank = null;
  for (let state = frontier.take(); state; state = frontier.take()) {
    const { code, cost } = state;
    if (best && problem.budgetHours === null && cost > (best[3] ?? 0)) break;
    const heights = decode(code, candidates, start);
    best = better(rankOf(problem, candidates, start, heights), best);
    for (const { next, more } of nextStates(problem, candidates, asked, code, heights)) {
      if (seen.has(next) || cost + more > (problem.budgetHours ?? Infinity)) continue;
      seen.add(next);
      frontier.add(next, cost + more);
    }
    if (seen.size > mostStates) return undefined;
  }
  return best;
}

function better(rank: BestRank, best: BestRank): BestRank {
  return rank && (!best || compare(rank, best) < 0) ? rank : best;
}

/** States by what they cost so far, which is a multiple of a half; cheapest first. */
class Frontier {
  readonly #buckets: (number[] | undefined)[] = [];
  #lowest = 0;

  add(code: number, cost: number): void {
    const bucket = this.#buckets[cost * 2] ?? [];
    this.#buckets[cost * 2] = bucket;
    bucket.push(code);
  }

  take(): { readonly code: number; readonly cost: number } | undefined {
    for (; this.#lowest < this.#buckets.length; this.#lowest += 1) {
      const code = this.#buckets[this.#lowest]?.pop();
      if (code !== undefined) return { code, cost: this.#lowest / 2 };
    }
    return undefined;
  }
}

/** Measures a plan as the search measures its states; null when it misses a need or the budget. */
export function rankOfSteps(
  problem: LearningPathProblem,
  steps: Iterable<{ readonly concept: ConceptKey; readonly level: Level }>,
): BestRank {
  const start = startOf(problem);
  const heights = new Map(start);
  for (const { concept, level } of steps) heights.set(concept, HEIGHT[level]);
  return rankOf(problem, candidatesOf(problem, start), start, heights);
}

type Heights = ReadonlyMap<ConceptKey, number>;

function startOf(problem: LearningPathProblem): Map<ConceptKey, number> {
  const heights = new Map<ConceptKey, number>(
    [...problem.known].map(([key, level]) => [key, HEIGHT[level]]),
  );
  const visit = (key: ConceptKey, trail: readonly ConceptKey[]): void => {
    for (const { member, height } of onlyWays(problem, key)) {
      heights.set(member, Math.max(heights.get(member) ?? 0, height));
      if (!trail.includes(member)) visit(member, [...trail, member]);
    }
  };
  for (const key of problem.known.keys()) visit(key, [key]);
  return heights;
}

/** Groups of a concept that leave one concept to take; of itself it cannot be had. */
function onlyWays(problem: LearningPathProblem, key: ConceptKey) {
  return hardGroups(problem, key).flatMap((hard) => {
    const [only] = hard;
    if (hard.length !== 1 || !only || only.category) return [];
    const others = only.members.filter((member) => member !== key);
    return others.map((member) => ({ member, height: HEIGHT[only.level] }));
  });
}

function hardGroups({ concepts }: LearningPathProblem, key: ConceptKey) {
  return (concepts.get(key)?.groups ?? [])
    .map((group) => group.filter(({ strength }) => strength === "HARD"))
    .filter(({ length }) => length > 0);
}

/** What the needs lead to through HARD groups of what is not known, in key order. */
function candidatesOf(problem: LearningPathProblem, start: Heights): ConceptKey[] {
  const found = new Set(problem.needs.flatMap(({ options }) => options.flatMap((o) => o.members)));
  for (const key of found) {
    if (start.has(key) || !mayRaise(problem, key)) continue;
    for (const { members } of hardGroups(problem, key).flat()) {
      for (const member of members) found.add(member);
    }
  }
  return [...found].sort();
}

function mayRaise({ avoid, concepts }: LearningPathProblem, key: ConceptKey): boolean {
  return !avoid.has(key) && concepts.has(key);
}

/** A state is two bits per candidate: 0 for what is known of it, else the height it was raised to. */
function decode(code: number, candidates: readonly ConceptKey[], start: Heights) {
  const heights = new Map(start);
  candidates.forEach((key, place) => {
    const height = Math.floor(code / 4 ** place) % 4;
    if (height > 0) heights.set(key, height);
  });
  return heights;
}

/** The states that one raise leads to, and how much of what is made least it adds. */
function nextStates(
  problem: LearningPathProblem,
  candidates: readonly ConceptKey[],
  asked: readonly (readonly number[])[],
  code: number,
  heights: Heights,
) {
  const isTime = problem.objective === "LEAST_TIME" || problem.budgetHours !== null;
  return candidates.flatMap((key, place) => {
    if (!mayRaise(problem, key) || Math.floor(code / 4 ** place) % 4 > 0) return [];
    const known = heights.get(key) ?? 0;
    if (known === 0 && !isReady(problem, key, heights)) return [];
    const effort = [0, ...(problem.concepts.get(key)?.hours ?? [0, 0, 0])];
    const higher = (asked[place] ?? []).filter((height) => height > known);
    return higher.map((height) => ({
      next: code + height * 4 ** place,
      more: isTime ? (effort[height] ?? 0) - (effort[known] ?? 0) : 1,
    }));
  });
}

/** Nobody is better off at a height that nothing asks for. */
function askedHeights({ concepts, needs }: LearningPathProblem, key: ConceptKey): number[] {
  const options = [
    ...needs.flatMap((need) => need.options),
    ...[...concepts.values()].flatMap(({ groups }) => groups.flat()),
  ];
  const asking = options.filter(({ members }) => members.includes(key));
  return [...new Set(asking.map(({ level }) => HEIGHT[level]))];
}

function isReady(problem: LearningPathProblem, key: ConceptKey, heights: Heights): boolean {
  return hardGroups(problem, key).every((hard) => hard.some((option) => holds(option, heights)));
}

function holds({ members, atLeast, level }: PathOption, heights: Heights): boolean {
  return members.filter((key) => (heights.get(key) ?? 0) >= HEIGHT[level]).length >= atLeast;
}

function rankOf(
  problem: LearningPathProblem,
  candidates: readonly ConceptKey[],
  start: Heights,
  heights: Heights,
): readonly number[] | null {
  let [hours, steps, disliked, places] = [0, 0, 0, 0];
  for (const [place, key] of candidates.entries()) {
    const [from, to] = [start.get(key) ?? 0, heights.get(key) ?? 0];
    if (to === from) continue;
    const effort = [0, ...(problem.concepts.get(key)?.hours ?? [0, 0, 0])];
    hours += (effort[to] ?? 0) - (effort[from] ?? 0);
    steps += 1;
    disliked += problem.prefer.has(key) ? 0 : 1;
    places += place + 1;
  }
  const values = valuesOf(problem, heights);
  if (problem.budgetHours === null ? values.missed > 0 : hours > problem.budgetHours) return null;
  const costs =
    problem.objective === "LEAST_TIME"
      ? [hours, disliked, steps, places]
      : [steps, hours, disliked, places];
  return [...(problem.budgetHours === null ? [0, 0, 0] : values.lost), ...costs];
}

function valuesOf({ needs }: LearningPathProblem, heights: Heights) {
  const lost = [0, 0, 0];
  let missed = 0;
  for (const { options, importance, weight } of needs) {
    if (options.some((option) => holds(option, heights))) continue;
    const place = IMPORTANCES.indexOf(importance);
    lost[place] = (lost[place] ?? 0) + (weight ?? 1);
    missed += 1;
  }
  return { lost, missed };
}

function compare(left: readonly number[], right: readonly number[]): number {
  for (const [place, value] of left.entries()) {
    const difference = value - (right[place] ?? 0);
    if (Math.abs(difference) > 1e-9) return difference;
  }
  return 0;
}
