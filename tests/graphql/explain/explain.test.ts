import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { conceptOf, WRITER } from "../../support/graph-items.js";
import {
  type ServerWithStore,
  startEmptyServer,
  startSeededServer,
} from "../../support/seeded-server.js";
import { SMALL_GRAPH } from "../../support/small-graph.js";

const EXPLAIN = `query ($from: String!, $to: String!, $first: Int, $maxLength: Int) {
  explain(from: $from, to: $to, first: $first, maxLength: $maxLength) {
    nodes { slug }
    links { from { slug } to { slug } type importance level evidence { source { key } } }
    score text complete
  }
}`;

describe("explain over a small graph", () => {
  let server: ServerWithStore;
  beforeAll(async () => {
    server = await startEmptyServer();
    await server.store.write(SMALL_GRAPH, WRITER);
    await server.store.write({ concepts: [conceptOf("SKILL", "lonely")] }, WRITER);
  });
  afterAll(() => server.close());

  it("tells the best paths with their links' evidence and a sentence each", async () => {
    const { body } = await server.query(EXPLAIN, { from: "frontend", to: "redis", first: 2 });
    expect(body.errors).toBeUndefined();
    const [best, second] = body.data.explain;
    expect(best).toMatchObject({
      nodes: [{ slug: "frontend" }, { slug: "cache" }, { slug: "redis" }],
      links: [
        { from: { slug: "frontend" }, to: { slug: "cache" }, type: "REQUIRES" },
        { from: { slug: "redis" }, to: { slug: "cache" }, type: "USED_FOR" },
      ],
      text: "A front-end developer needs Cache; Redis is used for it.",
      complete: true,
    });
    expect(best.links[0].evidence).toEqual([{ source: { key: "handbook" } }]);
    expect(second.score).toBeLessThan(best.score);
    expect(second.text).toBe(
      "A front-end developer needs Cache; a back-end developer is better off with it; it needs Redis.",
    );
  });

  it("reads the same links the other way around", async () => {
    const { body } = await server.query(EXPLAIN, { from: "redis", to: "frontend", first: 1 });
    expect(body.data.explain[0].text).toBe(
      "Redis is used for Cache; a front-end developer needs it.",
    );
  });

  it("knows when there is no path", async () => {
    const { body } = await server.query(EXPLAIN, { from: "redis", to: "lonely" });
    expect(body.data.explain).toEqual([]);
  });

  it("does not lead through a concept that is no longer in use, but explains it as an end", async () => {
    const { body } = await server.query(EXPLAIN, { from: "old-redis", to: "redis" });
    expect(body.errors).toBeUndefined();
    expect(body.data.explain).toEqual([]);
  });

  it.each([
    [{ from: "rediss", to: "cache" }, "NOT_FOUND", 'unknown concept "rediss". Did you mean "'],
    [{ from: "redis", to: "urn:test:redis" }, "BAD_USER_INPUT", "another concept"],
    [{ from: "Not a key", to: "redis" }, "BAD_USER_INPUT", "Expected a reference"],
    [{ from: "git", to: "redis", first: 0 }, "BAD_USER_INPUT", "expected 1 or more"],
    [{ from: "git", to: "redis", first: 11 }, "LIMIT_EXCEEDED", "at most 10, got 11"],
    [{ from: "git", to: "redis", maxLength: 9 }, "LIMIT_EXCEEDED", "at most 8, got 9"],
    [{ from: "git", to: "redis", maxLength: -1 }, "BAD_USER_INPUT", "expected 1 or more"],
  ])("refuses %j with %s", async (variables, code, message) => {
    const { body } = await server.query(EXPLAIN, variables);
    expect(body.errors?.[0]?.extensions.code).toBe(code);
    expect(body.errors?.[0]?.message).toContain(message);
  });
});

describe("explain over the seed", () => {
  let server: ServerWithStore;
  beforeAll(async () => {
    server = await startSeededServer();
  });
  afterAll(() => server.close());

  it("says why a back-end developer has to do with Redis", async () => {
    const variables = { from: "backend-developer", to: "redis", first: 10 };
    const { body } = await server.query(EXPLAIN, variables);
    expect(body.errors).toBeUndefined();
    expect(body.data.explain.map(({ text }: { text: string }) => text)).toMatchInlineSnapshot(`
      [
        "A back-end developer needs Distributed session management; Redis is used for it.",
        "A back-end developer needs one of Database; Redis is one.",
        "A back-end developer may use one of Cache; Redis is one.",
        "A back-end developer may use one of Message broker; Redis is one.",
        "A back-end developer answers for “Organise the system's logic across devices”; it calls on Distributed session management; Redis is used for it.",
        "A back-end developer needs Distributed session management; Memcached is used for it; it can be replaced by Redis.",
        "A back-end developer needs Distributed session management; it builds on Session management; Redis is used for it.",
        "A back-end developer needs Distributed session management; Valkey is used for it; it can be replaced by Redis.",
        "A back-end developer needs Distributed session management; it builds on Caching; Redis is used for it.",
        "An e-commerce developer can become a back-end developer; it is better off with one of Cache; Redis is one.",
      ]
    `);
  });
});
