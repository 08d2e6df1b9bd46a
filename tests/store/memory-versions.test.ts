import { setImmediate as nextTurn } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseConceptKey } from "../../src/domain/concept-key.js";
import { Breather } from "../../src/lib/breathe.js";
import { applyChange } from "../../src/store/memory/apply-change.js";
import { type FollowedStore, followStore } from "../../src/store/memory/followed-store.js";
import { loadState } from "../../src/store/memory/load-state.js";
import { MemoryGraph } from "../../src/store/memory/memory-graph.js";
import type { MemoryState } from "../../src/store/memory/memory-state.js";
import { isWorn, packState } from "../../src/store/memory/pack-state.js";
import { openStore } from "../../src/store/open-store.js";
import type { GraphReader, WriteBatch } from "../../src/store/store.js";
import { conceptOf, edgeOf, SOURCE, WRITER } from "../support/graph-items.js";
import { Random } from "../support/random.js";
import { RandomBatches } from "../support/random-batches.js";
import { makeQuestion } from "../support/random-questions.js";
import { startTestServer, type TestServer } from "../support/test-server.js";

/** So many that following a version takes several turns of the event loop. */
const SKILLS = 1_000;
const VERSIONS = 12;

const SLUGS = Array.from({ length: SKILLS }, (_, index) => `skill-${index}`);
const KEYS = SLUGS.map((slug) => parseConceptKey(slug));

/** A batch that writes one number into every label, description and note. */
function numbered(number: number): WriteBatch {
  return {
    sources: [{ ...SOURCE, title: `${number}` }],
    concepts: [
      conceptOf("ROLE", "role", { description: `${number}` }),
      ...SLUGS.map((slug, index) =>
        conceptOf("SKILL", slug, {
          // Every version turns the order around.
          label: `${number} ${number % 2 === 0 ? index : SKILLS - index}`,
          description: `${number}`,
        }),
      ),
    ],
    edges: SLUGS.map((slug) => edgeOf("role", "REQUIRES", slug, { note: `${number}` })),
  };
}

/** Ways to ask for numbers; each gives many. */
const QUESTIONS: readonly ((reader: GraphReader) => Promise<readonly unknown[]>)[] = [
  async (reader) => (await reader.conceptsByKey(KEYS)).map((skill) => skill?.description),
  async (reader) => {
    const concepts = await reader.page({ kinds: ["SKILL"] }, "LABEL_ASC", { size: SKILLS });
    return concepts.map(({ label }) => label.split(" ")[0]);
  },
  async (reader) => (await listRequirements(reader)).map(({ note }) => note),
  async (reader) => {
    const skills = await reader.conceptsByKey((await listRequirements(reader)).map(({ to }) => to));
    return skills.map((skill) => skill?.label.split(" ")[0]);
  },
  async (reader) => (await reader.sources()).map(({ title }) => title),
];

async function listRequirements(reader: GraphReader) {
  const [edges = []] = await reader.edges([parseConceptKey("role")], {
    types: ["REQUIRES"],
    direction: "OUT",
  });
  return edges;
}

describe("while versions are written", () => {
  let followed: FollowedStore;
  let server: TestServer;

  beforeAll(async () => {
    const store = await openStore({ url: "embedded::memory:" });
    const following = followStore(store, {
      mode: "memory",
      maximumEdges: 1_000_000,
      pollMilliseconds: 60_000,
      maximumStaleness: 60_000,
    });
    followed = following;
    await following.start();
    await followed.store.write(numbered(1), WRITER);
    server = await startTestServer(followed.store, { snapshot: followed.snapshot });
  });
  afterAll(async () => {
    await server.close();
    await followed.close();
  });

  /** Reads on while versions are written, from the version at which the graph is to the next ones. */
  async function whileWriting(read: () => Promise<void>): Promise<void> {
    const first = (followed.snapshot().snapshotVersion ?? 0) + 1;
    const writing = new AbortController();
    const reading = Promise.all(
      Array.from({ length: 8 }, async () => {
        while (!writing.signal.aborted) {
          await read();
          await nextTurn();
        }
      }),
    );
    try {
      for (let number = first; number < first + VERSIONS; number += 1) {
        await followed.store.write(numbered(number), WRITER);
      }
    } finally {
      writing.abort();
    }
    await reading;
  }

  it("a reader sees one version from its beginning to its end", async () => {
    const seen = new Set<number>();
    const oldest = followed.snapshot();
    await whileWriting(async () => {
      const reader = followed.snapshot();
      const version = reader.snapshotVersion ?? 0;
      for (const question of QUESTIONS) {
        expect(new Set(await question(reader))).toEqual(new Set([`${version}`]));
        await nextTurn();
      }
      seen.add(version);
    });
    expect(seen.size).toBeGreaterThan(VERSIONS / 2);
    for (const question of QUESTIONS) {
      expect(new Set(await question(oldest))).toEqual(new Set([`${oldest.snapshotVersion}`]));
    }
  });

  it("a request sees one version in all that it asks for", async () => {
    const seen = new Set<number>();
    await whileWriting(async () => {
      const { body } = await server.query(`{
        graph { version sources { title } }
        role(slug: "role") {
          description
          requirements(first: 100) { nodes { note target { label description } } }
        }
        skills(last: 100) { nodes { label description requiredBy { nodes { note } } } }
      }`);
      const { graph, role, skills } = body.data;
      const numbers = JSON.stringify([graph.sources, role, skills]).matchAll(/"(\d+)(?: \d+)?"/gu);
      expect(new Set(Array.from(numbers, ([, number]) => Number(number)))).toEqual(
        new Set([graph.version]),
      );
      seen.add(graph.version);
    });
    expect(seen.size).toBeGreaterThan(VERSIONS / 2);
  });
});

