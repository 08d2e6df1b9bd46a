import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Change } from "../../src/domain/change.js";
import type { Concept } from "../../src/domain/concept.js";
import { parseConceptKey } from "../../src/domain/concept-key.js";
import { type GraphStore, MAXIMUM_BATCH_ITEMS, type WriteBatch } from "../../src/store/store.js";
import { conceptOf, edgeOf, SOURCE, WRITER } from "../support/graph-items.js";

/** Opens an empty store whose clock is the given one; called before every test. */
export type OpenStore = (clock: () => Date) => Promise<GraphStore>;

/** Every promise of the writing half of the port; runs unchanged on every adapter. */
export function describeGraphStoreContract(name: string, open: OpenStore): void {
  describe(`${name}: GraphStore`, () => {
    let store: GraphStore;
    let now: Date;

    beforeEach(async () => {
      now = new Date("2026-01-02T03:04:05.678Z");
      store = await open(() => now);
    });
    afterEach(() => store.close());

    const find = async (key: string): Promise<Concept | undefined> =>
      (await store.conceptsByKey([parseConceptKey(key)]))[0];
    const write = (batch: WriteBatch) => store.write(batch, WRITER);
    const snapshot = async () => JSON.stringify(await collect(store));

    describe("an empty store", () => {
      it("is at version 0 and holds nothing", async () => {
        expect(await store.version()).toBe(0);
        expect(await store.changes(0, 10)).toEqual([]);
        expect(await store.info()).toEqual({ version: 0, updatedAt: null, counts: [] });
        expect(await collect(store)).toEqual([]);
      });
    });

    describe("write", () => {
      it("raises the version by one with every change and says so", async () => {
        expect(await write(BASE)).toBe(1);
        expect(await write({ concepts: [conceptOf("SKILL", "caching")] })).toBe(2);
        expect(await store.version()).toBe(2);
      });

      it("raises no version when nothing changes", async () => {
        await write(BASE);
        const before = await snapshot();
        expect(await write(BASE)).toBe(1);
        expect(await write({})).toBe(1);
        expect(await write({ removedEdges: [edgeOf("redis", "USED_FOR", "backend")] })).toBe(1);
        expect(await store.changes(1, 10)).toEqual([]);
        expect(await snapshot()).toBe(before);
      });

      it("replaces a concept as a whole, its kind and label too", async () => {
        await write(BASE);
        await write({ concepts: [conceptOf("SKILL", "redis", { label: "Redis the skill" })] });
        expect(await find("redis")).toEqual(
          conceptOf("SKILL", "redis", { label: "Redis the skill" }),
        );
        expect(await store.count({ kinds: ["TECHNOLOGY"] })).toBe(0);
        expect(await store.page({ kinds: ["SKILL"] }, "LABEL_ASC", { size: 5 })).toMatchObject([
          { key: "redis" },
        ]);
      });

      it("replaces and removes edges", async () => {
        await write(BASE);
        const changed = edgeOf("backend", "REQUIRES", "database", { level: "BASIC" });
        await write({
          edges: [changed],
          removedEdges: [edgeOf("redis", "BROADER", "database")],
        });
        const all = { types: ["REQUIRES", "BROADER"], direction: "OUT" } as const;
        const [backend, redis] = await store.edges(keys("backend", "redis"), all);
        expect(backend).toEqual([changed]);
        expect(redis).toEqual([]);
      });

      it("removes a symmetric edge from either end", async () => {
        await write({
          ...BASE,
          concepts: [...(BASE.concepts ?? []), conceptOf("TECHNOLOGY", "memcached")],
          edges: [edgeOf("redis", "RELATED", "memcached")],
        });
        await write({ removedEdges: [edgeOf("redis", "RELATED", "memcached")] });
        expect(
          await store.countEdges(keys("redis", "memcached"), {
            types: ["RELATED"],
            direction: "BOTH",
          }),
        ).toEqual([0, 0]);
      });

      it("retires a concept instead of deleting it", async () => {
        await write(BASE);
        await write({ retired: [{ key: parseConceptKey("redis"), replacedBy: null }] });
        expect(await find("redis")).toMatchObject({ status: "DEPRECATED", replacedBy: null });
        const [change] = await store.changes(1, 1);
        expect(change?.entries).toMatchObject([{ action: "RETIRED", ref: "redis", link: null }]);
      });

      it("retires a role whose aspects name concepts that the batch leaves alone", async () => {
        await write(BASE);
        const aspect = {
          name: "goal",
          text: "Works.",
          concepts: keys("redis"),
          source: SOURCE.key,
        };
        await write({ concepts: [conceptOf("ROLE", "backend", { aspects: [aspect] })] });
        await write({ retired: [{ key: parseConceptKey("backend"), replacedBy: null }] });
        expect(await find("backend")).toMatchObject({ status: "DEPRECATED", aspects: [aspect] });
      });

      it("takes the last of duplicates", async () => {
        await write({
          sources: [SOURCE],
          concepts: [
            conceptOf("SKILL", "caching", { label: "first" }),
            conceptOf("SKILL", "caching", { label: "last" }),
          ],
        });
        expect(await find("caching")).toMatchObject({ label: "last" });
      });

      it.each<[string, WriteBatch]>([
        ["an edge to an unknown concept", { edges: [edgeOf("redis", "BROADER", "nothing")] }],
        ["an edge between the wrong kinds", { edges: [edgeOf("redis", "REQUIRES", "database")] }],
        ["an edge from a concept to itself", { edges: [edgeOf("redis", "RELATED", "redis")] }],
        [
          "an unknown source",
          { concepts: [conceptOf("SKILL", "x", { evidence: [evidenceOf("nobody")] })] },
        ],
        [
          "a URI that another concept has",
          { concepts: [conceptOf("SKILL", "x", { uri: "urn:test:redis" })] },
        ],
        [
          "a key that is not its scheme and slug",
          { concepts: [{ ...conceptOf("SKILL", "x"), slug: "y" }] },
        ],
        ["an empty label", { concepts: [conceptOf("SKILL", "x", { label: " " })] }],
        [
          "an unknown retired concept",
          { retired: [{ key: parseConceptKey("x"), replacedBy: null }] },
        ],
        [
          "a requirement without an importance",
          { edges: [edgeOf("backend", "REQUIRES", "redis", { importance: null })] },
        ],
        [
          "an atLeast of none",
          { edges: [edgeOf("backend", "REQUIRES", "database", { atLeast: 0 })] },
        ],
        [
          "a prerequisite without a group",
          { edges: [edgeOf("redis", "HAS_PREREQUISITE", "database", { groups: [] })] },
        ],
      ])("refuses %s and writes nothing of the batch", async (_mistake, wrong) => {
        await write(BASE);
        const before = await snapshot();
        const good = conceptOf("SKILL", "good");
        const batch = { ...wrong, concepts: [good, ...(wrong.concepts ?? [])] };
        await expect(write(batch)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
        expect(await snapshot()).toBe(before);
        expect(await store.version()).toBe(1);
      });

      it("refuses more than 25,000 items", async () => {
        const concepts = Array.from({ length: MAXIMUM_BATCH_ITEMS + 1 }, (_, index) =>
          conceptOf("SKILL", `s${index}`),
        );
        await expect(write({ concepts })).rejects.toMatchObject({ code: "LIMIT_EXCEEDED" });
      });

      it("writes 25,000 items at once", async () => {
        const concepts = Array.from({ length: MAXIMUM_BATCH_ITEMS - 1 }, (_, index) =>
          conceptOf("SKILL", `s${index}`),
        );
        expect(await write({ sources: [SOURCE], concepts })).toBe(1);
        expect(await store.count({})).toBe(MAXIMUM_BATCH_ITEMS - 1);
      });

      it("moves a URI from one concept to another within a batch", async () => {
        await write(BASE);
        await write({
          concepts: [
            conceptOf("SKILL", "x", { uri: "urn:test:redis" }),
            conceptOf("TECHNOLOGY", "redis", { uri: "urn:test:moved" }),
          ],
        });
        expect(await store.keysByUri(["urn:test:redis", "urn:test:moved"])).toEqual(["x", "redis"]);
      });
    });

    describe("expectedVersion", () => {
      it("lets a write through at that version", async () => {
        await store.write(BASE, { ...WRITER, expectedVersion: 0 });
        expect(await store.version()).toBe(1);
      });

      it("refuses a write at another version with CONFLICT", async () => {
        await write(BASE);
        const late = store.write(
          { concepts: [conceptOf("SKILL", "late")] },
          { ...WRITER, expectedVersion: 0 },
        );
        await expect(late).rejects.toMatchObject({ code: "CONFLICT" });
        expect(await find("late")).toBeUndefined();
      });

      it("lets exactly one of many concurrent writers through", async () => {
        await write(BASE);
        const outcomes = await Promise.allSettled(
          Array.from({ length: 8 }, (_, index) =>
            store.write(
              { concepts: [conceptOf("SKILL", `writer-${index}`)] },
              { ...WRITER, expectedVersion: 1 },
            ),
          ),
        );
        expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
        expect(await store.version()).toBe(2);
        expect(await store.count({ kinds: ["SKILL"] })).toBe(1);
      });

      it("gives concurrent writers without it a version each", async () => {
        await write(BASE);
        const versions = await Promise.all(
          Array.from({ length: 8 }, (_, index) =>
            write({ concepts: [conceptOf("SKILL", `writer-${index}`)] }),
          ),
        );
        expect(versions.toSorted((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
      });
    });

    describe("changes", () => {
      it("records who, when, why and what, with before and after", async () => {
        await write(BASE);
        now = new Date("2026-02-03T04:05:06.789Z");
        const before = conceptOf("TECHNOLOGY", "redis");
        const after = conceptOf("TECHNOLOGY", "redis", { label: "Redis" });
        await store.write(
          { concepts: [after], removedEdges: [edgeOf("redis", "BROADER", "database")] },
          { actor: "curator", reason: "a better label" },
        );
        const [change] = await store.changes(1, 10);
        expect(change).toEqual({
          version: 2,
          at: "2026-02-03T04:05:06.789Z",
          actor: "curator",
          reason: "a better label",
          entries: [
            {
              subject: "CONCEPT",
              action: "CHANGED",
              ref: "redis",
              link: null,
              before: expect.any(String),
              after: expect.any(String),
            },
            {
              subject: "EDGE",
              action: "REMOVED",
              ref: "redis",
              link: "BROADER database",
              before: expect.any(String),
              after: null,
            },
          ],
        });
        const [entry] = change?.entries ?? [];
        expect(JSON.parse(entry?.before ?? "")).toEqual(before);
        expect(JSON.parse(entry?.after ?? "")).toEqual(after);
        expect(await store.info()).toMatchObject({ version: 2, updatedAt: change?.at });
      });

      it("lists what is behind a version, oldest first, up to a limit", async () => {
        await write(BASE);
        for (const slug of ["a", "b", "c"]) {
          await write({ concepts: [conceptOf("SKILL", slug)] });
        }
        const versions = async (since: number, limit: number) =>
          (await store.changes(since, limit)).map(({ version }) => version);
        expect(await versions(0, 10)).toEqual([1, 2, 3, 4]);
        expect(await versions(1, 2)).toEqual([2, 3]);
        expect(await versions(4, 10)).toEqual([]);
      });

      it("leads, applied in order, to what the store holds", async () => {
        await write(BASE);
        await write({ retired: [{ key: parseConceptKey("redis"), replacedBy: null }] });
        await write({ edges: [edgeOf("backend", "REQUIRES", "database", { note: "new" })] });
        await write({ removedEdges: [edgeOf("redis", "BROADER", "database")] });
        const replayed = replay(await store.changes(0, 100));
        const held = (await collect(store)).map((item) => Object.values(item)[1]);
        expect(replayed).toHaveLength(held.length);
        expect(replayed).toEqual(expect.arrayContaining(held));
      });
    });

    describe("exportAll", () => {
      it("streams sources, concepts and edges by key", async () => {
        await write({
          sources: [SOURCE],
          concepts: [
            conceptOf("TECHNOLOGY", "redis"),
            conceptOf("TECHNOLOGY", "valkey"),
            conceptOf("CATEGORY", "database"),
            conceptOf("ROLE", "esco:backend"),
            conceptOf("CATEGORY", "cache"),
          ],
          edges: [
            edgeOf("redis", "RELATED", "cache"),
            edgeOf("redis", "ALTERNATIVE_TO", "valkey"),
            edgeOf("redis", "BROADER", "database"),
            edgeOf("redis", "BROADER", "cache"),
            edgeOf("esco:backend", "REQUIRES", "redis"),
          ],
        });
        const items = await collect(store);
        expect(items.map(nameOf)).toEqual([
          "handbook",
          "cache",
          "database",
          "esco:backend",
          "redis",
          "valkey",
          "cache RELATED redis",
          "esco:backend REQUIRES redis",
          "redis BROADER cache",
          "redis BROADER database",
          "redis ALTERNATIVE_TO valkey",
        ]);
      });

      it("streams the edges of each concept as a part of their own", async () => {
        await write({
          ...BASE,
          edges: [
            edgeOf("backend", "REQUIRES", "database", { level: "WORKING", atLeast: 1 }),
            edgeOf("backend", "REQUIRES", "redis"),
            edgeOf("redis", "BROADER", "database"),
          ],
        });
        const parts: string[][] = [];
        for await (const part of store.exportAll()) parts.push(part.map(nameOf));
        expect(parts.slice(-2)).toEqual([
          ["backend REQUIRES database", "backend REQUIRES redis"],
          ["redis BROADER database"],
        ]);
      });

      it("streams more than fits in one read", async () => {
        const concepts = Array.from({ length: 5_000 }, (_, index) =>
          conceptOf("CATEGORY", `c${index}`),
        );
        await write({ sources: [SOURCE], concepts });
        const edges = concepts.slice(1).map(({ key }) => edgeOf(key, "BROADER", "c0"));
        await write({ edges });
        const items = await collect(store);
        expect(items).toHaveLength(1 + 5_000 + 4_999);
        expect(new Set(items.map(nameOf)).size).toBe(items.length);
      });
    });

    describe("close", () => {
      it("may be called twice and makes later calls UNAVAILABLE", async () => {
        await store.close();
        await store.close();
        await expect(store.version()).rejects.toMatchObject({ code: "UNAVAILABLE" });
        await expect(store.conceptsByKey(keys("redis"))).rejects.toMatchObject({
          code: "UNAVAILABLE",
        });
      });
    });
  });
}

const BASE: WriteBatch = {
  sources: [SOURCE],
  concepts: [
    conceptOf("ROLE", "backend"),
    conceptOf("TECHNOLOGY", "redis"),
    conceptOf("CATEGORY", "database"),
  ],
  edges: [
    edgeOf("backend", "REQUIRES", "database", { level: "WORKING", atLeast: 1 }),
    edgeOf("redis", "BROADER", "database"),
  ],
};

function keys(...texts: string[]) {
  return texts.map((text) => parseConceptKey(text));
}

function evidenceOf(source: string) {
  return { source: source as typeof SOURCE.key, confidence: null, note: null };
}

/** Applies changes in order to nothing and lists the items that are there in the end. */
function replay(changes: readonly Change[]): unknown[] {
  const items = new Map<string, unknown>();
  for (const { subject, ref, link, after } of changes.flatMap(({ entries }) => entries)) {
    const id = `${subject} ${ref} ${link}`;
    if (after === null) items.delete(id);
    else items.set(id, JSON.parse(after));
  }
  return [...items.values()];
}

async function collect(store: GraphStore) {
  const items = [];
  for await (const part of store.exportAll()) items.push(...part);
  return items;
}

function nameOf(item: Awaited<ReturnType<typeof collect>>[number]): string {
  if (item.subject === "SOURCE") return item.source.key;
  if (item.subject === "CONCEPT") return item.concept.key;
  return `${item.edge.from} ${item.edge.type} ${item.edge.to}`;
}
