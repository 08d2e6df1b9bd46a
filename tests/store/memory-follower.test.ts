import { describe, expect, it, onTestFinished } from "vitest";
import { followStore, type ReadOptions } from "../../src/store/memory/followed-store.js";
import { MemoryGraph } from "../../src/store/memory/memory-graph.js";
import type { GraphReader, GraphStore } from "../../src/store/store.js";
import { conceptOf, edgeOf, SOURCE, WRITER } from "../support/graph-items.js";
import { isWithoutNeo4j, openEmptyNeo4jStore, runCypher } from "../support/neo4j-store.js";
import { Random } from "../support/random.js";
import { RandomBatches } from "../support/random-batches.js";
import { makeQuestion, type Question } from "../support/random-questions.js";
import { STORES } from "../support/stores.js";

const OPTIONS: ReadOptions = {
  mode: "auto",
  maximumEdges: 1_000_000,
  pollMilliseconds: 20,
  maximumStaleness: 5_000,
};

async function follow(store: GraphStore, options: Partial<ReadOptions> = {}) {
  const followed = followStore(store, { ...OPTIONS, ...options });
  onTestFinished(followed.close);
  await followed.start();
  return followed;
}

async function answer(question: Question, reader: GraphReader): Promise<string> {
  return JSON.stringify(await question(reader));
}

async function listAll(store: GraphStore) {
  return store.page({}, "LABEL_ASC", { size: 1_000 });
}

describe.each(STORES)("following the $name store", ({ name, open }) => {
  const versions = name === "embedded" ? 1_000 : 60;

  it(`gives the same answers as the store after each of ${versions} versions`, async () => {
    const { store } = await open();
    const followed = await follow(store, { pollMilliseconds: 60_000 });
    const random = new Random(7);
    const batches = new RandomBatches(random);
    for (let round = 0; round < versions; round += 1) {
      const version = await followed.store.write(batches.next(), WRITER);
      const memory = followed.snapshot();
      expect(memory).toBeInstanceOf(MemoryGraph);
      expect(followed.status().version).toBe(version);
      const concepts = await listAll(store);
      for (const question of random.times(6, () => makeQuestion(random, concepts))) {
        expect(await answer(question, memory)).toBe(await answer(question, store));
      }
    }
  }, 240_000);

  it("catches up with many changes of any size at once", async () => {
    const { store } = await open();
    const followed = await follow(store, { pollMilliseconds: 60_000 });
    const random = new Random(13);
    const batches = new RandomBatches(random);
    for (let round = 0; round < 30; round += 1) await store.write(batches.next(), WRITER);
    await store.write(MANY, WRITER);
    for (let round = 0; round < 30; round += 1) await store.write(batches.next(), WRITER);
    const version = await followed.store.write(LARGE, WRITER);
    const memory = followed.snapshot();
    expect(memory.snapshotVersion).toBe(version);
    const concepts = await listAll(store);
    for (const question of Array.from({ length: 60 }, () => makeQuestion(random, concepts))) {
      expect(await answer(question, memory)).toBe(await answer(question, store));
    }
  });

  it("keeps a snapshot as it was while the graph goes on", async () => {
    const { store } = await open();
    const followed = await follow(store);
    const random = new Random(11);
    const batches = new RandomBatches(random);
    for (let round = 0; round < 20; round += 1) await followed.store.write(batches.next(), WRITER);
    const snapshot = followed.snapshot();
    const concepts = await listAll(store);
    const questions = Array.from({ length: 60 }, () => makeQuestion(random, concepts));
    const before = await Promise.all(questions.map((question) => answer(question, snapshot)));
    for (let round = 0; round < 20; round += 1) await followed.store.write(batches.next(), WRITER);
    const after = await Promise.all(questions.map((question) => answer(question, snapshot)));
    expect(after).toEqual(before);
    expect(followed.snapshot()).not.toBe(snapshot);
  });

  it("tells about how much memory the graph takes, the same for the same graph", async () => {
    const { store } = await open();
    await store.write(MANY, WRITER);
    const followed = await follow(store);
    const { bytes } = followed.status();
    const characters = JSON.stringify(MANY).length;
    expect(bytes).toBeGreaterThan(characters / 2);
    expect(bytes).toBeLessThan(characters * 5);
    expect((await follow(store)).status().bytes).toBe(bytes);
    await followed.store.write(LARGE, WRITER);
    expect(followed.status().bytes).toBeGreaterThan(bytes);
  });

  it("reads from the store until it is started, whatever is written", async () => {
    const { store } = await open();
    const followed = followStore(store, OPTIONS);
    onTestFinished(followed.close);
    await followed.store.write(LARGE, WRITER);
    expect(followed.snapshot()).toBe(store);
    await followed.start();
    expect(followed.snapshot()).toBeInstanceOf(MemoryGraph);
    expect(followed.status().version).toBe(await store.version());
  });

  it("reads from the store when the graph is too large or the mode is direct", async () => {
    const { store } = await open();
    await store.write(LARGE, WRITER);
    const tooLarge = await follow(store, { maximumEdges: 1 });
    expect(tooLarge.snapshot()).toBe(store);
    const direct = followStore(store, { ...OPTIONS, mode: "direct" });
    expect(direct.snapshot()).toBe(store);
    const memory = followStore(store, { ...OPTIONS, mode: "memory", maximumEdges: 1 });
    await memory.start();
    expect(memory.snapshot()).toBeInstanceOf(MemoryGraph);
  });
});

