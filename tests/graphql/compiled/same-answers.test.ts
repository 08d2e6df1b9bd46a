import "reflect-metadata";
import {
  execute,
  type GraphQLSchema,
  Kind,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildGraphSchema } from "../../../src/graphql/build-schema.js";
import { CompiledOperation } from "../../../src/graphql/compiled/compiled-operation.js";
import { NotWritableError } from "../../../src/graphql/compiled/run.js";
import {
  createContextFactory,
  createGatheringContextFactory,
  type GraphContext,
} from "../../../src/graphql/context.js";
import { GraphMaps } from "../../../src/graphql/graph-map/graph-maps.js";
import { GraphHealth } from "../../../src/graphql/health/graph-health.js";
import {
  type Planning,
  RequestPlanner,
} from "../../../src/graphql/learning-path/request-planner.js";
import { toGlobalId } from "../../../src/graphql/reference/global-id.js";
import { placeMapInThread } from "../../../src/map-layout/place-map-in-thread.js";
import { GraphSearch } from "../../../src/search/graph-search.js";
import { EXAMPLE_QUERIES } from "../../support/example-queries.js";
import { openSolverInProcess } from "../../support/learning-path-solver.js";
import { type MemoryStore, openMemoryStore } from "../../support/memory-server.js";
import { Random } from "../../support/random.js";
import { RandomDocuments, type RandomRequest } from "../../support/random-documents.js";
import { readmeExamples } from "../../support/readme.js";

const GENERATED = 600;

/** One name from several places, fragments in fragments, and conditions on all kinds of selections. */
const FRAGMENTS = `
  query Conditions($slug: String!, $isFull: Boolean!) {
    technology(slug: $slug) { ...Labels @include(if: $isFull) ...Facets label ... @skip(if: $isFull) { slug } }
    concept(ref: $slug) { ...Facets ... on Skill { label } ...Labels }
  }
  fragment Facets on Concept {
    ... on Technology {
      categories(first: 2) { totalCount }
      categories(first: 2) { nodes { label ...Labels } }
      usedFor(first: 1) @include(if: $isFull) { edges { cursor node { __typename ...Labels } } }
    }
  }
  fragment Labels on Concept { text: label kind sources { key @skip(if: $isFull) title } }`;

