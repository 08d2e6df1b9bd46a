import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseConceptKey } from "../../src/domain/concept-key.js";
import { openNeo4jStore } from "../../src/store/neo4j/neo4j-store.js";
import type { GraphStore } from "../../src/store/store.js";
import { conceptOf, EVIDENCE, edgeOf, SOURCE, WRITER } from "../support/graph-items.js";
import {
  getNeo4j,
  isWithoutNeo4j,
  openEmptyNeo4jStore,
  runCypher,
} from "../support/neo4j-store.js";

describe.skipIf(isWithoutNeo4j)("the graph in Neo4j's own tools", () => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await openEmptyNeo4jStore({ clock: () => new Date("2026-01-02T03:04:05Z") });
    await store.write(GRAPH, { actor: "curator", reason: "a first graph" });
  });
  afterAll(() => store.close());

  it("is explored by labels, types and properties", async () => {
    expect(
      await runCypher(
        "MATCH (t:Technology {slug: 'redis'})-[:BROADER]->(c:Category) RETURN c.label ORDER BY c.label",
      ),
    ).toEqual([{ "c.label": "Cache" }, { "c.label": "Database" }]);
    expect(
      await runCypher(
        "MATCH (:Role {slug: 'backend'})-[r:REQUIRES {importance: 'ESSENTIAL'}]->(c:Concept) RETURN c.label, r.level, r.atLeast, r.sources",
      ),
    ).toEqual([
      { "c.label": "Database", "r.level": "WORKING", "r.atLeast": 1, "r.sources": ["handbook"] },
    ]);
  });

  it("keeps whole numbers as integers and other numbers as floats", async () => {
    const [types] = await runCypher(
      `MATCH (:Role)-[r:REQUIRES]->(), (:Technology)-[p:HAS_PREREQUISITE]->()
      RETURN valueType(r.atLeast) AS atLeast, valueType(r.weight) AS weight,
        valueType(r.rank) AS rank, valueType(p.groups) AS groups`,
    );
    expect(types).toEqual({
      atLeast: "INTEGER NOT NULL",
      weight: "FLOAT NOT NULL",
      rank: "INTEGER NOT NULL",
      groups: "LIST<INTEGER NOT NULL> NOT NULL",
    });
  });

  it("tells who changed what, and holds the sources", async () => {
    expect(
      await runCypher(
        "MATCH (c:Change) RETURN c.version, c.at, c.actor, c.reason, size(c.entries) AS entries",
      ),
    ).toEqual([
      {
        "c.version": 1,
        "c.at": "2026-01-02T03:04:05.000Z",
        "c.actor": "curator",
        "c.reason": "a first graph",
        entries: 10,
      },
    ]);
    expect(await runCypher("MATCH (s:Source) RETURN s.key, s.licence")).toEqual([
      { "s.key": "handbook", "s.licence": "CC0-1.0" },
    ]);
  });

  it("gives a concept the label of its new kind, and keeps what people added to it", async () => {
    await runCypher("MATCH (n:Concept {key: 'redis'}) SET n.favourite = true");
    await store.write({ concepts: [conceptOf("SKILL", "rust")] }, WRITER);
    await store.write({ concepts: [conceptOf("TECHNOLOGY", "rust", { label: "Rust" })] }, WRITER);
    await store.write(
      { concepts: [conceptOf("TECHNOLOGY", "redis", { label: "Redis 8" })] },
      WRITER,
    );
    expect(
      await runCypher("MATCH (n {key: 'rust'}) RETURN labels(n) AS labels, n.kind AS kind"),
    ).toEqual([{ labels: ["Concept", "Technology"], kind: "TECHNOLOGY" }]);
    expect(
      await runCypher("MATCH (n:Technology {key: 'redis'}) RETURN n.label, n.favourite"),
    ).toEqual([{ "n.label": "Redis 8", "n.favourite": true }]);
  });

  it("keeps the numbers of concepts that it answers counts from", async () => {
    await store.write(
      {
        concepts: [conceptOf("ROLE", "esco:tester"), conceptOf("SKILL", "esco:testing")],
        retired: [{ key: parseConceptKey("linux"), replacedBy: null }],
      },
      WRITER,
    );
    await store.write({ concepts: [conceptOf("SKILL", "esco:tester")] }, WRITER);
    expect(
      await runCypher(
        "MATCH (c:ConceptCount) WHERE c.count <> 0 RETURN c.scheme + ' ' + c.kind + ' ' + c.status AS group, c.count AS count ORDER BY group",
      ),
    ).toEqual(
      await runCypher(
        "MATCH (n:Concept) RETURN n.scheme + ' ' + n.kind + ' ' + n.status AS group, count(*) AS count ORDER BY group",
      ),
    );
  });

  it("has its constraints and indexes, and is opened a second time without a change", async () => {
    const indexes = () =>
      runCypher(
        "SHOW INDEXES YIELD name, state, labelsOrTypes, properties WHERE labelsOrTypes IS NOT NULL AND size(labelsOrTypes) > 0 RETURN * ORDER BY name",
      );
    const before = await indexes();
    expect(before.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["concept_key", "change_version", "concept_uri", "role_label"]),
    );
    expect(before.every(({ state }) => state === "ONLINE")).toBe(true);
    const second = openNeo4jStore(getNeo4j());
    expect(await second.version()).toBe(await store.version());
    await second.close();
    expect(await indexes()).toEqual(before);
    await expect(runCypher("CREATE (:Concept {key: 'redis'})")).rejects.toThrow(/already exists/u);
  });

  it("lets everything through an empty prefix", async () => {
    const page = await store.page({ labelStartsWith: " " }, "LABEL_ASC", { size: 100 });
    expect(page).toHaveLength(await store.count({}));
    expect(await store.count({ labelStartsWith: "" })).toBe(page.length);
  });

  it("is reached through routing too, as in a cluster", async () => {
    const routed = openNeo4jStore({
      ...getNeo4j(),
      url: getNeo4j().url.replace("bolt://", "neo4j://"),
    });
    const version = await routed.write({ concepts: [conceptOf("SKILL", "routing")] }, WRITER);
    expect(await routed.version()).toBe(version);
    expect(await store.version()).toBe(version);
    await routed.close();
  });

  it("lets a second store of another process go on from where the first is", async () => {
    const second = openNeo4jStore(getNeo4j());
    const before = await store.version();
    await second.write({ concepts: [conceptOf("SKILL", "sharing")] }, WRITER);
    await store.write({ concepts: [conceptOf("SKILL", "sharing-more")] }, WRITER);
    expect(await second.version()).toBe(before + 2);
    await second.close();
  });
});

const GRAPH = {
  sources: [SOURCE],
  concepts: [
    conceptOf("ROLE", "backend", { label: "Back-end developer" }),
    conceptOf("TECHNOLOGY", "redis", { label: "Redis" }),
    conceptOf("TECHNOLOGY", "linux", { label: "Linux" }),
    conceptOf("CATEGORY", "database", { label: "Database" }),
    conceptOf("CATEGORY", "cache", { label: "Cache" }),
  ],
  edges: [
    edgeOf("backend", "REQUIRES", "database", {
      level: "WORKING",
      atLeast: 1,
      weight: 1,
      evidence: [EVIDENCE, { ...EVIDENCE, note: "again" }],
    }),
    edgeOf("redis", "BROADER", "database"),
    edgeOf("redis", "BROADER", "cache"),
    edgeOf("redis", "HAS_PREREQUISITE", "linux", { groups: [1, 2] }),
  ],
};
