import { describe, expect, it } from "vitest";
import { WRITER } from "../../support/graph-items.js";
import { openMemoryStore } from "../../support/memory-server.js";
import { PATH_GRAPH } from "../../support/path-graph.js";
import { servePathGraph } from "../../support/path-server.js";
import { startTestServer } from "../../support/test-server.js";

const ASK = `query ($input: LearningPathInput!) { learningPath(input: $input) { totalHours } }`;
const times = (count: number, concept: string) =>
  Array.from({ length: count }, () => ({ concept }));

const MISTAKES: readonly [string, object, string, RegExp, object][] = [
  [
    "nothing to lead to",
    {},
    "BAD_USER_INPUT",
    /expected a role, or concepts, or both/u,
    { argument: "input" },
  ],
  [
    "an empty list of goals",
    { concepts: [] },
    "BAD_USER_INPUT",
    /expected a role, or concepts/u,
    { argument: "input" },
  ],
  [
    "an unknown role",
    { role: "develper" },
    "NOT_FOUND",
    /"input.role": unknown concept "develper". Did you mean "developer"/u,
    { argument: "input.role", suggestions: ["developer"] },
  ],
  [
    "an unknown goal",
    { concepts: [{ concept: "reds" }] },
    "NOT_FOUND",
    /"input.concepts".*Did you mean "redis"/u,
    { argument: "input.concepts" },
  ],
  [
    "an unknown known concept",
    { role: "developer", knows: [{ concept: "shall" }] },
    "NOT_FOUND",
    /Did you mean "shell"/u,
    { argument: "input.knows" },
  ],
  [
    "an unknown concept to avoid",
    { role: "developer", avoid: ["mysq"] },
    "NOT_FOUND",
    /mysql/u,
    { argument: "input.avoid" },
  ],
  [
    "an unknown concept to prefer",
    { role: "developer", prefer: ["mysq"] },
    "NOT_FOUND",
    /mysql/u,
    { argument: "input.prefer" },
  ],
  [
    "a role that is none",
    { role: "redis" },
    "BAD_USER_INPUT",
    /expected a ROLE/u,
    { argument: "input.role" },
  ],
  [
    "a goal that is a role",
    { concepts: [{ concept: "developer" }] },
    "BAD_USER_INPUT",
    /"developer" is a ROLE/u,
    { argument: "input.concepts" },
  ],
  [
    "a known category",
    { role: "developer", knows: [{ concept: "database" }] },
    "BAD_USER_INPUT",
    /"database" is a CATEGORY/u,
    { argument: "input.knows" },
  ],
  [
    "a level above what exists",
    { role: "developer", knows: [{ concept: "redis", level: "EXPERT" }] },
    "BAD_USER_INPUT",
    /"EXPERT" does not exist in "Level"/u,
    {},
  ],
  [
    "the same to prefer and to avoid",
    { role: "developer", prefer: ["redis"], avoid: ["redis"] },
    "BAD_USER_INPUT",
    /"redis" cannot be in both/u,
    { argument: "input.prefer" },
  ],
  [
    "a negative budget",
    { role: "developer", budgetHours: -1 },
    "BAD_USER_INPUT",
    /expected hours from 0 to 1000000, got -1/u,
    { argument: "input.budgetHours" },
  ],
  [
    "a budget that is no number",
    { role: "developer", budgetHours: "NaN" },
    "BAD_USER_INPUT",
    /Float/u,
    {},
  ],
  [
    "a week without hours",
    { role: "developer", hoursPerWeek: 0 },
    "BAD_USER_INPUT",
    /above 0, up to 168, got 0/u,
    { argument: "input.hoursPerWeek" },
  ],
  [
    "501 known concepts",
    { role: "developer", knows: times(501, "redis") },
    "LIMIT_EXCEEDED",
    /at most 500 references, got 501/u,
    { limit: "input.knows", maximum: 500, actual: 501 },
  ],
  [
    "51 goals",
    { concepts: times(51, "redis") },
    "LIMIT_EXCEEDED",
    /at most 50/u,
    { maximum: 50, actual: 51 },
  ],
  [
    "501 concepts to avoid",
    { role: "developer", avoid: Array.from({ length: 501 }, () => "redis") },
    "LIMIT_EXCEEDED",
    /at most 500/u,
    { maximum: 500 },
  ],
  [
    "a requirement of which all is avoided",
    { role: "developer", avoid: ["redis", "sql"] },
    "UNREACHABLE",
    /Shop developer needs one of “Database” at working level, of which .* cannot be learned\. .*Redis is to be avoided\./u,
    { goal: "database" },
  ],
  [
    "a goal that needs itself",
    { role: "dreamer" },
    "UNREACHABLE",
    /Dreamer needs Ring at working level\. Ring needs itself first\./u,
    { goal: "ring", concepts: ["ring"] },
  ],
  [
    "a goal whose prerequisite is avoided",
    { concepts: [{ concept: "mysql" }], avoid: ["sql"] },
    "UNREACHABLE",
    /The goal needs MySQL at working level\. MySQL needs SQL <basics> & more at basic level\. SQL <basics> & more is to be avoided\./u,
    { goal: "mysql", concepts: ["sql"] },
  ],
];

