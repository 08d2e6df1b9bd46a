import { describe, expect, it } from "vitest";
import type { LearningPath } from "../../../src/domain/learning-path/learning-path.js";
import { planLearningPath } from "../../../src/domain/learning-path/plan-learning-path.js";
import type { LearningPathProblem } from "../../../src/domain/learning-path/problem.js";
import { conceptOf, needOf, problemOf } from "../../support/learning-path-items.js";
import { openSolverInProcess } from "../../support/learning-path-solver.js";

const CONCEPTS = {
  django: conceptOf([10, 40, 90], [["python@BASIC"], ["database>1:postgres,redis@BASIC"]]),
  express: conceptOf([5, 20, 60], [["javascript"], ["~redis@BASIC"]]),
  python: conceptOf([20, 60, 150], [["shell@BASIC"]]),
  javascript: conceptOf([20, 80, 150], [["shell@BASIC"], ["~html"]]),
  postgres: conceptOf([20, 50, 120], [["sql@BASIC"]]),
  redis: conceptOf([8, 30, 80], [["shell@BASIC"]]),
  sql: conceptOf([10, 30, 60]),
  shell: conceptOf([5, 20, 60]),
  html: conceptOf(null),
  chicken: conceptOf([1, 2, 3], [["egg@BASIC"]]),
  egg: conceptOf([1, 2, 3], [["chicken@BASIC"]]),
};