describe.skipIf(isWithoutNeo4j)("following a Neo4j that others write to", () => {
  /** Waits until the copy is at a version, for at most ten seconds. */
  async function untilAt(version: number, followed: Awaited<ReturnType<typeof follow>>) {
    await expect.poll(() => followed.status().version, { timeout: 10_000 }).toBe(version);
  }

  it("sees their changes within the staleness that is allowed", async () => {
    const store = await openEmptyNeo4jStore();
    const followed = await follow(store);
    await store.write(LARGE, WRITER);
    await untilAt(1, followed);
    expect(followed.snapshot().count({})).toBe(3);
  });

  it("notices a restored older graph, and one that has gone on from there", async () => {
    const store = await openEmptyNeo4jStore();
    const followed = await follow(store);
    for (const slug of ["a", "b", "c"]) {
      await store.write({ sources: [SOURCE], concepts: [conceptOf("SKILL", slug)] }, WRITER);
    }
    await untilAt(3, followed);
    await runCypher("MATCH (n) DETACH DELETE n");
    await store.write({ sources: [SOURCE], concepts: [conceptOf("SKILL", "older")] }, WRITER);
    await untilAt(1, followed);
    expect(followed.snapshot().count({})).toBe(1);
    await runCypher("MATCH (n) DETACH DELETE n");
    for (const slug of ["x", "y"]) {
      await store.write({ sources: [SOURCE], concepts: [conceptOf("SKILL", slug)] }, WRITER);
    }
    await untilAt(2, followed);
    expect(await followed.snapshot().conceptsByKey([conceptOf("SKILL", "older").key])).toEqual([
      undefined,
    ]);
    expect(followed.snapshot().count({})).toBe(2);
  });

  it("loads again when changes are missing", async () => {
    const store = await openEmptyNeo4jStore();
    const followed = await follow(store, { pollMilliseconds: 60_000 });
    for (const slug of ["a", "b", "c"]) {
      await store.write({ sources: [SOURCE], concepts: [conceptOf("SKILL", slug)] }, WRITER);
    }
    await runCypher("MATCH (change:Change {version: 2}) DETACH DELETE change");
    await followed.store.write({ concepts: [conceptOf("SKILL", "d")] }, WRITER);
    expect(followed.status().version).toBe(4);
    expect(followed.snapshot().count({})).toBe(4);
  });
});

/** So many items that the next change is fetched by itself. */
const MANY = {
  sources: [SOURCE],
  concepts: Array.from({ length: 800 }, (_, index) => conceptOf("SKILL", `many-${index}`)),
};

const LARGE = {
  sources: [SOURCE],
  concepts: [conceptOf("ROLE", "role"), conceptOf("SKILL", "one"), conceptOf("SKILL", "two")],
  edges: [edgeOf("role", "REQUIRES", "one"), edgeOf("role", "REQUIRES", "two")],
};