describe("a learning path that cannot be planned", () => {
  const path = servePathGraph();

  it.each(MISTAKES)("is told of %s", async (_name, input, code, message, details) => {
    const { body } = await path.server.query(ASK, { input });
    const [error] = body.errors ?? [];
    expect(error?.extensions).toMatchObject({ code, ...details });
    expect(error?.message).toMatch(message);
  });

  it("is told of numbers without end, too", async () => {
    const query = '{ learningPath(input: {role: "developer", budgetHours: 1e999}) { totalHours } }';
    const { body } = await path.server.query(query);
    expect(body.errors?.[0]?.extensions.code).toMatch(
      /^(?:BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/u,
    );
  });

  it("answers 500 known concepts and 50 goals", async () => {
    const input = { role: "developer", knows: times(500, "sql"), concepts: times(50, "mysql") };
    const { body } = await path.server.query(ASK, { input });
    expect(body.data.learningPath.totalHours).toBe(50);
  });

  it("makes suggestions for one of many unknown references only", async () => {
    const knows = Array.from({ length: 500 }, (_, place) => ({ concept: `shell${place}` }));
    const { body } = await path.server.query(ASK, { input: { role: "developer", knows } });
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]?.message).toMatch(/unknown concept "shell0"\. Did you mean "shell"/u);
  });

  it("is refused beyond 100 different plans a request", async () => {
    const fields = Array.from(
      { length: 101 },
      (_, hours) =>
        `p${hours}: learningPath(input: {role: "developer", budgetHours: ${hours}}) { totalHours }`,
    );
    const { body } = await path.server.query(`{ ${fields.join(" ")} }`);
    expect(body.errors?.map(({ extensions }) => extensions)).toEqual([
      { code: "LIMIT_EXCEEDED", limit: "plans", maximum: 100 },
    ]);
  });

  it("is refused while too many others wait for the solver", async () => {
    const busy = await startTestServer(path.memory.store, {
      planning: { milliseconds: 10_000, queueLimit: 1 },
    });
    const asked = Array.from({ length: 8 }, (_, hours) =>
      busy.query(ASK, { input: { role: "developer", budgetHours: 10 + hours } }),
    );
    const codes = (await Promise.all(asked)).flatMap(({ body }) =>
      (body.errors ?? []).map(({ extensions }) => extensions.code),
    );
    await busy.close();
    expect(new Set(codes)).toEqual(new Set(["LIMIT_EXCEEDED"]));
  });
});

describe("a plan for which there is no time", () => {
  it("is bounded, told so, and not kept", async () => {
    const memory = await openMemoryStore();
    await memory.store.write(PATH_GRAPH, WRITER);
    const server = await startTestServer(memory.store, {
      snapshot: memory.snapshot,
      planning: { milliseconds: 0.000_001, queueLimit: 32 },
    });
    const query = `{ learningPath(input: {role: "developer"}) {
      totalHours certificate { status lowerBoundHours gap violations milliseconds } } }`;
    const seen = new Set<number>();
    for (let time = 0; time < 12; time += 1) {
      const { totalHours, certificate } = (await server.query(query)).body.data.learningPath;
      expect(certificate).toMatchObject({ status: "BOUNDED", violations: 0 });
      expect(certificate.lowerBoundHours).toBeLessThanOrEqual(totalHours);
      expect(certificate.gap).toBeGreaterThan(0);
      seen.add(certificate.milliseconds);
    }
    await server.close();
    await memory.close();
    expect(seen.size).toBeGreaterThan(1);
  });
});
