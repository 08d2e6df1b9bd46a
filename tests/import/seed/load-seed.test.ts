import { describe, expect, it } from "vitest";
import { parseConceptKey } from "../../../src/domain/concept-key.js";
import { digestSeed } from "../../../src/import/seed/digest-seed.js";
import { loadSeed } from "../../../src/import/seed/load/load-seed.js";
import { readSeed } from "../../../src/import/seed/read-seed.js";
import type { GraphStore } from "../../../src/store/store.js";
import { conceptOf, edgeOf, SOURCE, WRITER } from "../../support/graph-items.js";
import { listEdgeNames, listItems, openEmptyStore } from "./loaded-store.js";
import { createSeed, writeFiles } from "./seed-directory.js";

const SMALL = "tests/fixtures/seed/small";
const NOTHING = { added: 0, changed: 0, retired: 0, removedEdges: 0 };

const TOPIC = `
categories:
  cache: {label: Cache}
skills:
  caching: {label: Caching, broader: [cache]}
technologies:
  redis: {label: Redis, broader: [cache], usedFor: [caching]}
`;
const VARNISH = "technologies:\n  varnish: {label: Varnish, broader: [cache], related: [redis]}\n";

async function findConcept(store: GraphStore, key: string) {
  const [concept] = await store.conceptsByKey([parseConceptKey(key)]);
  return concept;
}

describe("a first load", () => {
  it("writes all of the seed and its own source in one version", async () => {
    const store = await openEmptyStore();
    const outcome = await loadSeed(store, SMALL, { actor: "someone" });
    const { sources, concepts, edges, digest } = await readSeed(SMALL);
    const added = sources.length + concepts.length + edges.length;
    expect(outcome).toEqual({ ...NOTHING, added, version: 1, isUpToDate: false });

    const items = await listItems(store);
    expect(items).toEqual([
      ...sources.slice(0, 2).map((source) => ({ subject: "SOURCE", source })),
      {
        subject: "SOURCE",
        source: {
          key: "rolegraph-core",
          title: "Rolegraph curated core",
          url: null,
          licence: "CC0-1.0",
          version: `sha256:${digest.slice(0, 16)}`,
          retrieved: null,
        },
      },
      ...sources.slice(2).map((source) => ({ subject: "SOURCE", source })),
      ...concepts.map((concept) => ({ subject: "CONCEPT", concept })),
      ...edges.map((edge) => ({ subject: "EDGE", edge })),
    ]);
    const [change] = await store.changes(0, 10);
    expect(change).toMatchObject({
      actor: "someone",
      reason: `Load the seed sha256:${digest.slice(0, 16)}`,
    });
  });

  it("tells its progress", async () => {
    const told: unknown[] = [];
    const store = await openEmptyStore();
    const { added } = await loadSeed(store, SMALL, { onProgress: (at) => told.push(at) });
    expect(told).toEqual([{ done: added + 1, total: added + 1 }]);
  });

  it("writes nothing of a wrong seed", async () => {
    const store = await openEmptyStore();
    const directory = await createSeed({ "a.yaml": TOPIC, "b.yaml": "roles: {x: {}}\n" });
    await expect(loadSeed(store, directory)).rejects.toThrow(/b\.yaml:1: Missing "label"\.$/u);
    expect(await store.version()).toBe(0);
    expect(await listItems(store)).toEqual([]);
  });

  it("writes nothing when it is only tried", async () => {
    const store = await openEmptyStore();
    const directory = await createSeed({ "a.yaml": TOPIC });
    const outcome = await loadSeed(store, directory, { dryRun: true });
    expect(outcome).toEqual({ ...NOTHING, added: 7, version: 0, isUpToDate: false });
    expect(await store.version()).toBe(0);
  });
});

describe("a load of a seed that the store holds", () => {
  it("changes nothing and raises no version", async () => {
    const store = await openEmptyStore();
    await loadSeed(store, SMALL);
    const outcome = await loadSeed(store, SMALL);
    expect(outcome).toEqual({ ...NOTHING, version: 1, isUpToDate: true });
    expect(await store.changes(1, 10)).toEqual([]);
  });

  it("does not even parse the files", async () => {
    const store = await openEmptyStore();
    const directory = await createSeed({ "a.yaml": "not: [valid\n" });
    const version = `sha256:${(await digestSeed(directory)).slice(0, 16)}`;
    const key = "rolegraph-core" as typeof SOURCE.key;
    await store.write({ sources: [{ ...SOURCE, key, version }] }, WRITER);
    expect(await loadSeed(store, directory)).toEqual({ ...NOTHING, version: 1, isUpToDate: true });
  });

  it("notes a new digest alone when only comments changed", async () => {
    const store = await openEmptyStore();
    const directory = await createSeed({ "a.yaml": TOPIC });
    await loadSeed(store, directory);
    await writeFiles(directory, { "a.yaml": `# Storage\n${TOPIC}` });
    expect(await loadSeed(store, directory)).toEqual({ ...NOTHING, version: 2, isUpToDate: false });
    const [change] = await store.changes(1, 10);
    expect(change?.entries.map(({ ref }) => ref)).toEqual(["rolegraph-core"]);
  });
});

