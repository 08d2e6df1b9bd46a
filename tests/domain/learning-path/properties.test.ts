import { describe, expect, it } from "vitest";
import { checkPlan } from "../../../src/domain/learning-path/check-plan.js";
import type { LearningPath } from "../../../src/domain/learning-path/learning-path.js";
import {
  type PlannedPath,
  planLearningPath,
} from "../../../src/domain/learning-path/plan-learning-path.js";
import type {
  LearnableConcept,
  LearningPathProblem,
  PathNeed,
} from "../../../src/domain/learning-path/problem.js";
import { IMPORTANCES } from "../../../src/domain/level.js";
import { randomProblem, shuffle } from "../../support/learning-path-problems.js";
import { openSolverInProcess } from "../../support/learning-path-solver.js";
import { shareOf } from "../../support/problem-share.js";
import { Random } from "../../support/random.js";

const LIMITS = { milliseconds: 60_000, choices: 0, alternatives: 0 };
const MIDDLING = { concepts: 18, circles: 0.3, budget: 0 };

describe("properties of plans", async () => {
  const solver = await openSolverInProcess();
  const plan = (problem: LearningPathProblem, limits = LIMITS) =>
    planLearningPath(problem, solver, limits);

  /** Least hours; Infinity where there is no plan. */
  async function hoursOf(problem: LearningPathProblem): Promise<number> {
    const { path } = await plan({ ...problem, objective: "LEAST_TIME" });
    return path?.totalHours ?? Number.POSITIVE_INFINITY;
  }

  async function eachProblem(
    count: number,
    shape: Parameters<typeof randomProblem>[1],
    check: (problem: LearningPathProblem, random: Random, name: string) => Promise<void>,
  ): Promise<void> {
    for (let seed = 1; seed <= shareOf(count); seed += 1) {
      const name = `seed ${seed}`;
      await check(randomProblem(seed * 7 + shape.concepts, shape), new Random(seed), name);
    }
  }

  it("holds over a thousand larger problems: bounds, gaps, and no violation", async () => {
    let planned = 0;
    const check = async (problem: LearningPathProblem, _random: Random, name: string) => {
      const { path } = await plan(problem);
      if (!path) return;
      planned += 1;
      const { violations, totalHours } = checkPlan(problem, path);
      expect(violations, name).toEqual([]);
      expect(path.certificate.boundHours, name).toBeLessThanOrEqual(totalHours);
      expect(path.certificate, name).toMatchObject({ status: "OPTIMAL", gap: 0, violations: 0 });
    };
    await eachProblem(1_000, { concepts: 40, circles: 0.2, budget: 0.2 }, check);
    await eachProblem(400, { concepts: 100, circles: 0.2, budget: 0.2 }, check);
    await eachProblem(100, { concepts: 300, circles: 0.2, budget: 0.2 }, check);
    expect(planned).toBeGreaterThan(shareOf(1_000));
  }, 300_000);

  it("stays valid and bounded where there is no time", async () => {
    await eachProblem(
      300,
      { concepts: 40, circles: 0.3, budget: 0.3 },
      async (problem, _, name) => {
        const { path } = await plan(problem, { ...LIMITS, milliseconds: 0 });
        const best = await plan(problem);
        expect(path === undefined, name).toBe(best.path === undefined);
        if (!path || !best.path) return;
        expect(checkPlan(problem, path).violations, name).toEqual([]);
        expect(path.certificate.boundHours, name).toBeLessThanOrEqual(best.path.totalHours + 1e-6);
      },
    );
  }, 120_000);

  it("never takes longer for one who knows more", async () => {
    await eachProblem(400, MIDDLING, async (problem, random, name) => {
      const more = random.pick([...problem.concepts.keys()]);
      const known = new Map(problem.known).set(more, "ADVANCED");
      expect(await hoursOf({ ...problem, known }), name).toBeLessThanOrEqual(
        await hoursOf(problem),
      );
    });
  }, 60_000);

  it("never gets shorter by forbidding", async () => {
    await eachProblem(400, MIDDLING, async (problem, random, name) => {
      const avoid = new Set(problem.avoid).add(random.pick([...problem.concepts.keys()]));
      expect(await hoursOf({ ...problem, avoid }), name).toBeGreaterThanOrEqual(
        await hoursOf(problem),
      );
    });
  }, 60_000);

  it("never gets longer by one more alternative", async () => {
    // Known concepts imply what leaves no choice, so an alternative there could take knowledge away.
    await eachProblem(400, MIDDLING, async (given, random, name) => {
      const problem = { ...given, known: new Map() };
      const concepts = new Map(problem.concepts);
      const [key, other] = [...shuffle(random, [...concepts.keys()])];
      const concept = key && concepts.get(key);
      if (!key || !other || !concept) return;
      concepts.set(key, withAlternative(concept, other));
      expect(await hoursOf({ ...problem, concepts }), name).toBeLessThanOrEqual(
        await hoursOf(problem),
      );
    });
  }, 60_000);

  it("does not change when a need is there twice", async () => {
    await eachProblem(300, { ...MIDDLING, budget: 0.2 }, async (problem, random, name) => {
      const twice = { ...problem, needs: [...problem.needs, random.pick(problem.needs)] };
      expect(write(await plan(twice)), name).toBe(write(await plan(problem)));
    });
  }, 60_000);

  it("never covers less with a larger budget", async () => {
    await eachProblem(300, MIDDLING, async (problem, random, name) => {
      const budgetHours = random.below(60);
      const small = await plan({ ...problem, budgetHours });
      const large = await plan({ ...problem, budgetHours: budgetHours + random.below(40) });
      if (!small.path || !large.path) return;
      const [less, more] = [
        coveredValue(problem.needs, small.path),
        coveredValue(problem.needs, large.path),
      ];
      const first = less.findIndex((value, place) => Math.abs(value - (more[place] ?? 0)) > 1e-9);
      if (first >= 0) expect(more[first], name).toBeGreaterThan(less[first] ?? 0);
    });
  }, 60_000);

  it("gives the same bytes for the same problem put together in another order", async () => {
    const limits = { milliseconds: 60_000, choices: 3, alternatives: 3 };
    await eachProblem(300, { ...MIDDLING, budget: 0.2 }, async (problem, random, name) => {
      const again = await plan(shuffled(random, problem), limits);
      expect(write(again), name).toBe(write(await plan(problem, limits)));
    });
  }, 60_000);

  it("never has a cheaper alternative than what was taken, and lists them by hours", async () => {
    let priced = 0;
    await eachProblem(300, MIDDLING, async (given, _, name) => {
      const problem = { ...given, objective: "LEAST_TIME" as const };
      const { path } = await plan(problem, { ...LIMITS, choices: 4, alternatives: 4 });
      for (const { others } of path?.choices ?? []) {
        const hours = others.flatMap(({ extraHours }) => extraHours ?? []);
        priced += hours.length;
        expect(hours, name).toEqual(hours.toSorted((left, right) => left - right));
        expect(Math.min(0, ...hours), name).toBe(0);
      }
    });
    expect(priced).toBeGreaterThan(100);
  }, 60_000);
});