describe("a state", () => {
  it("never changes when later ones are made of it", async () => {
    const store = await openStore({ url: "embedded::memory:" });
    const batches = new RandomBatches(new Random(3));
    const states: { readonly state: MemoryState; readonly copy: string }[] = [];
    let state = await loadState(store);
    for (let version = 1; version <= 200; version += 1) {
      await store.write(batches.next(), WRITER);
      for (const change of await store.changes(state.version, 1)) {
        state = await applyChange(state, change);
      }
      states.push({ state, copy: describeState(state) });
    }
    for (const { state: kept, copy } of states) expect(describeState(kept)).toBe(copy);
    await store.close();
  });

  it("finds a URI at the concept that had it in its version", async () => {
    const store = await openStore({ url: "embedded::memory:" });
    const [first, second] = [conceptOf("SKILL", "first"), conceptOf("SKILL", "second")];
    await store.write({ sources: [SOURCE], concepts: [first, second] }, WRITER);
    const before = await loadState(store);
    const swapped = [
      { ...first, uri: second.uri },
      { ...second, uri: first.uri },
    ];
    await store.write({ concepts: swapped }, WRITER);
    const [change] = await store.changes(1, 1);
    if (!change) throw new Error("The store has no change.");
    const after = await applyChange(before, change);
    const uris = [first.uri, second.uri, "urn:test:unknown"];
    expect(new MemoryGraph(before).keysByUri(uris)).toEqual(["first", "second", undefined]);
    expect(new MemoryGraph(after).keysByUri(uris)).toEqual(["second", "first", undefined]);
    await store.close();
  });
});

describe("packing a state", () => {
  it("changes no answer, now or later, and forgets what no edge has any more", async () => {
    const store = await openStore({ url: "embedded::memory:" });
    const random = new Random(5);
    const batches = new RandomBatches(random);
    let [packed, plain] = [await loadState(store), await loadState(store)];
    for (let round = 1; round <= 150; round += 1) {
      await store.write(batches.next(), WRITER);
      await store.write(withNote(`${round}`), WRITER);
      for (const change of await store.changes(plain.version, 2)) {
        packed = await packState(await applyChange(packed, change), new Breather());
        plain = await applyChange(plain, change);
      }
      const concepts = await store.page({}, "LABEL_ASC", { size: 1_000 });
      for (const question of random.times(6, () => makeQuestion(random, concepts))) {
        expect(question(new MemoryGraph(packed))).toEqual(question(new MemoryGraph(plain)));
      }
    }
    expect(packed.properties.size).toBeLessThan(plain.properties.size / 2);
    await store.close();
  });

  it("is due when an eighth of the edges was edited and a good many besides", () => {
    const isWornAfter = (edits: number) => isWorn({ edits, edgeCount: 1_000 } as MemoryState);
    expect([25_125, 25_126].map(isWornAfter)).toEqual([false, true]);
  });
});

/** A link whose properties nothing else has. */
function withNote(note: string): WriteBatch {
  const concepts = [conceptOf("ROLE", "role"), conceptOf("SKILL", "skill")];
  return { concepts, edges: [edgeOf("role", "REQUIRES", "skill", { note })] };
}

/** Everything that a state can be asked for, except what is shared and only added to. */
function describeState(state: MemoryState): string {
  const { version, updatedAt, sources, nodes, byLabel, counts, edgeCount } = state;
  return JSON.stringify({
    version,
    updatedAt,
    sources,
    edgeCount,
    nodes: Array.from({ length: nodes.size }, (_, ordinal) => {
      const node = nodes.get(ordinal);
      return { ...node, out: [...node.out], in: [...node.in] };
    }),
    byLabel: Object.entries(byLabel).map(([kind, list]) => [kind, ...list]),
    counts: [...counts],
  });
}
