import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { conceptOf, edgeOf, SOURCE, WRITER } from "../../support/graph-items.js";
import { type ServerWithStore, startEmptyServer } from "../../support/seeded-server.js";
import { SMALL_GRAPH } from "../../support/small-graph.js";

const MAP = `query ($maxNodes: Int! = 5000) {
  graphMap(maxNodes: $maxNodes) {
    complete
    nodes { concept { slug scheme } x y degree }
    links { type from { slug } to { slug } }
    hidden { concept { slug } type count }
  }
}`;

interface Node {
  readonly concept: { readonly slug: string; readonly scheme: string };
  readonly x: number;
  readonly y: number;
  readonly degree: number;
}

describe("graphMap", () => {
  let server: ServerWithStore;
  beforeAll(async () => {
    server = await startEmptyServer();
    await server.store.write(SMALL_GRAPH, WRITER);
  });
  afterAll(() => server.close());

  async function ask(variables: object = {}) {
    const { body } = await server.query(MAP, variables);
    expect(body.errors).toBeUndefined();
    return body.data.graphMap;
  }

  it("shows all that is in use, the curated with the most links first, and all links", async () => {
    const { nodes, links, hidden, complete } = await ask();
    expect(slugsOf(nodes).slice(0, 4)).toEqual(["redis", "cache", "backend", "git"]);
    expect(nodes.at(-1)).toMatchObject({ concept: { slug: "redis", scheme: "esco" }, degree: 1 });
    expect(slugsOf(nodes)).not.toContain("old-redis");
    expect(nodes).toHaveLength(13);
    expect(links).toHaveLength(11);
    expect(links[0]).toEqual({
      type: "REQUIRES",
      from: { slug: "backend" },
      to: { slug: "cache" },
    });
    expect(hidden).toEqual([]);
    expect(complete).toBe(true);
  });

  it("shows the beginning of it where fewer are asked for, each in its place", async () => {
    const { nodes: all } = await ask();
    const { nodes, links, hidden, complete } = await ask({ maxNodes: 2 });
    expect(nodes).toEqual(all.slice(0, 2));
    expect(links.map(({ type }: { readonly type: string }) => type)).toEqual([
      "HAS_PREREQUISITE",
      "USED_FOR",
    ]);
    expect(hidden).toContainEqual({ concept: { slug: "redis" }, type: "REQUIRES", count: 1 });
    expect(complete).toBe(false);
  });

  it("follows the graph", async () => {
    await server.store.write({ concepts: [conceptOf("SKILL", "new")] }, WRITER);
    await server.store.write({ edges: [edgeOf("new", "RELATED", "redis")] }, WRITER);
    expect(slugsOf((await ask()).nodes)).toContain("new");
  });

  it("is written as text that other tools read", async () => {
    const { body } = await server.query(
      "{ graphMap { graphml: export(format: GRAPHML) svg: export(format: SVG) } }",
    );
    expect(body.data.graphMap.graphml).toContain("<graphml");
    expect(body.data.graphMap.svg).toContain("Map of the graph");
  });

  it.each([
    [{ maxNodes: 5_001 }, "LIMIT_EXCEEDED", "at most 5000, got 5001"],
    [{ maxNodes: 0 }, "BAD_USER_INPUT", "expected 1 or more"],
  ])("refuses %j with %s", async (variables, code, message) => {
    const { body } = await server.query(MAP, variables);
    expect(body.errors?.[0]?.extensions.code).toBe(code);
    expect(body.errors?.[0]?.message).toContain(message);
  });

  it("counts as many objects as it may hold", async () => {
    const everything = `links { from { id } to { id } evidence { source { key } } }`;
    const fields = Array.from(
      { length: 20 },
      (_, index) => `m${index}: graphMap { ${everything} }`,
    );
    const { body } = await server.query(`{ ${fields.join(" ")} }`);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: "LIMIT_EXCEEDED", limit: "cost" });
  });
});

describe("graphMap of a graph that is larger than a map", () => {
  it("shows those with the most links, wherever they are read", async () => {
    const server = await startEmptyServer();
    const many = Array.from({ length: 10_500 }, (_, place) => conceptOf("SKILL", `esco:s${place}`));
    await server.store.write({ sources: [SOURCE], concepts: many }, WRITER);
    const linked = ["s2", "s6000", "s10499"].map((slug) => `esco:${slug}`);
    const edges = linked.map((key) => edgeOf(key, "RELATED", "esco:s9999"));
    await server.store.write({ edges }, WRITER);
    const { body } = await server.query(MAP);
    expect(slugsOf(body.data.graphMap.nodes).slice(0, 5)).toEqual([
      "s9999",
      "s10499",
      "s2",
      "s6000",
      "s0",
    ]);
    expect(body.data.graphMap).toMatchObject({ complete: false });
    expect(body.data.graphMap.nodes).toHaveLength(5_000);
    await server.close();
  });
});

describe("graphMap of an empty graph", () => {
  it("is empty and complete", async () => {
    const server = await startEmptyServer();
    const { body } = await server.query(MAP);
    expect(body.data.graphMap).toEqual({ complete: true, nodes: [], links: [], hidden: [] });
    await server.close();
  });
});

function slugsOf(nodes: readonly Node[]): string[] {
  return nodes.map(({ concept }) => concept.slug);
}
