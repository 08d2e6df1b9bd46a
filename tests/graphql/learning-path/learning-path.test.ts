import { describe, expect, it } from "vitest";
import { servePathGraph } from "../../support/path-server.js";

const WHOLE = `query ($input: LearningPathInput!) { learningPath(input: $input) {
  role { slug } totalHours weeks
  stages { number hours steps {
    concept { slug } from level hours because { requirement { target { slug } } prerequisiteOf { slug } text }
    unlocks { slug } } }
  assumedKnown { concept { slug } level impliedBy { slug } }
  choices { reason { text } taken { slug } others { concept { slug } extraHours } omitted }
  leftOut { target { slug } } leftOutConcepts { slug } unestimated { slug }
  certificate { status lowerBoundHours gap violations solver }
} }`;

describe("learningPath", () => {
  const graph = servePathGraph();

  async function plan(input: object) {
    const { body } = await graph.server.query(WHOLE, { input });
    expect(body.errors).toBeUndefined();
    return body.data.learningPath;
  }

  it("tells the stages of the best plan, and why each step is in it", async () => {
    const { role, totalHours, weeks, stages } = await plan({ role: "developer", hoursPerWeek: 4 });
    expect({ role, totalHours, weeks }).toEqual({
      role: { slug: "developer" },
      totalHours: 15.13,
      weeks: 3.8,
    });
    expect(stages).toEqual([
      {
        number: 1,
        hours: 5,
        steps: [
          {
            concept: { slug: "shell" },
            from: null,
            level: "BASIC",
            hours: 5,
            because: [
              {
                requirement: null,
                prerequisiteOf: { slug: "redis" },
                text: "Redis needs Shell at basic level first.",
              },
            ],
            unlocks: [{ slug: "redis" }],
          },
        ],
      },
      {
        number: 2,
        hours: 10.13,
        steps: [
          {
            concept: { slug: "redis" },
            from: null,
            level: "WORKING",
            hours: 10.13,
            because: [
              {
                requirement: { target: { slug: "database" } },
                prerequisiteOf: null,
                text: "Shop developer requires one of “Database” at working level; Redis is one.",
              },
            ],
            unlocks: [],
          },
        ],
      },
    ]);
  });

  it("tells where one of several was enough, and what the other would cost", async () => {
    const { choices, certificate } = await plan({ role: "developer" });
    expect(choices).toEqual([
      {
        reason: {
          text: "Shop developer requires one of “Database” at working level; Redis is one.",
        },
        taken: [{ slug: "redis" }],
        others: [{ concept: { slug: "mysql" }, extraHours: 44.88 }],
        omitted: 0,
      },
    ]);
    expect(certificate).toEqual({
      status: "OPTIMAL",
      lowerBoundHours: 15.13,
      gap: 0,
      violations: 0,
      solver: "HiGHS",
    });
  });

  it("plans for less important requirements when asked, and tells what nobody estimated", async () => {
    const path = await plan({
      role: "developer",
      include: "OPTIONAL",
      knows: [{ concept: "mysql" }],
    });
    const steps = path.stages.flatMap((stage: { steps: unknown[] }) => stage.steps);
    expect(steps).toMatchObject(
      [
        { concept: { slug: "design" }, hours: 0, because: [{ text: /welcomes Design/u }] },
        {
          concept: { slug: "sql" },
          from: "BASIC",
          hours: 80,
          because: [{ text: /wishes for SQL/u }],
        },
      ].map((step) => ({
        ...step,
        because: [{ text: expect.stringMatching(step.because[0]?.text ?? /^$/u) }],
      })),
    );
    expect(path.unestimated).toEqual([{ slug: "design" }]);
    expect(path.assumedKnown).toEqual([
      { concept: { slug: "sql" }, level: "BASIC", impliedBy: { slug: "mysql" } },
    ]);
    expect(path.certificate.solver).toBe("presolve");
  });

  it("leads to concepts beside a role, and to any member of a category", async () => {
    const { role, stages } = await plan({
      concepts: [{ concept: "database" }, { concept: "shell", level: "BASIC" }],
    });
    expect(role).toBeNull();
    expect(stages[0].steps[0].because.map(({ text }: { text: string }) => text)).toEqual([
      "You asked for Shell at basic level.",
      "Redis needs Shell at basic level first.",
    ]);
  });

  it("covers what matters most within a budget", async () => {
    const input = { role: "developer", concepts: [{ concept: "mysql" }], include: "DESIRABLE" };
    const path = await plan({ ...input, budgetHours: 20 });
    expect(path.totalHours).toBeLessThanOrEqual(20);
    expect(path.leftOut).toEqual([{ target: { slug: "sql" } }]);
    expect(path.leftOutConcepts).toEqual([{ slug: "mysql" }]);
    expect((await plan({ ...input, budgetHours: 0 })).stages).toEqual([]);
  });

  it("does without what is avoided, a category's members included", async () => {
    const { totalHours, stages } = await plan({ role: "developer", avoid: ["redis"] });
    expect(totalHours).toBe(60);
    expect(stages[1].steps[0].concept).toEqual({ slug: "mysql" });
    const { body } = await graph.server.query(WHOLE, {
      input: { role: "developer", avoid: ["database"] },
    });
    expect(body.errors?.[0]?.extensions.code).toBe("UNREACHABLE");
  });

  it("has nothing to plan for one who knows it all, and certifies that", async () => {
    const { stages, totalHours, certificate } = await plan({
      role: "developer",
      knows: [{ concept: "redis" }, { concept: "redis", level: "ADVANCED" }],
    });
    expect({ stages, totalHours }).toEqual({ stages: [], totalHours: 0 });
    expect(certificate).toMatchObject({ status: "OPTIMAL", lowerBoundHours: 0, violations: 0 });
  });

  it("keeps the whole answer while the graph stays the same", async () => {
    const query = `query Kept { learningPath(input: {role: "developer"}) { certificate { milliseconds } } }`;
    const ask = async () => (await graph.server.query(query)).body.data.learningPath.certificate;
    // The first answer makes the document known, the second is kept.
    await ask();
    const kept = await ask();
    for (let time = 0; time < 5; time += 1) expect(await ask()).toEqual(kept);
  });

  it("plans equal questions of a request once", async () => {
    const field = (name: string) =>
      `${name}: learningPath(input: {role: "developer"}) { certificate { milliseconds } }`;
    const { body } = await graph.server.query(`{ ${field("a")} ${field("b")} }`);
    expect(body.data.a).toEqual(body.data.b);
  });
});
