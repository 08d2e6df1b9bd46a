import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ConceptKey } from "../../src/domain/concept-key.js";
import { linkToCore } from "../../src/import/link/link-core.js";
import { readReview, writeReview } from "../../src/import/link/review-file.js";
import type { WriteBatch } from "../../src/store/store.js";
import { conceptOf, EVIDENCE, edgeOf, SOURCE, WRITER } from "../support/graph-items.js";
import { type OpenedStore, STORES } from "../support/stores.js";
import { makeTemporaryFolder } from "../support/temporary-folder.js";

const GRAPH: WriteBatch = {
  sources: [SOURCE],
  concepts: [
    conceptOf("TECHNOLOGY", "java", { label: "Java" }),
    conceptOf("TECHNOLOGY", "postgresql", { label: "PostgreSQL", aliases: ["Postgres"] }),
    conceptOf("ROLE", "web-developer", {
      label: "Web developer",
      aliases: ["site builder"],
      matches: [{ scheme: "esco", uri: "urn:test:esco:webmaster", label: null, kind: "BROAD" }],
    }),
    conceptOf("SKILL", "esco:java", { label: "Java (computer programming)" }),
    conceptOf("ROLE", "esco:webmaster", { label: "webmaster" }),
    conceptOf("ROLE", "esco:designer", { label: "designer of sites", aliases: ["site builder"] }),
    conceptOf("ROLE", "onet:web", { label: "Web Developers" }),
    conceptOf("ROLE", "esco:coder", { label: "coder" }),
    conceptOf("TECHNOLOGY", "onet:postgres", { label: "postgres" }),
    conceptOf("SKILL", "tabiya:old", { label: "Java", status: "DEPRECATED" }),
  ],
  edges: [
    edgeOf("esco:coder", "MATCHES", "onet:web", {
      match: "CLOSE",
      evidence: [{ ...EVIDENCE, confidence: 0.7 }],
    }),
  ],
};

describe.each(STORES)("linking to the core in the $name store", ({ open }) => {
  let opened: OpenedStore;
  beforeEach(async () => {
    opened = await open();
    await opened.store.write(GRAPH, WRITER);
  });
  afterEach(() => opened.close());

  function link(given: Partial<Parameters<typeof linkToCore>[1]> = {}) {
    const options = { acceptAbove: 0.9, reviewed: [], isDryRun: false, ...given };
    return linkToCore(opened.store, options);
  }

  async function matchesOf(key: string) {
    const query = { types: ["MATCHES"], direction: "OUT" } as const;
    const [edges = []] = await opened.store.edges([key as ConceptKey], query);
    return edges.map(({ to, match, evidence }) => [to, match, evidence[0]?.confidence]);
  }

  it("accepts what names and the curated graph's own matches make sure, with the reason", async () => {
    await link();
    expect(await matchesOf("esco:java")).toEqual([["java", "CLOSE", 0.93]]);
    expect(await matchesOf("onet:web")).toEqual([["web-developer", "EXACT", 0.97]]);
    expect(await matchesOf("onet:postgres")).toEqual([["postgresql", "CLOSE", 0.91]]);
    // The core says that ESCO's is broader, so from ESCO's side the core's is narrower.
    expect(await matchesOf("esco:webmaster")).toEqual([["web-developer", "NARROW", 1]]);
    const [edges] = await opened.store.edges(["onet:web" as ConceptKey], {
      types: ["MATCHES"],
      direction: "OUT",
    });
    expect(edges?.[0]?.evidence).toEqual([
      {
        source: "rolegraph-links",
        confidence: 0.97,
        note: "Its label is the curated label.",
      },
    ]);
  });

  it("leaves to a curator what is less sure: shared aliases, and ways through a crosswalk", async () => {
    const { review } = await link();
    expect(
      review.map(({ from, to, confidence, reason }) => [from, to, confidence, reason]),
    ).toEqual([
      ["esco:designer", "web-developer", 0.6, "“site builder” is an alias of “Web developer”."],
      [
        "esco:coder",
        "web-developer",
        0.543,
        "A crosswalk matches it with onet:web: Its label is the curated label.",
      ],
    ]);
    expect(await matchesOf("esco:designer")).toEqual([]);
  });

  it("writes nothing when it is run again, and nothing in a dry run", async () => {
    const before = await opened.store.version();
    await link({ isDryRun: true });
    expect(await opened.store.version()).toBe(before);
    await link();
    const after = await opened.store.version();
    expect((await link()).report.counts).toMatchObject({ added: 0, changed: 0, unchanged: 4 });
    expect(await opened.store.version()).toBe(after);
  });

  it("does as a curator decided in the review file, and keeps the decisions", async () => {
    const folder = await makeTemporaryFolder();
    const path = join(folder.path, "review.csv");
    await writeReview(path, (await link()).review);
    const edited = (await readFile(path, "utf8"))
      .replace(/^,(?=0\.6,)/mu, "accept,")
      .replace(/^,(?=0\.543,)/mu, "Reject,");
    await writeFile(path, edited);
    const { review } = await link({ reviewed: await readReview(path) });
    expect(await matchesOf("esco:designer")).toEqual([["web-developer", "CLOSE", 0.6]]);
    expect(await matchesOf("esco:coder")).toEqual([["onet:web", "CLOSE", 0.7]]);
    expect(review.map(({ decision }) => decision)).toEqual(["accept", "reject"]);
    await folder.remove();
  });

  it("removes what it had accepted when a curator rejects it, and what is no longer sure", async () => {
    await link();
    const { review } = await link({ acceptAbove: 0.95 });
    expect(await matchesOf("esco:java")).toEqual([]);
    const reviewed = review.map((row) => ({ ...row, decision: "reject" as const }));
    await link({ reviewed });
    expect(await matchesOf("esco:java")).toEqual([]);
    expect(await matchesOf("onet:web")).toHaveLength(1);
  });

  it("refuses a review file with a decision that is none, naming the line", async () => {
    const folder = await makeTemporaryFolder();
    const path = join(folder.path, "review.csv");
    const rows = (await link()).review;
    await writeReview(path, rows);
    await writeFile(path, (await readFile(path, "utf8")).replace(/^,/mu, "maybe,"));
    await expect(readReview(path)).rejects.toThrow(
      /line 2: expected the decision accept or reject/u,
    );
    await folder.remove();
  });
});