describe("learning paths", async () => {
  const solver = await openSolverInProcess();
  const planOf = (given: Partial<Parameters<typeof problemOf>[0]>) =>
    planLearningPath(problemOf({ concepts: CONCEPTS, needs: [], ...given }), solver);

  async function pathOf(given: Parameters<typeof planOf>[0]): Promise<LearningPath> {
    const { path } = await planOf(given);
    if (!path) throw new Error("Expected a path.");
    expect(path.certificate.violations).toBe(0);
    return path;
  }

  it("lays steps into stages, says why, what they unlock and what else would do", async () => {
    const path = await pathOf({ needs: [needOf("django")] });
    expect(tell(path)).toEqual([
      "1: shell@BASIC 5h",
      "2: python@BASIC 20h, redis@BASIC 8h",
      "3: django@WORKING 40h",
    ]);
    expect(path.totalHours).toBe(73);
    expect(path.stages[0]?.steps[0]).toMatchObject({
      from: null,
      because: [
        { need: null, prerequisiteOf: "python", level: "BASIC" },
        { need: null, prerequisiteOf: "redis", level: "BASIC" },
      ],
      unlocks: ["python", "redis"],
    });
    expect(path.choices).toEqual([
      {
        reason: { need: null, prerequisiteOf: "django", level: "BASIC" },
        taken: ["redis"],
        others: [{ concept: "postgres", extraHours: 22 }],
        omitted: 0,
      },
    ]);
    expect(path.certificate).toEqual({
      status: "OPTIMAL",
      totalHours: 73,
      boundHours: 73,
      gap: 0,
      violations: 0,
      isSettled: true,
    });
  });

  it("lets what is known count, with what it implies, and raises it from there", async () => {
    const needs = [needOf("django"), needOf("python@ADVANCED")];
    const path = await pathOf({ needs, known: { python: "BASIC" } });
    expect(path.assumed).toEqual([{ concept: "shell", level: "BASIC", impliedBy: "python" }]);
    expect(tell(path)).toEqual([
      "1: redis@BASIC 8h, python@ADVANCED 130h",
      "2: django@WORKING 40h",
    ]);
    expect(path.stages[0]?.steps[1]).toMatchObject({ concept: "python", from: "BASIC" });
  });

  it("orders by SOFT prerequisites what is in the plan anyway, and adds nothing for them", async () => {
    const alone = await pathOf({ needs: [needOf("express")] });
    expect(tell(alone)).toEqual([
      "1: shell@BASIC 5h",
      "2: javascript@WORKING 80h",
      "3: express@WORKING 20h",
    ]);
    const both = await pathOf({ needs: [needOf("javascript"), needOf("html")] });
    expect(tell(both)).toEqual(["1: shell@BASIC 5h, html@WORKING 0h", "2: javascript@WORKING 80h"]);
    expect(both.unestimated).toEqual(["html"]);
  });

  it("avoids, and prefers where nothing else decides", async () => {
    const avoiding = await pathOf({ needs: [needOf("django")], avoid: ["redis"] });
    expect(avoiding.totalHours).toBe(95);
    const twins = { ...CONCEPTS, a: conceptOf([1, 2, 3]), b: conceptOf([1, 2, 3]) };
    const needs = [needOf("a | b")];
    expect(tell(await pathOf({ concepts: twins, needs }))).toEqual(["1: a@WORKING 2h"]);
    const preferring = await pathOf({ concepts: twins, needs, prefer: ["b"] });
    expect(tell(preferring)).toEqual(["1: b@WORKING 2h"]);
  });

  it("covers what is worth most with a budget, and says what is left out", async () => {
    const needs = [needOf("sql"), needOf("javascript"), needOf("redis", "DESIRABLE")];
    const path = await pathOf({ needs, budgetHours: 70 });
    expect(path.leftOut).toEqual(["javascript"]);
    expect(path.totalHours).toBe(65);
    const more = await pathOf({ needs, budgetHours: 115 });
    expect(more.leftOut).toEqual(["redis"]);
  });

  it("has nothing to do for what is known", async () => {
    const path = await pathOf({ needs: [needOf("sql")], known: { sql: "ADVANCED" } });
    expect(path).toMatchObject({ stages: [], totalHours: 0, choices: [], leftOut: [] });
    expect(path.certificate).toMatchObject({ status: "OPTIMAL", boundHours: 0, gap: 0 });
  });

  it("names the chain that makes a goal impossible", async () => {
    const { impossible } = await planOf({ needs: [needOf("django")], avoid: ["sql", "redis"] });
    const option = (key: string, category: string | null = null, level = "BASIC") => ({
      level,
      atLeast: 1,
      category,
      members: category ? key.split(" ") : [key],
    });
    expect(impossible).toEqual({
      need: "django",
      links: [
        { of: "django", why: "NEEDS", options: [option("django", null, "WORKING")] },
        { of: "django", why: "NEEDS", options: [option("postgres redis", "database")] },
        { of: "postgres", why: "NEEDS", options: [option("sql")] },
        { of: "redis", why: "AVOIDED" },
        { of: "sql", why: "AVOIDED" },
      ],
    });
  });

  it("calls what needs itself circular, and what is not there missing", async () => {
    const circular = await planOf({ needs: [needOf("chicken@BASIC")] });
    expect(circular.impossible?.links.map(({ of, why }) => `${of} ${why}`)).toEqual([
      "chicken@BASIC NEEDS",
      "chicken CIRCULAR",
    ]);
    const missing = await planOf({ needs: [needOf("cobol")] });
    expect(missing.impossible?.links.map(({ of, why }) => `${of} ${why}`)).toEqual([
      "cobol NEEDS",
      "cobol MISSING",
    ]);
  });

  it("stays valid and bounded when there is no time at all", async () => {
    const limits = { milliseconds: 0, choices: 8, alternatives: 4 };
    const problem = problemOf({ concepts: CONCEPTS, needs: [needOf("django")] });
    const { path } = await planLearningPath(problem, solver, limits);
    expect(path?.certificate).toMatchObject({ status: "BOUNDED", violations: 0, isSettled: false });
    expect(path?.certificate.boundHours).toBeLessThanOrEqual(path?.totalHours ?? 0);
    expect(path?.choices[0]?.others).toEqual([{ concept: "postgres", extraHours: null }]);
  });

  it("ignores the order in which the problem was put together", async () => {
    const problem = problemOf({
      concepts: CONCEPTS,
      needs: [needOf("express"), needOf("django")],
      prefer: ["redis", "sql"],
    });
    const turned: LearningPathProblem = {
      ...problem,
      concepts: new Map([...problem.concepts].toReversed()),
      needs: [...problem.needs].toReversed(),
      prefer: new Set([...problem.prefer].toReversed()),
    };
    const [one, other] = [
      await planLearningPath(problem, solver),
      await planLearningPath(turned, solver),
    ];
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  });
});

function tell({ stages }: LearningPath): string[] {
  return stages.map(
    ({ number, steps }) =>
      `${number}: ${steps.map((step) => `${step.concept}@${step.level} ${step.hours}h`).join(", ")}`,
  );
}
