import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { conceptOf, edgeOf, SOURCE, WRITER } from "../support/graph-items.js";
import { type OpenedStore, STORES } from "../support/stores.js";
import { type Answer, startTestServer, type TestServer } from "../support/test-server.js";

const WIDTHS = [1, 50, 500];
const GREATEST = 500;

/** Every kind of relation, several levels deep, over as many concepts as are named. */
const WIDE = `query ($refs: [String!]!) {
  concepts(refs: $refs) {
    label
    broader(first: 2) { totalCount nodes { label narrower(first: 1) { nodes { label } } } }
    related(first: 2) { nodes { label } }
    matches { uri }
    sources { title }
    ... on Skill {
      prerequisites { options { concept { label broader(first: 1) { nodes { label } } } evidence { source { title } } } }
      unlocks(first: 2) { nodes { label } pageInfo { hasNextPage endCursor } }
      requiredBy(first: 2) { totalCount edges { cursor node { role { label } } } }
      technologies(first: 2) { nodes { label } }
      categories(first: 2) { nodes { label members(deep: true, first: 1) { totalCount nodes { label } } } }
    }
  }
}`;

describe.each(STORES)("on the $name store", ({ open }) => {
  let opened: OpenedStore;
  let server: TestServer;

  beforeAll(async () => {
    opened = await open();
    await opened.store.write({ sources: [SOURCE], concepts: CONCEPTS }, WRITER);
    await opened.store.write({ edges: EDGES }, WRITER);
    server = await startTestServer(opened.store, {
      graphql: {
        isStoreUseReported: true,
        limits: { tokens: 5_000, depth: 25, cost: 1_000_000 },
      },
    });
  });
  afterAll(async () => {
    await server.close();
    await opened.close();
  });

  it("a query costs no more store calls for 500 concepts than its relations and levels", async () => {
    const calls: number[] = [];
    for (const width of WIDTHS) {
      const refs = SKILLS.slice(0, width);
      const { body } = await server.query(WIDE, { refs });
      expect(body.errors).toBeUndefined();
      expect(body.data.concepts).toHaveLength(width);
      expect(body.data.concepts[width - 1].requiredBy.totalCount).toBe(1);
      calls.push(countStoreCalls(body));
    }
    expect(Math.max(...calls)).toBeLessThanOrEqual(RELATIONS + LOOKUPS);
  });

  it("a list and what is nested in it cost one call per relation and level", async () => {
    const { body } = await server.query(
      '{ skills(first: 100, where: {labelStartsWith: "skill"}) { totalCount nodes { label broader { nodes { label } } } } }',
    );
    expect(body.data.skills.nodes).toHaveLength(100);
    // The page, the count, the edges, the concepts at their other ends.
    expect(countStoreCalls(body)).toBe(4);
  });
});

function countStoreCalls({ extensions }: Answer["body"]): number {
  return extensions?.store?.calls ?? Number.NaN;
}

/** The query's distinct relations and counts, and its sources. */
const RELATIONS = 15;

/** The concepts at the relations' other ends; those that a store finds at the same time share a call. */
const LOOKUPS = 12;

const SKILLS = Array.from({ length: GREATEST }, (_, index) => `skill-${index}`);

const CONCEPTS = [
  ...SKILLS.map((slug) => conceptOf("SKILL", slug)),
  ...SKILLS.map((slug) => conceptOf("SKILL", `near-${slug}`)),
  ...SKILLS.map((_, index) => conceptOf("CATEGORY", `category-${index}`)),
  ...SKILLS.map((_, index) => conceptOf("TECHNOLOGY", `technology-${index}`)),
  ...SKILLS.map((_, index) => conceptOf("ROLE", `role-${index}`)),
];

const EDGES = SKILLS.flatMap((slug, index) => {
  return [
    edgeOf(slug, "BROADER", `category-${index}`),
    edgeOf(slug, "RELATED", `near-${slug}`),
    edgeOf(slug, "HAS_PREREQUISITE", `near-${slug}`),
    edgeOf(`technology-${index}`, "USED_FOR", slug),
    edgeOf(`role-${index}`, "REQUIRES", slug),
  ];
});
