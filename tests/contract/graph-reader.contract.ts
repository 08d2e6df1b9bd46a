import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseConceptKey } from "../../src/domain/concept-key.js";
import { edgeRank } from "../../src/domain/edge.js";
import { toSortLabel } from "../../src/lib/text-order.js";
import type { Position } from "../../src/store/page.js";
import type { EdgeQuery, GraphReader, WriteBatch } from "../../src/store/store.js";
import { conceptOf, EVIDENCE, edgeOf, SOURCE } from "../support/graph-items.js";

/** Opens a reader over what the batch has written; called once per suite. */
export type OpenReader = (
  batch: WriteBatch,
) => Promise<{ reader: GraphReader; close: () => Promise<void> }>;

/** Every promise of the reading half of the port; runs unchanged on every implementation. */
export function describeGraphReaderContract(name: string, open: OpenReader): void {
  describe(`${name}: GraphReader`, () => {
    let reader: GraphReader;
    let close: () => Promise<void>;

    beforeAll(async () => {
      ({ reader, close } = await open(GRAPH));
    });
    afterAll(() => close());

    const listEdges = async (key: string, query: EdgeQuery) => {
      const [edges = []] = await reader.edges([parseConceptKey(key)], query);
      return edges;
    };
    const listTargets = async (key: string, query: EdgeQuery) =>
      (await listEdges(key, query)).map((edge) => (edge.from === key ? edge.to : edge.from));

    describe("conceptsByKey", () => {
      it("answers in the order of the keys, with undefined for a missing one", async () => {
        const concepts = await reader.conceptsByKey(keys("redis", "nothing", "java", "redis"));
        expect(concepts.map((concept) => concept?.label)).toEqual([
          "Redis",
          undefined,
          "Java",
          "Redis",
        ]);
      });

      it("returns a concept exactly as it was written", async () => {
        const [redis] = await reader.conceptsByKey(keys("redis"));
        expect(redis).toEqual(REDIS);
        expect(JSON.stringify(redis)).toBe(JSON.stringify({ ...redis, ...REDIS }));
      });

      it("returns retired concepts too", async () => {
        const [old] = await reader.conceptsByKey(keys("memcache"));
        expect(old).toMatchObject({ status: "DEPRECATED", replacedBy: "memcached" });
      });

      it("answers no keys with nothing", async () => {
        expect(await reader.conceptsByKey([])).toEqual([]);
      });

      it("takes 10,000 keys in one call", async () => {
        const many = Array.from({ length: 10_000 }, (_, index) => `missing-${index}`);
        many[9_999] = "redis";
        const concepts = await reader.conceptsByKey(keys(...many));
        expect(concepts).toHaveLength(10_000);
        expect(concepts.at(-1)?.key).toBe("redis");
        expect(concepts.filter(Boolean)).toHaveLength(1);
      });
    });

    describe("keysByUri", () => {
      it("answers in the order of the URIs, with undefined for a missing one", async () => {
        const uris = ["urn:test:java", "urn:test:nothing", "urn:test:esco:web-developer"];
        expect(await reader.keysByUri(uris)).toEqual(["java", undefined, "esco:web-developer"]);
      });
    });

    describe("edges", () => {
      it("lists requirements most important first, then most demanding, then by label", async () => {
        expect(await listTargets("backend", { types: ["REQUIRES"], direction: "OUT" })).toEqual([
          "database",
          "java",
          "algorithms",
          "linux",
          "cache",
        ]);
      });

      it("returns an edge exactly as it was written", async () => {
        const [edge] = await listEdges("backend", { types: ["REQUIRES"], direction: "OUT" });
        expect(edge).toEqual(FULL_REQUIREMENT);
        expect(JSON.stringify(edge)).toBe(JSON.stringify({ ...edge, ...FULL_REQUIREMENT }));
      });

      it("lists incoming edges by the label of their origin", async () => {
        expect(await listTargets("database", { types: ["BROADER"], direction: "IN" })).toEqual([
          "mongodb",
          "redis",
          "relational-database",
        ]);
      });

      it("lists a symmetric edge from both of its ends, however it was given", async () => {
        const related: EdgeQuery = { types: ["RELATED"], direction: "BOTH" };
        expect(await listTargets("redis", related)).toEqual(["java", "memcached"]);
        expect(await listTargets("memcached", related)).toEqual(["redis"]);
      });

      it("lists several types in the order of EDGE_TYPES", async () => {
        const edges = await listEdges("redis", {
          types: ["USED_FOR", "BROADER", "HAS_PREREQUISITE"],
          direction: "OUT",
        });
        expect(edges.map((edge) => edge.type)).toEqual([
          "BROADER",
          "BROADER",
          "HAS_PREREQUISITE",
          "USED_FOR",
        ]);
      });

      it("keeps the groups and the strength of prerequisites", async () => {
        const [edge] = await listEdges("redis", {
          types: ["HAS_PREREQUISITE"],
          direction: "OUT",
        });
        expect(edge).toMatchObject({
          to: "linux",
          groups: [1, 2],
          strength: "SOFT",
          level: "BASIC",
        });
      });

      it("filters by the kind of the other end and by importance", async () => {
        const query: EdgeQuery = { types: ["REQUIRES"], direction: "OUT" };
        expect(await listTargets("backend", { ...query, kinds: ["CATEGORY"] })).toEqual([
          "database",
          "cache",
        ]);
        expect(
          await listTargets("backend", { ...query, importances: ["DESIRABLE", "OPTIONAL"] }),
        ).toEqual(["linux", "cache"]);
      });

      it("answers every key, also a repeated and an unknown one", async () => {
        const lists = await reader.edges(keys("backend", "nothing", "backend"), {
          types: ["REQUIRES"],
          direction: "OUT",
        });
        expect(lists.map((list) => list.length)).toEqual([5, 0, 5]);
      });

      it("answers no keys with nothing", async () => {
        expect(await reader.edges([], { types: ["REQUIRES"], direction: "OUT" })).toEqual([]);
      });

      it("takes 10,000 keys in one call", async () => {
        const many = keys(...Array.from({ length: 10_000 }, (_, index) => `missing-${index}`));
        const lists = await reader.edges([...many, ...keys("redis")], {
          types: ["BROADER"],
          direction: "OUT",
          page: { size: 1 },
        });
        expect(lists).toHaveLength(10_001);
        expect(lists.at(-1)).toHaveLength(1);
      });

      it("limits each key by itself", async () => {
        const lists = await reader.edges(keys("backend", "frontend"), {
          types: ["REQUIRES"],
          direction: "OUT",
          page: { size: 2 },
        });
        expect(lists.map((list) => list.map((edge) => edge.to))).toEqual([
          ["database", "java"],
          ["java", "css"],
        ]);
      });

      it("pages through everything, forwards and backwards, without a gap or a repeat", async () => {
        const query: EdgeQuery = { types: ["REQUIRES"], direction: "OUT" };
        const all = await listTargets("backend", query);
        const positionOf = async (index: number): Promise<Position> => {
          const edge = (await listEdges("backend", query))[index];
          const [other] = await reader.conceptsByKey(edge ? [edge.to] : []);
          if (!edge || !other) throw new Error(`no edge ${index}`);
          return { rank: edgeRank(edge), label: toSortLabel(other.label), key: other.key };
        };
        for (let index = 0; index < all.length; index += 1) {
          const position = await positionOf(index);
          const page = (given: object) =>
            listTargets("backend", { ...query, page: { size: 2, ...given } });
          expect(await page({ after: position })).toEqual(all.slice(index + 1, index + 3));
          expect(await page({ before: position })).toEqual(all.slice(0, Math.min(2, index)));
          expect(await page({ before: position, fromEnd: true })).toEqual(
            all.slice(Math.max(0, index - 2), index),
          );
          expect(await page({ after: position, fromEnd: true })).toEqual(
            all.slice(Math.max(index + 1, all.length - 2)),
          );
        }
      });

      it("goes on behind a position whose item is gone", async () => {
        const after = { rank: 0, label: "l", key: "linux" };
        const query: EdgeQuery = {
          types: ["REQUIRES"],
          direction: "OUT",
          page: { size: 9, after },
        };
        expect(await listTargets("backend", query)).toEqual([
          "java",
          "algorithms",
          "linux",
          "cache",
        ]);
      });

      it("rejects a page over several types", async () => {
        await expect(async () =>
          reader.edges(keys("redis"), {
            types: ["BROADER", "USED_FOR"],
            direction: "OUT",
            page: { size: 1 },
          }),
        ).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
      });
    });

    describe("countEdges", () => {
      it("counts per key, also a repeated and an unknown one", async () => {
        const query: EdgeQuery = { types: ["REQUIRES"], direction: "OUT", page: { size: 1 } };
        expect(await reader.countEdges(keys("backend", "nothing", "backend"), query)).toEqual([
          5, 0, 5,
        ]);
      });

      it("counts in every direction and over several types", async () => {
        const count = async (key: string, query: EdgeQuery) =>
          (await reader.countEdges(keys(key), query))[0];
        expect(await count("database", { types: ["BROADER"], direction: "IN" })).toBe(3);
        expect(await count("redis", { types: ["RELATED"], direction: "BOTH" })).toBe(2);
        expect(await count("redis", { types: ["BROADER", "USED_FOR"], direction: "OUT" })).toBe(3);
      });

      it("counts with filters", async () => {
        const query: EdgeQuery = { types: ["REQUIRES"], direction: "OUT" };
        const count = async (given: object) =>
          (await reader.countEdges(keys("backend"), { ...query, ...given }))[0];
        expect(await count({ kinds: ["CATEGORY"] })).toBe(2);
        expect(await count({ importances: ["ESSENTIAL"] })).toBe(3);
        expect(await count({ kinds: ["CATEGORY"], importances: ["ESSENTIAL"] })).toBe(1);
      });
    });

    describe("descendants", () => {
      it("lists what is below at any depth, once, by label, without the concept itself", async () => {
        const lists = await reader.descendants(keys("storage", "nothing", "cache"), {});
        expect(lists).toEqual([
          ["cache", "database", "memcached", "mongodb", "mysql", "redis", "relational-database"],
          [],
          ["memcached", "redis"],
        ]);
        expect(await reader.countDescendants(keys("storage", "nothing"), {})).toEqual([7, 0]);
      });

      it("follows a cycle once", async () => {
        expect(await reader.descendants(keys("chicken"), {})).toEqual([["egg"]]);
        expect(await reader.countDescendants(keys("chicken"), {})).toEqual([1]);
      });

      it("filters by kind and pages", async () => {
        const kinds = ["TECHNOLOGY"] as const;
        const after = { rank: 0, label: "memcached", key: "memcached" };
        const page = { size: 2, after };
        expect(await reader.descendants(keys("storage"), { kinds, page })).toEqual([
          ["mongodb", "mysql"],
        ]);
        expect(
          await reader.descendants(keys("storage"), { kinds, page: { size: 1, fromEnd: true } }),
        ).toEqual([["redis"]]);
        expect(await reader.countDescendants(keys("storage"), { kinds, page })).toEqual([4]);
      });
    });

    describe("page", () => {
      const labels = async (...args: Parameters<GraphReader["page"]>) =>
        (await reader.page(...args)).map((concept) => concept.label);

      it("orders labels without case and accents, then by code point", async () => {
        const filter = { kinds: ["SKILL"] as const, statuses: ["ACTIVE"] as const };
        expect(await labels(filter, "LABEL_ASC", { size: 100 })).toEqual(SORTED_SKILLS);
        expect(await labels(filter, "LABEL_DESC", { size: 100 })).toEqual(
          SORTED_SKILLS.toReversed(),
        );
      });

      it.each(["LABEL_ASC", "LABEL_DESC"] as const)(
        "pages through everything in both directions (%s)",
        async (order) => {
          const filter = { kinds: ["SKILL", "TECHNOLOGY"] as const };
          const all = await reader.page(filter, order, { size: 100 });
          const keysOf = async (page: object) =>
            (await reader.page(filter, order, { size: 3, ...page })).map((concept) => concept.key);
          const allKeys = all.map((concept) => concept.key);
          for (const [index, { label, key }] of all.entries()) {
            const position = { rank: 0, label: toSortLabel(label), key };
            expect(await keysOf({ after: position })).toEqual(allKeys.slice(index + 1, index + 4));
            expect(await keysOf({ before: position, fromEnd: true })).toEqual(
              allKeys.slice(Math.max(0, index - 3), index),
            );
          }
        },
      );

      it("tells equal labels apart by key", async () => {
        const twins = await reader.page({ labelStartsWith: "twin" }, "LABEL_ASC", { size: 2 });
        expect(twins.map((concept) => concept.key)).toEqual(["twin-a", "twin-b"]);
        const after = { rank: 0, label: "twin", key: "twin-a" };
        expect(await labels({ labelStartsWith: "twin" }, "LABEL_ASC", { size: 2, after })).toEqual([
          "Twin",
        ]);
      });

      it("goes on behind the place that a concept had under another label", async () => {
        const after = { rank: 0, label: "mo", key: "redis" };
        expect(await labels({ kinds: ["TECHNOLOGY"] }, "LABEL_ASC", { size: 2, after })).toEqual([
          "MongoDB",
          "MySQL",
        ]);
      });

      it("filters by scheme, status, prefix and category", async () => {
        const size = { size: 100 };
        expect(await labels({ schemes: ["esco"] }, "LABEL_ASC", size)).toEqual(["web developer"]);
        expect(await labels({ statuses: ["DEPRECATED"] }, "LABEL_ASC", size)).toEqual(["Memcache"]);
        expect(await labels({ labelStartsWith: "ÉC" }, "LABEL_ASC", size)).toEqual(["Éclair"]);
        expect(
          await labels({ within: key("storage"), kinds: ["TECHNOLOGY"] }, "LABEL_ASC", size),
        ).toEqual(["Memcached", "MongoDB", "MySQL", "Redis"]);
        expect(await labels({ kinds: [] }, "LABEL_ASC", size)).toEqual([]);
      });

      it("takes a prefix as text, not as a pattern", async () => {
        expect(await labels({ labelStartsWith: "%" }, "LABEL_ASC", { size: 9 })).toEqual([]);
        expect(await labels({ labelStartsWith: ".*" }, "LABEL_ASC", { size: 9 })).toEqual([]);
      });
    });

    describe("count", () => {
      it("counts what page would list", async () => {
        expect(await reader.count({ kinds: ["SKILL"] })).toBe(SORTED_SKILLS.length);
        expect(await reader.count({ within: key("storage"), kinds: ["TECHNOLOGY"] })).toBe(4);
        expect(await reader.count({ schemes: ["esco"], statuses: ["ACTIVE"] })).toBe(1);
        expect(await reader.count({ schemes: ["none"] })).toBe(0);
      });
    });

    describe("facets", () => {
      it("counts by direct category, scheme and kind, largest first", async () => {
        const filter = { kinds: ["TECHNOLOGY", "ROLE"] as const, statuses: ["ACTIVE"] as const };
        expect(await reader.facets(filter, ["CATEGORY", "SCHEME", "KIND"], 2)).toEqual([
          { by: "CATEGORY", key: "cache", count: 2 },
          { by: "CATEGORY", key: "database", count: 2 },
          { by: "SCHEME", key: "core", count: 10 },
          { by: "SCHEME", key: "esco", count: 1 },
          { by: "KIND", key: "TECHNOLOGY", count: 8 },
          { by: "KIND", key: "ROLE", count: 3 },
        ]);
      });
    });

    describe("facets of equal size", () => {
      it("come by key", async () => {
        expect(await reader.facets({ labelStartsWith: "r" }, ["KIND"], 5)).toEqual([
          { by: "KIND", key: "CATEGORY", count: 1 },
          { by: "KIND", key: "TECHNOLOGY", count: 1 },
        ]);
        expect(await reader.facets({ labelStartsWith: "r" }, ["KIND"], 1)).toEqual([
          { by: "KIND", key: "CATEGORY", count: 1 },
        ]);
      });
    });

    describe("sources and info", () => {
      it("lists the sources by key", async () => {
        expect(await reader.sources()).toEqual([{ ...SOURCE, key: "atlas" }, SOURCE]);
      });

      it("tells the version and the counts of active concepts", async () => {
        const info = await reader.info();
        expect(info.version).toBe(1);
        expect(info.updatedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u);
        expect(info.counts).toEqual([
          { scheme: "core", kind: "ROLE", count: 2 },
          { scheme: "core", kind: "SKILL", count: SORTED_SKILLS.length },
          { scheme: "core", kind: "TECHNOLOGY", count: 8 },
          { scheme: "core", kind: "CATEGORY", count: 6 },
          { scheme: "esco", kind: "ROLE", count: 1 },
        ]);
      });
    });
  });
}

