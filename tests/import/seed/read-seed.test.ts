import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Edge } from "../../../src/domain/edge.js";
import { BadInputError } from "../../../src/domain/errors.js";
import { digestSeed } from "../../../src/import/seed/digest-seed.js";
import { checkSeed, readSeed } from "../../../src/import/seed/read-seed.js";
import { createSeed, writeFiles } from "./seed-directory.js";

const SMALL = "tests/fixtures/seed/small";

const backedBy = (source: string) => [{ source, confidence: null, note: null }];

describe("readSeed", () => {
  it("gives every member of a concept, null or empty where the file is silent", async () => {
    const { concepts } = await readSeed(SMALL);
    expect(concepts.find(({ key }) => key === "caching")).toEqual({
      key: "caching",
      scheme: "core",
      slug: "caching",
      kind: "SKILL",
      label: "Caching",
      aliases: [],
      description: null,
      uri: "urn:rolegraph:core:caching",
      status: "ACTIVE",
      replacedBy: null,
      homepage: null,
      effort: null,
      resources: [],
      marks: [],
      salaries: [],
      aspects: [],
      matches: [],
      evidence: backedBy("handbook"),
    });
  });

  it("reads all that a technology may say", async () => {
    const { concepts } = await readSeed(SMALL);
    expect(concepts.find(({ key }) => key === "redis")).toEqual({
      key: "redis",
      scheme: "core",
      slug: "redis",
      kind: "TECHNOLOGY",
      label: "Redis",
      aliases: ["redis server", "RS"],
      description: "Keeps data in memory.\nAlso on disk.",
      uri: "https://example.org/redis",
      status: "DEPRECATED",
      replacedBy: "memcached",
      homepage: "https://redis.io/",
      effort: { basicHours: 8, workingHours: 40.5, advancedHours: 160, source: "editorial" },
      resources: [
        { title: "Guide", url: "https://example.org/", kind: "DOCUMENTATION", free: true },
        { title: "Book", url: "https://example.org/book", kind: "BOOK", free: null },
      ],
      marks: [{ kind: "IN_DEMAND", since: "2024", until: null, source: "handbook" }],
      salaries: [],
      aspects: [],
      matches: [{ scheme: "esco", uri: "urn:esco:redis", label: "Redis", kind: "CLOSE" }],
      evidence: [
        { source: "handbook", confidence: 0.5, note: "Chapter 2" },
        { source: "survey", confidence: null, note: null },
      ],
    });
  });

  it("reads what a role is paid and how it compares", async () => {
    const { concepts } = await readSeed(SMALL);
    expect(concepts.find(({ key }) => key === "developer")).toMatchObject({
      salaries: [
        {
          region: "GB",
          currency: "GBP",
          period: "YEAR",
          typical: null,
          minimum: 40000,
          maximum: 70000,
          year: 2020,
          source: "survey",
        },
      ],
      aspects: [{ name: "Tools", text: "Redis, mostly.", concepts: ["redis"], source: "handbook" }],
    });
  });

  it("numbers the groups of prerequisites and joins a target of two groups", async () => {
    const links = await listLinks("redis", "HAS_PREREQUISITE");
    expect(links).toEqual([
      {
        to: "caching",
        level: "WORKING",
        strength: "HARD",
        groups: [2, 3],
        atLeast: null,
        evidence: [...backedBy("handbook"), ...backedBy("survey")],
      },
      {
        to: "memory",
        level: "ADVANCED",
        strength: "HARD",
        groups: [3],
        atLeast: 1,
        evidence: backedBy("survey"),
      },
      {
        to: "networks",
        level: "BASIC",
        strength: "SOFT",
        groups: [1],
        atLeast: null,
        evidence: backedBy("handbook"),
      },
    ]);
  });

  it("gives requirements their importance, a level and a number of members", async () => {
    const links = await listLinks("developer", "REQUIRES");
    expect(links).toEqual([
      {
        to: "caching",
        importance: "DESIRABLE",
        level: "BASIC",
        atLeast: null,
        weight: 0.25,
        note: "A plus",
        evidence: backedBy("survey"),
      },
      {
        to: "memory",
        importance: "ESSENTIAL",
        level: "WORKING",
        atLeast: 1,
        weight: null,
        note: null,
        evidence: backedBy("editorial"),
      },
      {
        to: "networks",
        importance: "OPTIONAL",
        level: "WORKING",
        atLeast: null,
        weight: null,
        note: null,
        evidence: backedBy("editorial"),
      },
    ]);
  });

  it("joins the other kinds of links", async () => {
    const { edges } = await readSeed(SMALL);
    const plain = edges
      .filter(({ type }) => type !== "HAS_PREREQUISITE" && type !== "REQUIRES")
      .map(({ from, type, to, as }) => [from, type, to, ...as].join(" "));
    expect(plain).toEqual([
      "answering CALLS_ON caching",
      "caching BROADER memory",
      "caching RELATED networks",
      "developer LEADS_TO lead",
      "developer RESPONSIBLE_FOR answering",
      "memcached ALTERNATIVE_TO redis database memory",
      "memcached BROADER memory",
      "networks BROADER memory",
      "redis BROADER database",
      "redis BROADER memory",
      "redis USED_FOR caching",
    ]);
  });

  it("takes one edge where both sides of a pair say the same", async () => {
    const directory = await createSeed({
      "seed.yaml": `
categories:
  b: {label: B, related: [{concept: a, note: Near}]}
  a: {label: A, related: [{concept: b, note: Near}]}
`,
    });
    const { edges } = await readSeed(directory);
    expect(edges).toMatchObject([{ from: "a", type: "RELATED", to: "b", note: "Near" }]);
  });

  it("lists sources and concepts by key and adds the editorial source", async () => {
    const { sources, concepts } = await readSeed(SMALL);
    expect(sources.map(({ key }) => key)).toEqual(["editorial", "handbook", "survey"]);
    expect(sources[1]).toEqual({
      key: "handbook",
      title: "The handbook",
      url: "https://example.org/handbook",
      licence: "CC-BY-4.0",
      version: "2.1",
      retrieved: "2024-05-31",
    });
    const keys = concepts.map(({ key }) => key);
    expect(keys).toEqual(keys.toSorted());
  });

  it("lets a seed describe the editorial source itself", async () => {
    const directory = await createSeed({
      "seed.yaml": "sources:\n  editorial: {title: Ours, licence: MIT}\n",
    });
    const { sources } = await readSeed(directory);
    expect(sources).toMatchObject([{ key: "editorial", title: "Ours" }]);
  });

  it("rejects a seed with mistakes by listing twenty and counting the rest", async () => {
    const lines = Array.from({ length: 22 }, (_, index) => `  s${index}: {label: S${index}}`);
    const directory = await createSeed({ "seed.yaml": `skills:\n${lines.join("\n")}\n` });
    const error = await readSeed(directory).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(BadInputError);
    const message = (error as BadInputError).message.replaceAll(directory, "seed").split("\n");
    expect(message).toHaveLength(22);
    expect(message[0]).toBe('Expected a seed without mistakes in "seed", found 22:');
    expect(message[1]).toBe('seed/seed.yaml:2: "s0" needs at least one category under "broader".');
    expect(message[21]).toBe("and 2 more");
    expect((error as BadInputError).details).toEqual({ problems: 22 });
  });

  it("rejects a directory that is absent or has no seed file", async () => {
    const empty = await createSeed({ "README.md": "# Nothing\n" });
    await expect(readSeed(empty)).rejects.toThrow(/^Expected a directory with seed files/u);
    await expect(checkSeed(join(empty, "absent"))).rejects.toThrow(/cannot be read \(ENOENT\)/u);
  });
});

