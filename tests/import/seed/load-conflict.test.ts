import { describe, expect, it } from "vitest";
import { ConflictError } from "../../../src/domain/errors.js";
import { loadSeed } from "../../../src/import/seed/load/load-seed.js";
import { readSeed } from "../../../src/import/seed/read-seed.js";
import { type GraphStore, MAXIMUM_BATCH_ITEMS, type WriteBatch } from "../../../src/store/store.js";
import { conceptOf, EVIDENCE, SOURCE, WRITER } from "../../support/graph-items.js";
import { listItems, openEmptyStore } from "./loaded-store.js";
import { createSeed, writeFiles } from "./seed-directory.js";

const SMALL = "tests/fixtures/seed/small";

/** Makes a batch of a source and concept that no seed has. */
function toRivalBatch(number: number): WriteBatch {
  const source = { ...SOURCE, key: "rival" as typeof SOURCE.key };
  const evidence = [{ ...EVIDENCE, source: source.key }];
  return {
    sources: [source],
    concepts: [conceptOf("SKILL", `rival:skill-${number}`, { evidence })],
  };
}

/** Lets another writer into the same store just before each of the first `times` writes. */
function withRival(store: GraphStore, times: number) {
  let writes = 0;
  const write: GraphStore["write"] = async (batch, options) => {
    writes += 1;
    if (writes <= times) {
      await store.write(toRivalBatch(writes), WRITER);
    }
    return store.write(batch, options);
  };
  const contested = new Proxy(store, {
    get: (target, name) => {
      if (name === "write") return write;
      const member: unknown = Reflect.get(target, name);
      return typeof member === "function" ? member.bind(target) : member;
    },
  });
  return { contested, countWrites: () => writes };
}

describe("a load while others write", () => {
  it("starts over from what the store holds then", async () => {
    const store = await openEmptyStore();
    const { contested, countWrites } = withRival(store, 5);
    const outcome = await loadSeed(contested, SMALL);
    const { sources, concepts, edges } = await readSeed(SMALL);
    expect(countWrites()).toBe(6);
    expect(outcome).toMatchObject({
      version: 6,
      added: sources.length + concepts.length + edges.length,
    });
    expect(await store.count({ schemes: ["core"] })).toBe(concepts.length);
    expect(await store.count({ schemes: ["rival"] })).toBe(5);
  });

  it("gives up after five retries, having written nothing", async () => {
    const store = await openEmptyStore();
    const { contested, countWrites } = withRival(store, Number.POSITIVE_INFINITY);
    await expect(loadSeed(contested, SMALL)).rejects.toThrow(ConflictError);
    expect(countWrites()).toBe(6);
    expect(await store.count({ schemes: ["core"] })).toBe(0);
  });

  it("finds nothing left to do when another process loads the same seed first", async () => {
    const store = await openEmptyStore();
    let isFirst = true;
    const raced = new Proxy(store, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== "function") return member;
        if (name !== "write" || !isFirst) return member.bind(target);
        isFirst = false;
        return async (...given: Parameters<GraphStore["write"]>) => {
          await loadSeed(store, SMALL, { actor: "other" });
          return store.write(...given);
        };
      },
    });
    expect(await loadSeed(raced, SMALL)).toMatchObject({ version: 1, added: 0, isUpToDate: true });
  });
});

describe("a seed of more than one batch", () => {
  const SIZE = 2_500;
  const LINKS = 10;

  /** Technologies in a row, each related to those behind it; retired ones name a later concept. */
  function writeLargeSeed(): string {
    const lines = Array.from({ length: SIZE }, (_, index) => {
      const behind = Array.from({ length: LINKS }, (_link, step) => `t${index + step + 1}`);
      const related = behind.filter((slug) => Number(slug.slice(1)) < SIZE);
      const replaced = index + 1 < SIZE && index % 7 === 0 ? `, replacedBy: t${index + 1}` : "";
      return `  t${index}: {label: T${index}, broader: [all], related: [${related.join(", ")}]${replaced}}`;
    });
    return `categories:\n  all: {label: All}\ntechnologies:\n${lines.join("\n")}\n`;
  }

  it("is written in several versions and holds all in the end", async () => {
    const store = await openEmptyStore();
    const directory = await createSeed({ "large.yaml": writeLargeSeed() });
    const told: number[] = [];
    const outcome = await loadSeed(store, directory, { onProgress: ({ done }) => told.push(done) });
    const { sources, concepts, edges } = await readSeed(directory);
    expect(edges.length).toBeGreaterThan(MAXIMUM_BATCH_ITEMS);
    expect(outcome.added).toBe(sources.length + concepts.length + edges.length);
    expect(outcome.version).toBe(2);
    expect(told).toEqual([MAXIMUM_BATCH_ITEMS, outcome.added + 357 + 1]);
    expect(await loadSeed(store, directory)).toMatchObject({ version: 2, isUpToDate: true });
    const items = await listItems(store);
    expect(items.filter(({ subject }) => subject !== "SOURCE")).toEqual([
      ...concepts.map((concept) => ({ subject: "CONCEPT", concept })),
      ...edges.map((edge) => ({ subject: "EDGE", edge })),
    ]);
    await writeFiles(directory, { "other.yaml": "categories:\n  other: {label: Other}\n" });
    expect(await loadSeed(store, directory)).toMatchObject({ added: 1, changed: 0, version: 3 });
  });

  it("goes on where it stopped when somebody writes between its batches", async () => {
    const store = await openEmptyStore();
    const directory = await createSeed({ "large.yaml": writeLargeSeed() });
    const rivals: Promise<number>[] = [];
    const outcome = await loadSeed(store, directory, {
      onProgress: () => {
        if (rivals.length > 0) return;
        rivals.push(store.write(toRivalBatch(1), WRITER));
      },
    });
    await Promise.all(rivals);
    const { sources, concepts, edges } = await readSeed(directory);
    expect(outcome).toMatchObject({
      version: 3,
      added: sources.length + concepts.length + edges.length,
    });
    expect(await store.count({ schemes: ["core"] })).toBe(concepts.length);
  });
});