function key(text: string) {
  return parseConceptKey(text);
}

function keys(...texts: string[]) {
  return texts.map(key);
}

const REDIS = conceptOf("TECHNOLOGY", "redis", {
  label: "Redis",
  aliases: ["redis server", "Ünïcode 🚀", "quote \" and ' and \\"],
  description: "Line one\nline two",
  homepage: "https://example.org/",
  effort: { basicHours: 0.5, workingHours: 20, advancedHours: 100, source: SOURCE.key },
  resources: [{ title: "Guide", url: "https://example.org/guide", kind: "BOOK", free: true }],
  marks: [{ kind: "HOT", since: "2024-01-01", until: null, source: SOURCE.key }],
  matches: [{ scheme: "esco", uri: "urn:esco:1", label: null, kind: "CLOSE" }],
});

const FULL_REQUIREMENT = edgeOf("backend", "REQUIRES", "database", {
  importance: "ESSENTIAL",
  level: "ADVANCED",
  atLeast: 2,
  weight: 0.25,
  note: "any two",
  evidence: [EVIDENCE, { source: SOURCE.key, confidence: null, note: "chapter 2" }],
});

/** Labels in list order: folded, then by code point (the emoji is the highest). */
const SORTED_SKILLS = [
  "Algorithms",
  "Ångström",
  "apple",
  "Éclair",
  "Twin",
  "Twin",
  "Zebra",
  "\uFFFDodd",
  "🚀 rocket",
];

