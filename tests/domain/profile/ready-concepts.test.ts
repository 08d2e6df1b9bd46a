import { describe, expect, it } from "vitest";
import type { ConceptKey } from "../../../src/domain/concept-key.js";
import type { LearningPathProblem, PathOption } from "../../../src/domain/learning-path/problem.js";
import { LEVELS } from "../../../src/domain/level.js";
import { findReadyConcepts } from "../../../src/domain/profile/ready-concepts.js";
import { randomProblem } from "../../support/learning-path-problems.js";

const PROBLEMS = 500;
const SHAPE = { concepts: 14, circles: 0.3, budget: 0 };

type Known = LearningPathProblem["known"];

/** Written down as the rule says it: so many members at the level. */
function isMet({ members, atLeast, level }: PathOption, known: Known): boolean {
  const enough = members.filter((key) => {
    const own = known.get(key);
    return own !== undefined && LEVELS.indexOf(own) >= LEVELS.indexOf(level);
  });
  return enough.length >= atLeast;
}

function canBegin({ concepts }: LearningPathProblem, key: ConceptKey, known: Known): boolean {
  if (known.has(key)) return true;
  return (concepts.get(key)?.groups ?? []).every((group) => {
    const hard = group.filter(({ strength }) => strength === "HARD");
    return hard.length === 0 || hard.some((option) => isMet(option, known));
  });
}

function find(problem: LearningPathProblem) {
  const goals = problem.needs.map((need) => ({ need, weight: 1 }));
  return findReadyConcepts(problem.concepts, goals, problem.known, 100);
}

describe("findReadyConcepts", () => {
  it("tells exactly those of the open members of goals that can be begun, and more below them", () => {
    for (let seed = 0; seed < PROBLEMS; seed += 1) {
      const problem = randomProblem(seed, SHAPE);
      const found = new Set(find(problem).map(({ concept }) => concept));
      for (const key of found) expect(canBegin(problem, key, problem.known)).toBe(true);
      const open = problem.needs
        .flatMap(({ options }) => options)
        .filter((option) => !isMet(option, problem.known))
        .flatMap(({ members }) => members)
        .filter((key) => problem.concepts.has(key) && !problem.known.has(key));
      for (const key of open.filter((one) => canBegin(problem, one, problem.known))) {
        expect(found).toContain(key);
      }
    }
  });

  it("counts as unlocked only what cannot be begun before and can afterwards", () => {
    for (let seed = 0; seed < PROBLEMS; seed += 1) {
      const problem = randomProblem(seed, SHAPE);
      for (const { concept, level, unlocks } of find(problem)) {
        const then = new Map(problem.known).set(concept, level);
        const unlocked = [...problem.concepts.keys()].filter(
          (key) =>
            key !== concept &&
            !canBegin(problem, key, problem.known) &&
            canBegin(problem, key, then),
        );
        expect(unlocks).toBeLessThanOrEqual(unlocked.length);
      }
    }
  });

  it("does not depend on the order of goals and concepts", () => {
    for (let seed = 0; seed < PROBLEMS; seed += 1) {
      const problem = randomProblem(seed, SHAPE);
      const turned = {
        ...problem,
        concepts: new Map([...problem.concepts].toReversed()),
        needs: problem.needs.toReversed(),
      };
      expect(find(turned)).toEqual(find(problem));
    }
  });
});
