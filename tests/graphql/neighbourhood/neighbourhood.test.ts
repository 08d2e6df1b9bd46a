import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { conceptOf, edgeOf, WRITER } from "../../support/graph-items.js";
import { type ServerWithStore, startEmptyServer } from "../../support/seeded-server.js";
import { SMALL_GRAPH } from "../../support/small-graph.js";

const NEIGHBOURHOOD = `query ($of: [String!]!, $depth: Int! = 1, $kinds: [ConceptKind!], $maxNodes: Int! = 150) {
  neighbourhood(of: $of, depth: $depth, kinds: $kinds, maxNodes: $maxNodes) {
    complete
    nodes { concept { slug scheme } x y degree }
    links { type from { slug } to { slug } evidence { source { key } } }
    hidden { concept { slug } type count }
  }
}`;

interface Node {
  readonly concept: { readonly slug: string; readonly scheme: string };
  readonly x: number;
  readonly y: number;
  readonly degree: number;
}

describe("neighbourhood", () => {
  let server: ServerWithStore;
  beforeAll(async () => {
    server = await startEmptyServer();
    await server.store.write(SMALL_GRAPH, WRITER);
    await server.store.write({ concepts: SPOKES }, WRITER);
    await server.store.write({ edges: [...SPOKE_LINKS, RETIRED_LINK] }, WRITER);
  });
  afterAll(() => server.close());

  async function ask(variables: object) {
    const { body } = await server.query(NEIGHBOURHOOD, variables);
    expect(body.errors).toBeUndefined();
    return body.data.neighbourhood;
  }

  it("shows what is one link away, with the links among all of it", async () => {
    const { nodes, links, complete, hidden } = await ask({ of: ["redis"] });
    expect(nodes[0]).toMatchObject({ concept: { slug: "redis" }, x: 0, y: 0, degree: 8 });
    expect(slugsOf(nodes).sort()).toEqual(
      ["backend", "bash", "cache", "git", "key-value-store", "redis", "redis"].sort(),
    );
    expect(links).toContainEqual({
      type: "REQUIRES",
      from: { slug: "backend" },
      to: { slug: "git" },
      evidence: [{ source: { key: "handbook" } }],
    });
    expect(complete).toBe(true);
    expect(hidden).toEqual([
      { concept: { slug: "redis" }, type: "RELATED", count: 1 },
      { concept: { slug: "key-value-store" }, type: "BROADER", count: 1 },
      { concept: { slug: "cache" }, type: "REQUIRES", count: 1 },
    ]);
  });

  it("goes as deep as asked, and no deeper", async () => {
    expect(slugsOf((await ask({ of: ["database"], depth: 0 })).nodes)).toEqual(["database"]);
    expect(slugsOf((await ask({ of: ["database"], depth: 1 })).nodes)).toEqual([
      "database",
      "key-value-store",
    ]);
    const { nodes } = await ask({ of: ["database"], depth: 3 });
    expect(slugsOf(nodes)).toContain("backend");
    expect(slugsOf(nodes)).not.toContain("frontend");
  });

  it("shows only the kinds asked for, around whatever stands in the middle", async () => {
    const { nodes, hidden } = await ask({ of: ["backend"], kinds: ["SKILL"] });
    expect(slugsOf(nodes)).toEqual(["backend", "cache", "git"]);
    expect(hidden[0]).toEqual({ concept: { slug: "backend" }, type: "REQUIRES", count: 1 });
  });

  it("takes the most relevant when not all fit, and says what it hides", async () => {
    const { nodes, complete, hidden } = await ask({ of: ["backend"], maxNodes: 2 });
    expect(slugsOf(nodes)).toEqual(["backend", "redis"]);
    expect(complete).toBe(false);
    expect(hidden).toContainEqual({ concept: { slug: "backend" }, type: "REQUIRES", count: 2 });
  });

  it("shows the first of a concept that has very many links", async () => {
    const { nodes, complete, hidden } = await ask({ of: ["hub"], maxNodes: 300 });
    expect(nodes).toHaveLength(101);
    expect(complete).toBe(false);
    expect(hidden).toEqual([{ concept: { slug: "hub" }, type: "RELATED", count: 500 }]);
  });

  it("draws several centres, each once", async () => {
    const { nodes } = await ask({ of: ["redis", "frontend", "core:redis"] });
    expect(slugsOf(nodes).slice(0, 2)).toEqual(["redis", "frontend"]);
    const places = nodes.map(({ x, y }: Node) => `${x} ${y}`);
    expect(new Set(places).size).toBe(nodes.length);
  });

  it("leaves out what is no longer in use, but shows it when it is asked for", async () => {
    const { nodes } = await ask({ of: ["old-redis"] });
    expect(slugsOf(nodes)).toEqual(["old-redis", "redis"]);
  });

  it.each([
    [{ of: [] }, "BAD_USER_INPUT", "at least one reference"],
    [{ of: ["rediss"] }, "NOT_FOUND", "Did you mean"],
    [{ of: Array.from({ length: 50 }, () => "redis") }, "LIMIT_EXCEEDED", "at most 20, got 50"],
    [{ of: ["redis"], depth: 5 }, "LIMIT_EXCEEDED", "at most 4, got 5"],
    [{ of: ["redis"], depth: -1 }, "BAD_USER_INPUT", "expected 0 or more"],
    [{ of: ["redis"], maxNodes: 301 }, "LIMIT_EXCEEDED", "at most 300, got 301"],
    [{ of: ["redis", "git"], maxNodes: 1 }, "BAD_USER_INPUT", "expected 2 or more"],
  ])("refuses %j with %s", async (variables, code, message) => {
    const { body } = await server.query(NEIGHBOURHOOD, variables);
    expect(body.errors?.[0]?.extensions.code).toBe(code);
    expect(body.errors?.[0]?.message).toContain(message);
  });
});

function slugsOf(nodes: readonly Node[]): string[] {
  return nodes.map(({ concept }) => concept.slug);
}

const NAMES = Array.from({ length: 600 }, (_, index) => `spoke-${index}`);
const SPOKES = [conceptOf("SKILL", "hub"), ...NAMES.map((name) => conceptOf("SKILL", name))];
const SPOKE_LINKS = NAMES.map((name) => edgeOf("hub", "RELATED", name));
const RETIRED_LINK = edgeOf("old-redis", "RELATED", "redis");