describe("digestSeed", () => {
  it("changes with the name and the bytes of a file, and with nothing else", async () => {
    const directory = await createSeed({ "a.yaml": "# 1\n", "b/c.yaml": "# 2\n" });
    const digest = await digestSeed(directory);
    expect(digest).toMatch(/^[0-9a-f]{64}$/u);
    expect((await readSeed(directory)).digest).toBe(digest);

    await writeFiles(directory, { "README.md": "Not a part of it.\n", "a.yaml": "# 1\n" });
    expect(await digestSeed(directory)).toBe(digest);

    await writeFiles(directory, { "a.yaml": "# 3\n" });
    expect(await digestSeed(directory)).not.toBe(digest);
    const renamed = await createSeed({ "a.yaml": "# 1\n", "b/d.yaml": "# 2\n" });
    expect(await digestSeed(renamed)).not.toBe(digest);
  });
});

/** Lists a concept's links of one type, without the members that the type has no use for. */
async function listLinks(from: string, type: Edge["type"]) {
  const { edges } = await readSeed(SMALL);
  return edges
    .filter((edge) => edge.from === from && edge.type === type)
    .map(({ to, importance, level, strength, groups, atLeast, weight, note, evidence }) =>
      type === "REQUIRES"
        ? { to, importance, level, atLeast, weight, note, evidence }
        : { to, level, strength, groups, atLeast, evidence },
    );
}