describe("a compiled operation", () => {
  let search: GraphSearch;
  let memory: MemoryStore;
  let schema: GraphQLSchema;
  let planning: Planning;

  beforeAll(async () => {
    planning = { solver: await openSolverInProcess(), milliseconds: 10_000 };
    memory = await openMemoryStore("seed");
    schema = buildGraphSchema();
    search = new GraphSearch(memory);
    await search.indexFor(memory.snapshot());
    await search.textsFor(memory.snapshot());
  });
  afterAll(() => memory.close());

  function createContext(): GraphContext {
    return createContextFactory(contextOptions())(memory.snapshot());
  }

  function contextOptions() {
    return {
      store: memory.store,
      suggestions: { suggest: async () => [] },
      search,
      health: new GraphHealth(),
      maps: new GraphMaps(placeMapInThread),
      readStatus: () => ({ version: 1, ageMilliseconds: 0, edges: 0, bytes: 0 }),
      meter: () => undefined,
    };
  }

  function compile(query: string): CompiledOperation {
    const document = parse(query);
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("Expected an operation.");
    return new CompiledOperation(schema, document, operation);
  }

  /** What the compiled operation writes; undefined where it leaves the answer to graphql-js. */
  function write({ query, variables }: RandomRequest): string | undefined {
    try {
      return compile(query).write(variables, createContext());
    } catch {
      return undefined;
    }
  }

  /** The same from the store, level by level. */
  async function writeLevelByLevel({ query, variables }: RandomRequest) {
    const context = createGatheringContextFactory(contextOptions())(memory.store);
    try {
      return await compile(query).writeLevelByLevel(variables, context);
    } catch {
      return undefined;
    }
  }

  async function executeByGraphqlJs({ query, variables }: RandomRequest) {
    const result = await execute({
      schema,
      document: parse(query),
      variableValues: variables,
      contextValue: { ...createContext(), planner: new RequestPlanner(planning) },
    });
    return { text: JSON.stringify(result), isFaulty: result.errors !== undefined };
  }

  it("writes the bytes of graphql-js for generated documents, and nothing for faulty ones", async () => {
    const references = await listReferences();
    const ids = references.map((reference) => toGlobalId(reference as never));
    const documents = new RandomDocuments(schema, new Random(4), {
      references: [...references, "esco:nothing"],
      ids,
    });
    const counts = { written: 0, faulty: 0 };
    for (let number = 0; number < GENERATED; number += 1) {
      const request = documents.next();
      expect(validate(schema, parse(request.query)), request.query).toEqual([]);
      const { text, isFaulty } = await executeByGraphqlJs(request);
      expect(write(request), request.query).toBe(isFaulty ? undefined : text);
      expect(await writeLevelByLevel(request), request.query).toBe(isFaulty ? undefined : text);
      counts[isFaulty ? "faulty" : "written"] += 1;
    }
    expect(counts.written).toBeGreaterThan(GENERATED / 2);
    expect(counts.faulty).toBeGreaterThan(10);
  });

  async function listReferences(): Promise<string[]> {
    const concepts = await memory.snapshot().page({}, "LABEL_ASC", { size: 2_000 });
    return concepts.map(({ key }) => key);
  }

  it.each([
    ...EXAMPLE_QUERIES.map(({ file, query }) => [file, query]),
    ...readmeExamples().map(({ query }, index) => [`README ${index + 1}`, query]),
  ])("writes the bytes of graphql-js for %s", async (_name, query = "") => {
    const { text, isFaulty } = await executeByGraphqlJs({ query, variables: {} });
    expect(isFaulty).toBe(false);
    if (query.includes("reads {")) return;
    const expected = namesLateField(schema, query) ? undefined : text;
    expect(write({ query, variables: {} })).toBe(expected);
  });

  it.each([
    '{ suggest(prefix: "post") { score concept { id label ... on Technology { categories { nodes { label } } } } } }',
    '{ search(text: "containr orchestration", first: 3) { totalCount nodes { score concept { slug } } } }',
    '{ linkText(text: "No Java, but Go and k8s") { start end negated concept { slug } } }',
  ])("finds as graphql-js does, at once from memory and not from a store: %s", async (query) => {
    const request = { query, variables: {} };
    const { text, isFaulty } = await executeByGraphqlJs(request);
    expect(isFaulty).toBe(false);
    expect(write(request)).toBe(text);
    expect(await writeLevelByLevel(request)).toBeUndefined();
  });

  it("leaves what is searched to graphql-js until the index is there", async () => {
    search = new GraphSearch(memory);
    const request = { query: '{ suggest(prefix: "redis") { concept { slug } } }', variables: {} };
    expect(write(request)).toBeUndefined();
    await search.indexFor(memory.snapshot());
    expect(write(request)).toContain('"slug":"redis"');
  });

  it.each([true, false])("unfolds fragments under conditions that are %s", async (isFull) => {
    const request = { query: FRAGMENTS, variables: { isFull, slug: "redis" } };
    const { text, isFaulty } = await executeByGraphqlJs(request);
    expect(isFaulty).toBe(false);
    expect(write(request)).toBe(text);
    expect(await writeLevelByLevel(request)).toBe(text);
    expect(text.includes("usedFor")).toBe(isFull);
  });

  it("leaves introspection, and whatever is promised, to graphql-js", () => {
    const leftOver = [
      "{ __schema { queryType { name } } }",
      "{ changes(since: 0) { nodes { at } } }",
    ];
    for (const query of leftOver) expect(write({ query, variables: {} })).toBeUndefined();
  });

  it("leaves variables that do not fit to graphql-js", () => {
    const compiled = compile("query ($slug: String!) { role(slug: $slug) { label } }");
    expect(() => compiled.write({}, createContext())).toThrow(NotWritableError);
    expect(compiled.write({ slug: "backend-developer" }, createContext())).toContain("Back-end");
  });
});

/** Tells whether a document names a field that answers later, which is not compiled. */
function namesLateField(schema: GraphQLSchema, query: string): boolean {
  const types = new TypeInfo(schema);
  let isFound = false;
  const visitor = {
    Field() {
      if (types.getFieldDef()?.extensions.answersLater === true) isFound = true;
    },
  };
  visit(parse(query), visitWithTypeInfo(types, visitor));
  return isFound;
}
