import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { conceptOf, edgeOf, SOURCE, WRITER } from "../../support/graph-items.js";
import { type MemoryStore, openMemoryStore } from "../../support/memory-server.js";
import { type Answer, startTestServer, type TestServer } from "../../support/test-server.js";

const CONCEPTS = ["a", "b"].map((slug) => conceptOf("SKILL", slug, { description: "A skill." }));
const CIRCLE = [edgeOf("a", "HAS_PREREQUISITE", "b"), edgeOf("b", "HAS_PREREQUISITE", "a")];

describe("graph.health", () => {
  let memory: MemoryStore;
  let servers: TestServer[];
  beforeAll(async () => {
    memory = await openMemoryStore();
    await memory.store.write({ sources: [SOURCE], concepts: CONCEPTS, edges: CIRCLE }, WRITER);
    servers = [await memory.serve(), await startTestServer(memory.store)];
  });
  afterAll(async () => {
    for (const server of servers) await server.close();
    await memory.close();
  });

  /** What both ways of reading say. */
  async function ask(fields: string) {
    const answers = await Promise.all(
      servers.map(async (server) => (await server.query(`{ graph { ${fields} } }`)).body),
    );
    const [fromMemory, fromStore] = answers;
    expect(fromStore).toEqual(fromMemory);
    return fromMemory as Answer["body"];
  }

  it("tells what is wrong, the worst first, and how to mend it", async () => {
    const { data } = await ask("health { rule severity text fix concepts { slug } }");
    expect(data.graph.health[0]).toEqual({
      rule: "prerequisite-circle",
      severity: "ERROR",
      text: "“a” and “b” need each other first, so nobody can begin with any of them.",
      fix: "Make soft, or give another way to meet, that “a” needs “b”.",
      concepts: [{ slug: "a" }, { slug: "b" }],
    });
  });

  it("is narrowed to rules and severities, and paged", async () => {
    const { data } = await ask(`
      rule: health(rules: ["missing-effort"]) { concepts { slug } }
      warnings: health(severities: [WARNING], first: 1, skip: 1) { rule concepts { slug } }
      errors: health(severities: [ERROR]) { rule }`);
    expect(data.graph).toEqual({
      rule: [{ concepts: [{ slug: "a" }] }, { concepts: [{ slug: "b" }] }],
      warnings: [{ rule: "missing-category", concepts: [{ slug: "b" }] }],
      errors: [{ rule: "prerequisite-circle" }],
    });
  });

  it("counts what each rule finds, those that find nothing included", async () => {
    const { data } = await ask("healthCounts { rule count }");
    expect(data.graph.healthCounts).toContainEqual({ rule: "prerequisite-circle", count: 1 });
    expect(data.graph.healthCounts).toContainEqual({ rule: "orphan", count: 0 });
  });

  it.each([
    ['health(rules: ["no-such-rule"]) { rule }', "BAD_USER_INPUT", "rules"],
    ["health(skip: -1) { rule }", "BAD_USER_INPUT", "skip"],
    ["health(first: 101) { rule }", "LIMIT_EXCEEDED", "first"],
  ])("refuses %s", async (fields, code, argument) => {
    const { errors } = await ask(fields);
    expect(errors).toMatchObject([{ extensions: { code, argument } }]);
  });

  it("follows the graph", async () => {
    const [edge] = CIRCLE;
    if (!edge) throw new Error("There is no edge.");
    await memory.store.write({ removedEdges: [edge] }, WRITER);
    const { data } = await ask("health(severities: [ERROR]) { rule }");
    expect(data.graph.health).toEqual([]);
  });
});