function withAlternative(concept: LearnableConcept, other: string): LearnableConcept {
  const option = {
    members: [other],
    atLeast: 1,
    level: "BASIC",
    category: null,
    strength: "HARD",
  } as unknown as LearnableConcept["groups"][number][number];
  const isHard = (group: LearnableConcept["groups"][number]) =>
    group.some(({ strength }) => strength === "HARD");
  return {
    ...concept,
    groups: concept.groups.map((group) => (isHard(group) ? [...group, option] : group)),
  };
}

function coveredValue(needs: readonly PathNeed[], { leftOut }: LearningPath): number[] {
  return IMPORTANCES.map((importance) =>
    needs
      .filter((need) => need.importance === importance && !leftOut.includes(need.id))
      .reduce((sum, { weight }) => sum + (weight ?? 1), 0),
  );
}

function shuffled(random: Random, problem: LearningPathProblem): LearningPathProblem {
  const inAnyOrder = (concept: LearnableConcept): LearnableConcept => ({
    ...concept,
    groups: shuffle(random, concept.groups).map((group) =>
      shuffle(random, group).map((option) => ({
        ...option,
        members: shuffle(random, option.members),
      })),
    ),
  });
  return {
    ...problem,
    concepts: new Map(
      shuffle(random, [...problem.concepts]).map(([key, concept]) => [key, inAnyOrder(concept)]),
    ),
    needs: shuffle(random, problem.needs).map((need) => ({
      ...need,
      options: shuffle(random, need.options),
    })),
    known: new Map(shuffle(random, [...problem.known])),
    avoid: new Set(shuffle(random, [...problem.avoid])),
    prefer: new Set(shuffle(random, [...problem.prefer])),
  };
}

function write(planned: PlannedPath): string {
  return JSON.stringify(planned);
}