describe("a load of a changed seed", () => {
  it("writes what was added and changed, and nothing else", async () => {
    const store = await openEmptyStore();
    const directory = await createSeed({ "a.yaml": TOPIC });
    await loadSeed(store, directory);
    await writeFiles(directory, {
      "a.yaml": TOPIC.replace("label: Redis,", "label: Redis, homepage: https://redis.io/,"),
      "b.yaml": VARNISH,
    });
    const outcome = await loadSeed(store, directory);
    expect(outcome).toEqual({ ...NOTHING, added: 3, changed: 1, version: 2, isUpToDate: false });
    const [change] = await store.changes(1, 10);
    expect(change?.entries.map(({ action, ref, link }) => [action, ref, link])).toEqual([
      ["CHANGED", "rolegraph-core", null],
      ["CHANGED", "redis", null],
      ["ADDED", "varnish", null],
      ["ADDED", "redis", "RELATED varnish"],
      ["ADDED", "varnish", "BROADER cache"],
    ]);
  });

  it("removes a link that is gone", async () => {
    const store = await openEmptyStore();
    const directory = await createSeed({ "a.yaml": TOPIC });
    await loadSeed(store, directory);
    await writeFiles(directory, { "a.yaml": TOPIC.replace(", usedFor: [caching]", "") });
    const outcome = await loadSeed(store, directory);
    expect(outcome).toEqual({ ...NOTHING, removedEdges: 1, version: 2, isUpToDate: false });
    expect(await listEdgeNames(store)).toEqual(["caching BROADER cache", "redis BROADER cache"]);
  });

  it("retires a concept that is gone, with its links, and revives it when it is back", async () => {
    const store = await openEmptyStore();
    const directory = await createSeed({ "a.yaml": TOPIC, "b.yaml": VARNISH });
    await loadSeed(store, directory);
    const before = await listItems(store);

    await writeFiles(directory, { "b.yaml": "# nothing\n" });
    const gone = await loadSeed(store, directory);
    expect(gone).toEqual({
      ...NOTHING,
      retired: 1,
      removedEdges: 2,
      version: 2,
      isUpToDate: false,
    });
    expect(await findConcept(store, "varnish")).toMatchObject({
      label: "Varnish",
      status: "DEPRECATED",
      replacedBy: null,
    });
    expect((await listEdgeNames(store)).filter((name) => name.includes("varnish"))).toEqual([]);

    await writeFiles(directory, { "a.yaml": `# Storage\n${TOPIC}` });
    expect(await loadSeed(store, directory)).toMatchObject({ ...NOTHING, version: 3 });

    await writeFiles(directory, { "a.yaml": TOPIC, "b.yaml": VARNISH });
    const back = await loadSeed(store, directory);
    expect(back).toEqual({ ...NOTHING, added: 2, changed: 1, version: 4, isUpToDate: false });
    expect(await listItems(store)).toEqual(before);
  });

  it("retires a role without those that its aspects name", async () => {
    const store = await openEmptyStore();
    const role =
      "roles:\n  dev: {label: Dev, aspects: [{name: Tool, text: Redis, concepts: [redis], source: editorial}]}\n";
    const directory = await createSeed({ "a.yaml": TOPIC, "b.yaml": role });
    await loadSeed(store, directory);
    await writeFiles(directory, { "b.yaml": "# nothing\n" });
    expect(await loadSeed(store, directory)).toMatchObject({ retired: 1, removedEdges: 0 });
    expect(await findConcept(store, "dev")).toMatchObject({
      status: "DEPRECATED",
      aspects: [{ concepts: ["redis"] }],
    });
  });

  it("keeps what a retired concept was replaced by", async () => {
    const store = await openEmptyStore();
    const directory = await createSeed({
      "a.yaml": TOPIC,
      "b.yaml": "technologies:\n  disque: {label: Disque, broader: [cache], replacedBy: redis}\n",
    });
    await loadSeed(store, directory);
    await writeFiles(directory, { "b.yaml": "# nothing\n" });
    await loadSeed(store, directory);
    expect(await findConcept(store, "disque")).toMatchObject({
      status: "DEPRECATED",
      replacedBy: "redis",
    });
  });
});

describe("what others imported", () => {
  const imported = {
    sources: [SOURCE],
    concepts: [conceptOf("TECHNOLOGY", "esco:redis"), conceptOf("SKILL", "zone:old")],
    edges: [
      edgeOf("esco:redis", "MATCHES", "redis"),
      edgeOf("redis", "MATCHES", "esco:redis"),
      edgeOf("caching", "RELATED", "zone:old"),
      edgeOf("esco:redis", "RELATED", "redis"),
      edgeOf("zone:old", "BROADER", "cache"),
    ],
  };

  it("stays as it is when curated concepts change and retire", async () => {
    const store = await openEmptyStore();
    const directory = await createSeed({ "a.yaml": TOPIC });
    await loadSeed(store, directory);
    await store.write(imported, WRITER);
    const names = imported.edges.map(({ from, type, to }) => `${from} ${type} ${to}`);

    await writeFiles(directory, { "a.yaml": "categories:\n  cache: {label: Caches}\n" });
    const outcome = await loadSeed(store, directory);
    expect(outcome).toMatchObject({ added: 0, changed: 1, retired: 2, removedEdges: 3 });
    expect((await listEdgeNames(store)).toSorted()).toEqual(names.toSorted());
    expect(await findConcept(store, "esco:redis")).toEqual(imported.concepts[0]);
    expect(await store.sources()).toContainEqual(SOURCE);
  });
});
