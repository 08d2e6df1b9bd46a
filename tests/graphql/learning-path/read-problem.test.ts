import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ConceptKey } from "../../../src/domain/concept-key.js";
import type { Level } from "../../../src/domain/level.js";
import { createGraphAccess } from "../../../src/graphql/graph-access.js";
import {
  type PathQuestion,
  toConceptGoal,
  toRequirementGoal,
} from "../../../src/graphql/learning-path/path-question.js";
import { planHours } from "../../../src/graphql/learning-path/plan-hours.js";
import { readProblem } from "../../../src/graphql/learning-path/read-problem.js";
import {
  type PlanningContext,
  RequestPlanner,
} from "../../../src/graphql/learning-path/request-planner.js";
import { whenAllReady } from "../../../src/lib/maybe-promise.js";
import { meterReader } from "../../../src/store/meter.js";
import type { GraphReader } from "../../../src/store/store.js";
import { conceptOf, edgeOf, SOURCE, WRITER } from "../../support/graph-items.js";
import { openSolverInProcess } from "../../support/learning-path-solver.js";
import { type MemoryStore, openMemoryStore } from "../../support/memory-server.js";

const effort = { basicHours: 10, workingHours: 30, advancedHours: 90, source: null };
const WIDTH = 300;
const wide = Array.from({ length: WIDTH }, (_, place) => `wide-${place}`);

const CONCEPTS = [
  conceptOf("ROLE", "developer"),
  conceptOf("CATEGORY", "database"),
  conceptOf("CATEGORY", "relational"),
  ...["sql", "shell", "wide", ...wide].map((key) => conceptOf("SKILL", key, { effort })),
  ...["mysql", "redis"].map((key) => conceptOf("TECHNOLOGY", key, { effort })),
  conceptOf("TECHNOLOGY", "dbase", { effort, status: "DEPRECATED" }),
];
const EDGES = [
  edgeOf("developer", "REQUIRES", "database", { atLeast: 2, level: "ADVANCED" }),
  edgeOf("relational", "BROADER", "database"),
  edgeOf("mysql", "BROADER", "relational"),
  edgeOf("redis", "BROADER", "database"),
  edgeOf("dbase", "BROADER", "relational"),
  edgeOf("mysql", "HAS_PREREQUISITE", "sql", { groups: [1], level: "BASIC" }),
  edgeOf("redis", "HAS_PREREQUISITE", "shell", { groups: [1] }),
  edgeOf("redis", "HAS_PREREQUISITE", "sql", { groups: [2], strength: "SOFT" }),
  ...wide.map((key, place) => edgeOf("wide", "HAS_PREREQUISITE", key, { groups: [place + 1] })),
  ...wide.map((key) => edgeOf(key, "HAS_PREREQUISITE", "sql")),
];
const [REQUIREMENT] = EDGES;

describe("what a plan is made from", () => {
  let memory: MemoryStore;
  beforeAll(async () => {
    memory = await openMemoryStore();
    await memory.store.write({ sources: [SOURCE], concepts: CONCEPTS, edges: EDGES }, WRITER);
  });
  afterAll(() => memory.close());

  const accessTo = (reader: GraphReader) =>
    createGraphAccess({
      reader,
      listChanges: (since, limit) => memory.store.changes(since, limit),
    });

  it("comes at once from memory, and equal from a store", async () => {
    const question = questionOf("developer");
    const read = readProblem(accessTo(memory.snapshot()), question);
    expect(read).not.toBeInstanceOf(Promise);
    expect(await readProblem(accessTo(memory.store), question)).toEqual(read);
  });

  it("holds members of categories at any depth, levels and groups", async () => {
    const { needs, concepts } = await readProblem(accessTo(memory.store), questionOf("developer"));
    expect(needs[0]?.options).toEqual([
      {
        category: "database",
        members: ["dbase", "mysql", "redis"],
        atLeast: 2,
        level: "ADVANCED",
      },
    ]);
    expect(concepts.get("redis" as ConceptKey)?.groups).toMatchObject([
      [{ members: ["shell"], level: "WORKING", strength: "HARD" }],
      [{ members: ["sql"], strength: "SOFT" }],
    ]);
    expect(concepts.get("mysql" as ConceptKey)?.hours).toEqual([10, 30, 90]);
  });

  it("leaves retired members of categories out, unless they are asked for by name", async () => {
    const graph = accessTo(memory.store);
    const member = await readProblem(graph, questionOf("developer"));
    expect([...member.avoid]).toEqual(["dbase"]);
    const named = await readProblem(graph, questionOf("dbase"));
    expect([...named.avoid]).toEqual([]);
  });

  it("takes store calls by depth, not by width, and plans that are read together share them", async () => {
    const countCalls = async (...questions: PathQuestion[]) => {
      let calls = 0;
      const reader = meterReader<GraphReader>(memory.store, () => (calls += 1));
      const graph = accessTo(reader);
      await whenAllReady(questions.map((question) => readProblem(graph, question)));
      return calls;
    };
    const narrow = await countCalls(questionOf("wide-7"));
    const all = await countCalls(questionOf("wide"));
    const many = await countCalls(...wide.map((key) => questionOf(key)));
    expect(narrow).toBeGreaterThan(0);
    expect(all).toBeLessThanOrEqual(narrow + 3);
    expect(many).toBe(narrow);
  });

  it("is told as hours to others, null for what cannot be reached", async () => {
    const solver = await openSolverInProcess();
    const planner = new RequestPlanner({ solver, milliseconds: 60_000 });
    const context = { graph: accessTo(memory.snapshot()), planner } as PlanningContext;
    const known = new Map<ConceptKey, Level>([["mysql" as ConceptKey, "WORKING"]]);
    if (!REQUIREMENT) throw new Error("There is no requirement.");
    const goals = [toRequirementGoal(REQUIREMENT)];
    expect(await planHours(context, goals, known)).toBe(60 + 30 + 90);
    const more = { ...goals[0], id: "three", atLeast: 3 };
    expect(await planHours(context, [more as (typeof goals)[number]], known)).toBeNull();
    expect(planner.isRepeatable).toBe(true);
  });
});

function questionOf(target: string): PathQuestion {
  const goal =
    target === "developer" && REQUIREMENT
      ? toRequirementGoal(REQUIREMENT)
      : toConceptGoal(target as ConceptKey, "WORKING");
  const known = new Map<ConceptKey, Level>();
  return {
    goals: [goal],
    known,
    avoid: [],
    prefer: [],
    objective: "LEAST_TIME",
    budgetHours: null,
  };
}
