import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { parseConceptKey } from "../../src/domain/concept-key.js";
import { openNeo4jStore } from "../../src/store/neo4j/neo4j-store.js";
import type { GraphStore } from "../../src/store/store.js";
import { conceptOf, SOURCE, WRITER } from "../support/graph-items.js";
import { openProxy, type TcpProxy } from "../support/neo4j-proxy.js";
import {
  getNeo4j,
  isWithoutNeo4j,
  openEmptyNeo4jStore,
  runCypher,
} from "../support/neo4j-store.js";

const REDIS = conceptOf("TECHNOLOGY", "redis");
const KEYS = [parseConceptKey("redis")];

describe.skipIf(isWithoutNeo4j)("while Neo4j is away", () => {
  let proxy: TcpProxy;
  let store: GraphStore;

  beforeEach(async () => {
    const direct = await openEmptyNeo4jStore();
    await direct.write({ sources: [SOURCE], concepts: [REDIS] }, WRITER);
    await direct.close();
    proxy = await openProxy(Number(new URL(getNeo4j().url).port));
    store = openNeo4jStore({ ...getNeo4j(), url: `bolt://127.0.0.1:${proxy.port}` });
  });
  afterEach(async () => {
    await store.close();
    await proxy.close();
  });

  it("opens, answers UNAVAILABLE within seconds, and recovers by itself", async () => {
    await proxy.cut();
    const before = Date.now();
    await expect(store.conceptsByKey(KEYS)).rejects.toMatchObject({
      code: "UNAVAILABLE",
      message: `Neo4j at bolt://127.0.0.1:${proxy.port} cannot be reached (connect ECONNREFUSED 127.0.0.1:${proxy.port}); start it or check STORE_URL.`,
    });
    expect(Date.now() - before).toBeLessThan(5_000);
    await proxy.mend();
    expect(await store.conceptsByKey(KEYS)).toEqual([REDIS]);
  });

  it("recovers from losing its connections, in reads and in writes", async () => {
    expect(await store.version()).toBe(1);
    await proxy.cut();
    const refused = { code: "UNAVAILABLE" };
    await expect(store.version()).rejects.toMatchObject(refused);
    await expect(store.edges(KEYS, ANY_EDGES)).rejects.toMatchObject(refused);
    await expect(write(store, "late")).rejects.toMatchObject(refused);
    await expect(collect(store.exportAll())).rejects.toMatchObject(refused);
    await proxy.mend();
    expect(await write(store, "early")).toBe(2);
    expect(await store.count({})).toBe(2);
  });

  it("reads on when connections break but Neo4j is there", async () => {
    expect(await store.version()).toBe(1);
    await proxy.cut();
    await proxy.mend();
    const versions = await Promise.all(Array.from({ length: 20 }, () => store.version()));
    expect(new Set(versions)).toEqual(new Set([1]));
  });

  it("gives up on a network that swallows everything, and recovers", {
    timeout: 90_000,
  }, async () => {
    proxy.stall();
    const before = Date.now();
    await expect(store.version()).rejects.toMatchObject({ code: "UNAVAILABLE" });
    expect(Date.now() - before).toBeLessThan(15_000);
    await proxy.mend();
    expect(await store.version()).toBe(1);
    proxy.stall();
    await expect(store.version()).rejects.toMatchObject({ code: "UNAVAILABLE" });
    await proxy.mend();
    expect(await store.version()).toBe(1);
  });
});

describe.skipIf(isWithoutNeo4j)("a Neo4j that cannot be used", () => {
  it("refuses a wrong password in one clear line, without the password", async () => {
    const store = openNeo4jStore({ ...getNeo4j(), user: "stranger", password: "not the password" });
    onTestFinished(() => store.close());
    await expect(store.version()).rejects.toMatchObject({
      code: "UNAVAILABLE",
      message: `Neo4j at ${getNeo4j().url} refuses the user or the password; check STORE_USER and STORE_PASSWORD.`,
    });
  });

  it("refuses a database that is not there", async () => {
    const store = openNeo4jStore({ ...getNeo4j(), database: "nowhere" });
    onTestFinished(() => store.close());
    await expect(store.version()).rejects.toMatchObject({
      code: "UNAVAILABLE",
      message: expect.stringContaining("has no such database"),
    });
  });

  it("keeps user and password of a URL out of its messages", async () => {
    const store = openNeo4jStore({ ...getNeo4j(), url: "bolt://somebody:secret@127.0.0.1:1" });
    onTestFinished(() => store.close());
    await expect(store.version()).rejects.toMatchObject({
      code: "UNAVAILABLE",
      message: expect.stringMatching(/^Neo4j at bolt:\/\/127\.0\.0\.1:1 cannot be reached/u),
    });
  });

  it("says what a URL must look like", () => {
    expect(() => openNeo4jStore({ ...getNeo4j(), url: "http://127.0.0.1:7474" })).toThrow(
      "Expected STORE_URL to be like neo4j://host:7687 or bolt://host:7687, got http://127.0.0.1:7474.",
    );
  });

  it("refuses a newer layout in reads and writes, and goes on when it is gone", async () => {
    const old = await openEmptyNeo4jStore();
    onTestFinished(() => old.close());
    await old.write({ sources: [SOURCE], concepts: [REDIS] }, WRITER);
    await runCypher("MATCH (g:Graph) SET g.layout = 99");
    const store = openNeo4jStore(getNeo4j());
    onTestFinished(() => store.close());
    const refused = {
      code: "UNAVAILABLE",
      message: expect.stringContaining("has layout 99, this program knows up to 1; update"),
    };
    await expect(store.version()).rejects.toMatchObject(refused);
    await expect(write(store, "late")).rejects.toMatchObject(refused);
    await expect(write(old, "late")).rejects.toMatchObject(refused);
    await runCypher("MATCH (g:Graph) SET g.layout = 1");
    expect(await store.version()).toBe(1);
  });
});

const ANY_EDGES = { types: ["BROADER"], direction: "OUT" } as const;

function write(store: GraphStore, slug: string): Promise<number> {
  return store.write({ concepts: [conceptOf("SKILL", slug)] }, WRITER);
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}
