import { describe, expect, it } from "vitest";
import { SKILL_LABELS } from "../support/small-graph.js";
import { serveSmallGraph } from "../support/small-server.js";

const small = serveSmallGraph();

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly label: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const SKILLS = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: ConceptOrder) {
  skills(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
    edges { cursor node { label } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

async function readSkills(variables: object): Promise<Page> {
  const { body } = await small.server.query(SKILLS, variables);
  return body.data.skills as Page;
}

function labelsOf({ edges }: Page): string[] {
  return edges.map(({ node }) => node.label);
}

describe("a connection", () => {
  it("is walked forwards from page to page without a gap or a repeat", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    let hasNextPage = true;
    while (hasNextPage) {
      const page: Page = await readSkills({ first: 3, after });
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      seen.push(...labelsOf(page));
      ({ hasNextPage, endCursor: after } = page.pageInfo);
    }
    expect(seen).toEqual(SKILL_LABELS);
  });

  it("is walked backwards from page to page, each page in list order", async () => {
    const last = await readSkills({ last: 3 });
    expect(labelsOf(last)).toEqual(["Élan", "Flow", "git"]);
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const middle = await readSkills({ last: 3, before: last.pageInfo.startCursor });
    expect(labelsOf(middle)).toEqual(["bash", "Cache", "Docker"]);
    expect(middle.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    const first = await readSkills({ last: 3, before: middle.pageInfo.startCursor });
    expect(labelsOf(first)).toEqual(["Ada"]);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  it("goes from Z to A when asked", async () => {
    const page = await readSkills({ first: 2, orderBy: "LABEL_DESC" });
    expect(labelsOf(page)).toEqual(["git", "Flow"]);
    const after = page.pageInfo.endCursor;
    expect(labelsOf(await readSkills({ first: 2, orderBy: "LABEL_DESC", after }))).toEqual([
      "Élan",
      "Docker",
    ]);
  });

  it("gives 20 items when no size is asked for, and an empty page for none", async () => {
    expect(labelsOf(await readSkills({}))).toEqual(SKILL_LABELS);
    const none = await readSkills({ first: 0 });
    expect(none.edges).toEqual([]);
    expect(none.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  it("keeps between two cursors when both are given", async () => {
    const { edges } = await readSkills({ first: 7 });
    const page = await readSkills({ first: 9, after: edges[1]?.cursor, before: edges[4]?.cursor });
    expect(labelsOf(page)).toEqual(["Cache", "Docker"]);
  });

  it("filters by prefix, scheme, status and category", async () => {
    const count = async (where: string) => {
      const { body } = await small.server.query(
        `{ technologies(where: {${where}}) { totalCount } }`,
      );
      return body.data.technologies.totalCount as number;
    };
    expect(await count("")).toBe(2);
    expect(await count('schemes: ["core"]')).toBe(1);
    expect(await count("statuses: [DEPRECATED]")).toBe(1);
    expect(await count("statuses: [ACTIVE, DEPRECATED]")).toBe(3);
    expect(await count('labelStartsWith: "RED"')).toBe(2);
    expect(await count('within: "database"')).toBe(1);
  });

  it("pages requirements with the filters that a client asks for", async () => {
    const read = async (given: string) => {
      const { body } = await small.server.query(
        `{ role(slug: "backend") { requirements(${given}) {
          totalCount nodes { target { slug } } pageInfo { endCursor hasNextPage } } } }`,
      );
      return body.data.role.requirements;
    };
    const first = await read("first: 2");
    expect(first).toMatchObject({
      totalCount: 3,
      nodes: [{ target: { slug: "redis" } }, { target: { slug: "cache" } }],
      pageInfo: { hasNextPage: true },
    });
    expect(await read(`first: 2, after: "${first.pageInfo.endCursor}"`)).toMatchObject({
      nodes: [{ target: { slug: "git" } }],
      pageInfo: { hasNextPage: false },
    });
    expect(await read("importance: [OPTIONAL, DESIRABLE], kinds: [SKILL]")).toMatchObject({
      totalCount: 2,
    });
  });

  it("counts facets over the whole set, of the graph and of a nested list", async () => {
    const { body } = await small.server.query(`{
      technologies { facets { by key label count } }
      technology(slug: "redis") { usedFor { facets(by: [SCHEME, KIND]) { by key count } } }
    }`);
    expect(body.data.technologies.facets).toEqual([
      { by: "CATEGORY", key: "key-value-store", label: "Key-value store", count: 1 },
      { by: "SCHEME", key: "core", label: "core", count: 1 },
      { by: "SCHEME", key: "esco", label: "esco", count: 1 },
      { by: "KIND", key: "TECHNOLOGY", label: "TECHNOLOGY", count: 2 },
    ]);
    expect(body.data.technology.usedFor.facets).toEqual([
      { by: "SCHEME", key: "core", count: 1 },
      { by: "KIND", key: "SKILL", count: 1 },
    ]);
  });

  it("says what backs an item's place in the list", async () => {
    const { body } = await small.server.query(
      '{ technology(slug: "redis") { categories { edges { evidence { source { key } confidence } } } } }',
    );
    expect(body.data.technology.categories.edges).toEqual([
      { evidence: [{ source: { key: "handbook" }, confidence: 0.5 }] },
    ]);
  });
});

describe("a wrong page", () => {
  it.each([
    ["a negative size", "first: -1", "BAD_USER_INPUT", "first"],
    ["a negative size from the end", "last: -1", "BAD_USER_INPUT", "last"],
    ["both sizes", "first: 1, last: 1", "BAD_USER_INPUT", "last"],
    ["a size above 100", "first: 101", "LIMIT_EXCEEDED", "first"],
    ["a cursor of garbage", 'after: "garbage"', "BAD_USER_INPUT", "after"],
    ["a long cursor of garbage", `before: "${"A".repeat(100_000)}"`, "BAD_USER_INPUT", "before"],
    ["a cursor of another shape", `after: "${encode({})}"`, "BAD_USER_INPUT", "after"],
    ["an empty cursor", 'after: ""', "BAD_USER_INPUT", "after"],
  ])("with %s is refused, naming the argument", async (_mistake, given, code, argument) => {
    const { body } = await small.server.query(`{ skills(${given}) { nodes { id } } }`);
    expect(body.data).toBeNull();
    expect(body.errors).toMatchObject([{ extensions: { code, argument } }]);
  });
});

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
