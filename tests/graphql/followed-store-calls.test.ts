import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { conceptOf, edgeOf, SOURCE, WRITER } from "../support/graph-items.js";
import { type OpenedStore, STORES } from "../support/stores.js";
import { startTestServer, type TestServer } from "../support/test-server.js";

const WIDTHS = [3, 10, 60];

const NEIGHBOURHOOD = `query ($of: [String!]!, $depth: Int!) {
  neighbourhood(of: $of, depth: $depth, maxNodes: 300) { nodes { concept { slug } x degree } links { type } complete }
}`;

const EXPLAIN = `query ($from: String!, $to: String!) {
  explain(from: $from, to: $to) { nodes { slug } complete }
}`;

describe.each(STORES)("on the $name store", ({ open }) => {
  let opened: OpenedStore;
  let server: TestServer;

  beforeAll(async () => {
    opened = await open();
    await opened.store.write({ sources: [SOURCE], concepts: WIDTHS.flatMap(listConcepts) }, WRITER);
    await opened.store.write({ edges: WIDTHS.flatMap(listEdges) }, WRITER);
    const graphql = { isStoreUseReported: true, cacheBytes: 0 };
    server = await startTestServer(opened.store, { graphql });
  });
  afterAll(async () => {
    await server.close();
    await opened.close();
  });

  async function countCalls(document: string, variables: object) {
    const { body } = await server.query(document, variables);
    expect(body.errors).toBeUndefined();
    return { data: body.data, calls: body.extensions?.store?.calls ?? Number.NaN };
  }

  it("a neighbourhood costs calls by its depth, however wide it is", async () => {
    for (const [depth, most] of [
      [1, 7],
      [2, 10],
    ] as const) {
      const calls = new Set<number>();
      for (const width of WIDTHS) {
        const variables = { of: [`top-${width}`], depth };
        const answered = await countCalls(NEIGHBOURHOOD, variables);
        expect(answered.data.neighbourhood.nodes).toHaveLength(1 + depth * width);
        calls.add(answered.calls);
      }
      expect(calls.size).toBe(1);
      expect(Math.max(...calls)).toBeLessThanOrEqual(most);
    }
  });

  it("an explanation costs calls by its rounds, however wide they are", async () => {
    for (const width of WIDTHS) {
      const variables = { from: `top-${width}`, to: `bottom-${width}` };
      const { data, calls } = await countCalls(EXPLAIN, variables);
      expect(data.explain).toHaveLength(3);
      expect(data.explain[0].complete).toBe(true);
      // The references, the ends, at most six rounds of three calls, the concepts of the answer.
      expect(calls).toBeLessThanOrEqual(24);
    }
  });
});

/** From a top over a middle of the width, each with one concept of its own beside it, to a bottom. */
function listConcepts(width: number) {
  const middles = namesOf("middle", width);
  const sides = namesOf("side", width);
  return [`top-${width}`, ...middles, ...sides, `bottom-${width}`].map((slug) =>
    conceptOf("SKILL", slug),
  );
}

function listEdges(width: number) {
  const sides = namesOf("side", width);
  return namesOf("middle", width).flatMap((middle, index) => [
    edgeOf(`top-${width}`, "BROADER", middle),
    edgeOf(middle, "BROADER", sides[index] ?? ""),
    edgeOf(sides[index] ?? "", "BROADER", `bottom-${width}`),
  ]);
}

function namesOf(name: string, width: number): string[] {
  return Array.from({ length: width }, (_, index) => `${name}-${width}-${index}`);
}
