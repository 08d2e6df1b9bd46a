import { parse } from "graphql";
import { describe, expect, it } from "vitest";
import { measureDepth } from "../../src/graphql/limits/measure-depth.js";
import { serveSmallGraph } from "../support/small-server.js";

const small = serveSmallGraph({
  graphql: { limits: { tokens: 2_000, depth: 15, cost: 5_000 } },
});

async function readError(document: string, variables: object = {}) {
  const { status, body } = await small.server.query(document, variables);
  return { status, ...body.errors?.[0] };
}

describe("the limits", () => {
  it("refuse a document of 100,000 tokens", async () => {
    const error = await readError(`{ ${"graph ".repeat(100_000 / 3)} }`);
    expect(error).toMatchObject({
      status: 400,
      message: "The document has more than 2000 tokens; ask for less at once.",
      extensions: { code: "LIMIT_EXCEEDED", limit: "tokens", maximum: 2_000 },
    });
  });

  it("refuse a document that is 200 deep", async () => {
    const document = `{ role(slug: "backend") ${nest("{ replacedBy ", 199)} }`;
    expect(await readError(document)).toMatchObject({
      status: 400,
      extensions: { code: "LIMIT_EXCEEDED", limit: "depth", maximum: 15, actual: 201 },
    });
  });

  it("refuse a request whose answer could hold too many objects", async () => {
    const document = `query ($first: Int) { roles(first: $first) { nodes {
      requirements(first: $first) { nodes { target { id } } } } } }`;
    expect(await readError(document, { first: 100 })).toMatchObject({
      status: 400,
      message: expect.stringMatching(/^The request's cost is \d+, allowed are 5000;/u),
      extensions: { code: "LIMIT_EXCEEDED", limit: "cost", maximum: 5_000 },
    });
    expect(await readError(document, { first: 10 })).toEqual({ status: 200 });
  });

  it("count what a lookup names", async () => {
    const refs = Array.from({ length: 1_000 }, () => "redis");
    const document = `query ($refs: [String!]!) { concepts(refs: $refs) { broader { nodes { id } } } }`;
    expect(await readError(document, { refs })).toMatchObject({
      extensions: { code: "LIMIT_EXCEEDED", limit: "cost" },
    });
  });

  it("refuse fragments that unfold without end in little time", async () => {
    const fragments = Array.from(
      { length: 60 },
      (_, index) => `fragment F${index} on Concept { ...F${index + 1} a: kind ...F${index + 1} }`,
    );
    const document = `{ concept(ref: "redis") { ...F0 } } ${fragments.join(" ")} fragment F60 on Concept { id }`;
    const start = performance.now();
    expect(await readError(document)).toMatchObject({
      extensions: { code: "LIMIT_EXCEEDED", limit: "cost" },
    });
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it("let introspection through", async () => {
    const { body } = await small.server.query(
      "{ __schema { types { fields { type { ofType { ofType { ofType { name } } } } } } } }",
    );
    expect(body.errors).toBeUndefined();
  });

  it("leave wrong variables to the schema's own message", async () => {
    expect(
      await readError("query ($first: Int) { roles(first: $first) { totalCount } }", {
        first: "x",
      }),
    ).toMatchObject({
      status: 400,
      message: expect.stringContaining("Int cannot represent non-integer value"),
      extensions: { code: "BAD_USER_INPUT" },
    });
  });
});

describe("measureDepth", () => {
  it.each([
    ["{ a }", 1],
    ["{ a { b } c }", 2],
    ["{ a { ... on T { b } } }", 2],
    ["{ ...F } fragment F on T { a { b } }", 2],
    ["{ a { ...F } } fragment F on T { b ...G } fragment G on T { c { d } }", 3],
    ["{ a { ...F } } fragment F on T { b { ...F } }", 2],
    ["{ a { ...missing } }", 1],
    ["query A { a } query B { a { b { c } } }", 3],
  ])("measures %s as %i", (document, depth) => {
    expect(measureDepth(parse(document))).toBe(depth);
  });
});

function nest(part: string, times: number): string {
  return `${part.repeat(times)}{ id }${" }".repeat(times)}`;
}
