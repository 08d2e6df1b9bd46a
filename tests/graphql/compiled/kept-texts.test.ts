import { afterAll, beforeAll, describe, expect, it } from "vitest";
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
