import { describe, expect, it } from "vitest";
import type { GraphContext } from "../../src/graphql/context.js";
import { createGraphAccess } from "../../src/graphql/graph-access.js";
import { getAllByReference } from "../../src/graphql/reference/reference.js";
import { serveSmallGraph } from "../support/small-server.js";

const small = serveSmallGraph();

async function read(document: string, variables: object = {}) {
  const { body } = await small.server.query(document, variables);
  return body;
}

describe("a reference", () => {
  it.each([
    ["a slug", "redis", "Redis"],
    ["a slug with its scheme", "esco:redis", "redis"],
    ["a slug of the core with its scheme", "core:redis", "Redis"],
    ["a URI", "urn:test:redis", "Redis"],
  ])("may be %s", async (_form, ref, label) => {
    const { data } = await read("query ($ref: String!) { concept(ref: $ref) { label } }", { ref });
    expect(data.concept).toEqual({ label });
  });

  it("to something that is not there, or of another kind, is null", async () => {
    const { data, errors } = await read(`{
      concept(ref: "nothing") { id }
      byUri: concept(ref: "urn:nothing") { id }
      role(slug: "redis") { id }
      technology(slug: "redis") { id }
      category(slug: "redis") { id }
      skill(slug: "redis") { id }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      concept: null,
      byUri: null,
      role: null,
      technology: { id: expect.any(String) },
      category: null,
      skill: null,
    });
  });

  it("that is malformed is refused with an example", async () => {
    const { errors } = await read('{ concept(ref: "not a slug!") { id } }');
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('such as "redis" or "esco:web-developer"'),
        extensions: { code: "BAD_USER_INPUT" },
      },
    ]);
  });

  it("to a retired concept leads to its successor", async () => {
    const { data } = await read('{ concept(ref: "old-redis") { status replacedBy { slug } } }');
    expect(data.concept).toEqual({ status: "DEPRECATED", replacedBy: { slug: "redis" } });
  });

  it.each([
    ["a typo", '{ compareRoles(roles: ["backend", "frontent"]) { roles { slug } } }', ["frontend"]],
    ["a label", '{ skills(where: {within: "key value store"}) { totalCount } }', undefined],
    [
      "a near label",
      '{ skills(where: {within: "keyvalue-store"}) { totalCount } }',
      ["key-value-store"],
    ],
    [
      "a near alias",
      '{ skills(where: {within: "remote-dictionary-server"}) { totalCount } }',
      ["redis"],
    ],
  ])(
    "in an argument that is %s is refused with what may have been meant",
    async (_form, document, suggestions) => {
      const { errors } = await read(document);
      const [error] = errors ?? [];
      if (suggestions === undefined) {
        expect(error?.extensions.code).toBe("BAD_USER_INPUT");
        return;
      }
      expect(error?.extensions).toMatchObject({ code: "NOT_FOUND", suggestions });
      expect(error?.message).toContain(`Did you mean "${suggestions[0]}"?`);
    },
  );

  it("keeps suggesting after the graph has changed", async () => {
    const document = '{ compareRoles(roles: ["backend", "fulstack"]) { roles { slug } } }';
    expect((await read(document)).errors).toMatchObject([{ extensions: { suggestions: [] } }]);
    const [role] = await small.store.conceptsByKey(["frontend" as never]);
    if (!role) throw new Error("There is no front end.");
    const added = {
      ...role,
      key: "fullstack" as never,
      slug: "fullstack",
      uri: "urn:test:fullstack",
    };
    await small.store.write({ concepts: [added] }, { actor: "test", reason: "a new role" });
    expect((await read(document)).errors).toMatchObject([
      { extensions: { suggestions: ["fullstack"] } },
    ]);
  });

  // Vitest fails on rejections that nobody handles, as a promise left behind would be.
  it.each([
    ["of another kind", '{ compareRoles(roles: ["nothing", "redis"]) { roles { slug } } }'],
    [
      "malformed",
      '{ readyToLearn(knows: [], toward: ["nothing", "no slug!"]) { concept { slug } } }',
    ],
  ])("that is unknown, beside one that is %s, is refused once", async (_other, document) => {
    const { errors } = await read(document);
    expect(errors).toHaveLength(1);
    expect(["NOT_FOUND", "BAD_USER_INPUT"]).toContain(errors?.[0]?.extensions.code);
  });

  it("of many unknown ones is looked for among all names once", async () => {
    let asked = 0;
    const suggest = async () => {
      asked += 1;
      return [];
    };
    const graph = createGraphAccess({ reader: small.store, listChanges: async () => [] });
    const context = { graph, suggestions: { suggest } } as unknown as GraphContext;
    const texts = Array.from({ length: 500 }, (_, place) => `nothing-${place}`);
    const found = getAllByReference(context, "knows", ["redis", ...texts]);
    await expect(found).rejects.toThrow(/"knows": unknown concept "nothing-0"/u);
    expect(asked).toBe(1);
  });
});

describe("a global id", () => {
  it("finds its node again", async () => {
    const { data } = await read(
      '{ role(slug: "backend") { id } concept(ref: "esco:redis") { id } }',
    );
    const ids = [data.concept.id, data.role.id, data.concept.id];
    const again = await read(
      "query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename ... on Concept { slug scheme } } }",
      { ids },
    );
    expect(again.data.nodes).toEqual([
      { id: ids[0], __typename: "Technology", slug: "redis", scheme: "esco" },
      { id: ids[1], __typename: "Role", slug: "backend", scheme: "core" },
      { id: ids[0], __typename: "Technology", slug: "redis", scheme: "esco" },
    ]);
  });

  it("is the same for a concept on every store and in every run", async () => {
    const { data } = await read('{ technology(slug: "redis") { id } }');
    expect(data.technology.id).toBe("Y29uY2VwdDpyZWRpcw");
  });

  it("of something that is gone is null, and one of garbage is refused", async () => {
    const gone = Buffer.from("concept:gone").toString("base64url");
    const { data, errors } = await read(
      `{ gone: node(id: "${gone}") { id } garbage: node(id: "garbage") { id } }`,
    );
    expect(data).toEqual({ gone: null, garbage: null });
    expect(errors).toMatchObject([
      { path: ["garbage"], extensions: { code: "BAD_USER_INPUT", argument: "id" } },
    ]);
  });

  it("may be looked up a thousand at a time and no more", async () => {
    const document = "query ($refs: [String!]!) { concepts(refs: $refs) { slug } }";
    const refs = Array.from({ length: 1_001 }, () => "redis");
    expect((await read(document, { refs: refs.slice(1) })).data.concepts).toHaveLength(1_000);
    expect((await read(document, { refs })).errors).toMatchObject([
      { extensions: { code: "LIMIT_EXCEEDED", limit: "lookups", maximum: 1_000, actual: 1_001 } },
    ]);
  });
});

describe("matches", () => {
  it("lists what a concept says itself and what links to it, seen from here", async () => {
    const { data } = await read(
      '{ technology(slug: "redis") { matches { scheme uri kind label concept { slug } } } }',
    );
    expect(data.technology.matches).toEqual([
      {
        scheme: "esco",
        uri: "urn:test:backend",
        kind: "CLOSE",
        label: null,
        concept: { slug: "backend" },
      },
      {
        scheme: "esco",
        uri: "urn:test:esco:redis",
        kind: "NARROW",
        label: "redis",
        concept: { slug: "redis" },
      },
    ]);
  });
});

describe("prerequisites", () => {
  it("come as groups that all must hold, with options of which one is enough", async () => {
    const { data } = await read(
      '{ technology(slug: "redis") { prerequisites { strength options { level concept { slug } } } } }',
    );
    const bash = { level: "WORKING", concept: { slug: "bash" } };
    expect(data.technology.prerequisites).toEqual([
      { strength: "HARD", options: [bash] },
      { strength: "HARD", options: [bash, { level: "BASIC", concept: { slug: "cache" } }] },
      { strength: "SOFT", options: [{ level: "WORKING", concept: { slug: "git" } }] },
    ]);
  });
});

describe("compareRoles", () => {
  it("lays requirements, aspects and salaries side by side", async () => {
    const { data } = await read(`{ compareRoles(roles: ["frontend", "backend"]) {
      roles { slug }
      shared { target { slug } by { role { slug } importance } }
      unique { target { slug } by { role { slug } } }
      aspects { name texts source { key } }
      salaries { role { slug } salaries { typical currency } }
    } }`);
    expect(data.compareRoles).toEqual({
      roles: [{ slug: "frontend" }, { slug: "backend" }],
      shared: [
        {
          target: { slug: "cache" },
          by: [
            { role: { slug: "frontend" }, importance: "ESSENTIAL" },
            { role: { slug: "backend" }, importance: "DESIRABLE" },
          ],
        },
      ],
      unique: [
        { target: { slug: "redis" }, by: [{ role: { slug: "backend" } }] },
        { target: { slug: "git" }, by: [{ role: { slug: "backend" } }] },
      ],
      aspects: [
        {
          name: "goal",
          texts: ["Is accessible.", "Supports the front end."],
          source: { key: "handbook" },
        },
        { name: "service", texts: [null, "Yes."], source: { key: "handbook" } },
      ],
      salaries: [
        { role: { slug: "frontend" }, salaries: [] },
        { role: { slug: "backend" }, salaries: [{ typical: 120_798, currency: "USD" }] },
      ],
    });
  });

  it.each([
    ["fewer than two roles", '["backend"]', "BAD_USER_INPUT"],
    ["the same role twice", '["backend", "urn:test:backend"]', "BAD_USER_INPUT"],
    ["something that is no role", '["backend", "redis"]', "BAD_USER_INPUT"],
    ["more than eight roles", `[${'"backend",'.repeat(9)}]`, "LIMIT_EXCEEDED"],
  ])("refuses %s", async (_mistake, roles, code) => {
    const { errors } = await read(`{ compareRoles(roles: ${roles}) { roles { slug } } }`);
    expect(errors).toMatchObject([{ extensions: { code, argument: "roles" } }]);
  });
});
