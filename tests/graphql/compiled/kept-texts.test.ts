import { buildSchema, type OperationDefinitionNode, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CompiledOperation } from "../../../src/graphql/compiled/compiled-operation.js";
import type { GatheringContext } from "../../../src/graphql/context.js";
import { IS_OF_SOURCE } from "../../../src/graphql/direct-resolvers.js";
import type { WriteBatch } from "../../../src/store/store.js";
import { conceptOf, edgeOf, SOURCE, WRITER } from "../../support/graph-items.js";
import { type MemoryStore, openMemoryStore } from "../../support/memory-server.js";
import type { TestServer } from "../../support/test-server.js";

const GRAPH: WriteBatch = {
  sources: [SOURCE],
  concepts: [
    conceptOf("ROLE", "role"),
    conceptOf("SKILL", "skill", { label: "Skill" }),
    conceptOf("CATEGORY", "one", { label: "One" }),
    conceptOf("CATEGORY", "two", { label: "Two" }),
  ],
  edges: [
    edgeOf("role", "REQUIRES", "skill", { importance: "ESSENTIAL" }),
    edgeOf("skill", "BROADER", "one"),
  ],
};

describe("the text of an object below the top of an answer", () => {
  let memory: MemoryStore;
  let server: TestServer;

  beforeAll(async () => {
    memory = await openMemoryStore();
    await memory.store.write(GRAPH, WRITER);
    server = await memory.serve();
  });
  afterAll(async () => {
    await server.close();
    await memory.close();
  });

  async function listCategories(first: number) {
    const document = `query ($first: Int!) {
      role(slug: "role") { requirements { nodes { target {
        ... on Skill { all: categories { nodes { label } } some: categories(first: $first) { totalCount nodes { label } } }
      } } } }
    }`;
    const { body } = await server.query(document, { first });
    const [{ target }] = body.data.role.requirements.nodes;
    return target;
  }

  async function listLabels() {
    const document = `{ role(slug: "role") { requirements { nodes { target {
      ...Categories
    } } } } }
    fragment Categories on Skill { label categories { nodes { label } } }`;
    const { body } = await server.query(document);
    const [{ target }] = body.data.role.requirements.nodes;
    return [target.label, ...target.categories.nodes.map((node: { label: string }) => node.label)];
  }

  it("follows the links of the graph from one version to the next", async () => {
    expect(await listLabels()).toEqual(["Skill", "One"]);
    await memory.store.write({ edges: [edgeOf("skill", "BROADER", "two")] }, WRITER);
    expect(await listLabels()).toEqual(["Skill", "One", "Two"]);
    await memory.store.write({ concepts: [conceptOf("CATEGORY", "one", { label: "1" })] }, WRITER);
    expect(await listLabels()).toEqual(["Skill", "1", "Two"]);
  });

  it("follows the variables that are named in it", async () => {
    const [all, one, two] = [
      await listCategories(1),
      await listCategories(1),
      await listCategories(2),
    ];
    expect(all).toEqual(one);
    expect(one.some.nodes).toHaveLength(1);
    expect(two.some.nodes).toHaveLength(2);
  });
});

describe("the text of an object that is written from a store", () => {
  it("is not kept before all of it is there", async () => {
    const schema = buildSchema(`
      interface Node { id: ID! }
      type Item implements Node { id: ID! label: String }
      type Query { item: Item }
    `);
    const item = { id: "1" };
    const labels = [Promise.resolve("later"), "there", "not asked again"];
    const query = schema.getQueryType()?.getFields().item;
    const label = schema.getType("Item");
    if (!query || !label || !("getFields" in label)) throw new Error("Expected the types.");
    query.resolve = () => item;
    const field = label.getFields().label as NonNullable<typeof query>;
    field.resolve = () => labels.shift();
    field.extensions = { [IS_OF_SOURCE]: true };
    const document = parse("{ item { id label } }");
    const [operation] = document.definitions as [OperationDefinitionNode];
    const compiled = new CompiledOperation(schema, document, operation);
    const context = { graph: { gather: async () => true } } as GatheringContext;
    const answer = '{"data":{"item":{"id":"1","label":"there"}}}';
    expect(await compiled.writeLevelByLevel({}, context)).toBe(answer);
    expect(await compiled.writeLevelByLevel({}, context)).toBe(answer);
  });
});