/*
 *  storage ── database ── relational-database ── mysql
 *     │          ├── redis, mongodb
 *     └── cache ─┴── redis, memcached                    chicken ⇄ egg
 */
export const GRAPH: WriteBatch = {
  sources: [SOURCE, { ...SOURCE, key: "atlas" as typeof SOURCE.key }],
  concepts: [
    conceptOf("ROLE", "backend", {
      salaries: [
        {
          region: "US",
          currency: "USD",
          period: "YEAR",
          typical: 1,
          minimum: null,
          maximum: null,
          year: null,
          source: SOURCE.key,
        },
      ],
      aspects: [{ name: "goal", text: "Works.", concepts: keys("redis"), source: SOURCE.key }],
    }),
    conceptOf("ROLE", "frontend"),
    conceptOf("ROLE", "esco:web-developer", { label: "web developer" }),
    REDIS,
    conceptOf("TECHNOLOGY", "memcached", { label: "Memcached" }),
    conceptOf("TECHNOLOGY", "memcache", {
      label: "Memcache",
      status: "DEPRECATED",
      replacedBy: key("memcached"),
    }),
    conceptOf("TECHNOLOGY", "mongodb", { label: "MongoDB" }),
    conceptOf("TECHNOLOGY", "mysql", { label: "MySQL" }),
    conceptOf("TECHNOLOGY", "java", { label: "Java" }),
    conceptOf("TECHNOLOGY", "css", { label: "CSS" }),
    conceptOf("TECHNOLOGY", "linux", { label: "Linux" }),
    conceptOf("TECHNOLOGY", "nginx", { label: "Nginx" }),
    ...["storage", "database", "cache", "relational-database", "chicken", "egg"].map((slug) =>
      conceptOf("CATEGORY", slug),
    ),
    conceptOf("SKILL", "algorithms", { label: "Algorithms" }),
    conceptOf("SKILL", "rocket", { label: "🚀 rocket" }),
    conceptOf("SKILL", "odd", { label: "\uFFFDodd" }),
    conceptOf("SKILL", "apple", { label: "apple" }),
    conceptOf("SKILL", "zebra", { label: "Zebra" }),
    conceptOf("SKILL", "eclair", { label: "Éclair" }),
    conceptOf("SKILL", "angstrom", { label: "Ångström" }),
    conceptOf("SKILL", "twin-b", { label: "Twin" }),
    conceptOf("SKILL", "twin-a", { label: "Twin" }),
  ],
  edges: [
    edgeOf("backend", "REQUIRES", "cache", { importance: "OPTIONAL", atLeast: 1 }),
    edgeOf("backend", "REQUIRES", "linux", { importance: "DESIRABLE", level: "WORKING" }),
    edgeOf("backend", "REQUIRES", "java", { level: "WORKING" }),
    edgeOf("backend", "REQUIRES", "algorithms", { level: "BASIC" }),
    FULL_REQUIREMENT,
    edgeOf("frontend", "REQUIRES", "java", { level: "ADVANCED" }),
    edgeOf("frontend", "REQUIRES", "css"),
    edgeOf("frontend", "REQUIRES", "redis", { importance: "OPTIONAL" }),
    edgeOf("database", "BROADER", "storage"),
    edgeOf("cache", "BROADER", "storage"),
    edgeOf("relational-database", "BROADER", "database"),
    edgeOf("mysql", "BROADER", "relational-database"),
    edgeOf("mongodb", "BROADER", "database"),
    edgeOf("redis", "BROADER", "database"),
    edgeOf("redis", "BROADER", "cache"),
    edgeOf("memcached", "BROADER", "cache"),
    edgeOf("chicken", "BROADER", "egg"),
    edgeOf("egg", "BROADER", "chicken"),
    edgeOf("redis", "RELATED", "memcached"),
    edgeOf("java", "RELATED", "redis"),
    edgeOf("redis", "USED_FOR", "algorithms"),
    edgeOf("redis", "HAS_PREREQUISITE", "linux", {
      groups: [1, 2],
      strength: "SOFT",
      level: "BASIC",
    }),
    edgeOf("redis", "ALTERNATIVE_TO", "memcached", { as: keys("cache") }),
  ],
};
