import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ConceptKey } from "../../../src/domain/concept-key.js";
import { EDGE_TYPES } from "../../../src/domain/edge.js";
import { importEsco } from "../../../src/import/esco/import-esco.js";
import { readDifferences } from "../../../src/import/write/read-differences.js";
import { makeRelease } from "../../support/release-folder.js";
import { type OpenedStore, STORES } from "../../support/stores.js";
import { SMALL_ESCO } from "./small-esco.js";

describe.each(STORES)("importing ESCO into the $name store", ({ open }) => {
  let opened: OpenedStore;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(() => opened.close());

  async function load(files: Readonly<Record<string, string>>, isDryRun = false) {
    const release = await makeRelease(files);
    const options = { scheme: "esco", release: "1.2.1", isDryRun };
    try {
      return await importEsco(opened.store, release.archive, options);
    } finally {
      await release.remove();
    }
  }

  async function find(key: string) {
    const [concept] = await opened.store.conceptsByKey([key as ConceptKey]);
    return concept;
  }

  async function linksOf(key: string): Promise<string[]> {
    const query = { types: EDGE_TYPES, direction: "OUT" } as const;
    const [edges = []] = await opened.store.edges([key as ConceptKey], query);
    return edges.map(({ type, to, importance }) =>
      [type, to, importance].filter(Boolean).join(" "),
    );
  }

  it("makes roles, skills and categories with clean labels and their codes", async () => {
    await load(SMALL_ESCO);
    expect(await find("esco:web-developer")).toMatchObject({
      kind: "ROLE",
      label: "web developer",
      aliases: ["web programmer, senior", "Web programmer"],
      description: "Builds web sites.\nAnd keeps them.",
      uri: "http://data.europa.eu/esco/occupation/aaaaaaaa-1",
      matches: [{ scheme: "isco-08", uri: "http://data.europa.eu/esco/isco/C0110" }],
      evidence: [{ source: "esco-1.2.1" }],
    });
    expect(await find("esco:use-c-sharp")).toMatchObject({ kind: "SKILL", description: null });
    expect(await find("esco:armed-forces")).toMatchObject({ kind: "CATEGORY" });
  });

  it("tells concepts of one label apart by their code or id", async () => {
    await load(SMALL_ESCO);
    expect((await find("esco:armed-forces-01"))?.uri).toMatch(/C01$/u);
    expect((await find("esco:css-ffffffff"))?.description).toBe("Another one of this name.");
  });

  it("takes the newest of records with the same URI", async () => {
    await load(SMALL_ESCO);
    expect(await find("esco:tester")).toBeUndefined();
    expect(await find("esco:software-tester")).toMatchObject({ description: "Tests & reports." });
  });

  it("makes requirements, wider concepts, related skills and prerequisites", async () => {
    await load(SMALL_ESCO);
    expect(await linksOf("esco:web-developer")).toEqual([
      "REQUIRES esco:css ESSENTIAL",
      "REQUIRES esco:test-software OPTIONAL",
      "BROADER esco:officers",
    ]);
    expect(await linksOf("esco:officers")).toEqual(["BROADER esco:armed-forces-01"]);
    expect(await linksOf("esco:test-software")).toEqual(["HAS_PREREQUISITE esco:use-c-sharp"]);
    expect(await linksOf("esco:css")).toEqual(["RELATED esco:css-ffffffff"]);
  });

  it("notes what it leaves out, with the file and the line", async () => {
    const { findings } = await load(SMALL_ESCO);
    const told = findings.map(({ kind, count, examples }) => [kind, count, examples[0]]);
    expect(told).toEqual([
      ["file that is not needed", 1, "skillsHierarchy_en.csv"],
      [
        "duplicate record",
        1,
        "occupations_en.csv, line 7: http://data.europa.eu/esco/occupation/bbbbbbbb-2",
      ],
      ["record without URI or label", 1, "skills_en.csv, line 6"],
      [
        "dangling reference",
        1,
        "broaderRelationsOccPillar.csv, line 5: http://data.europa.eu/esco/occupation/missing",
      ],
      ["unknown kind of relation", 1, "occupationSkillRelations_en.csv, line 5: sometimes"],
      ["self relation", 1, "skillSkillRelations_en.csv, line 3: esco:test-software"],
    ]);
  });

  it("writes nothing when it is run again, and nothing in a dry run", async () => {
    const dry = await load(SMALL_ESCO, true);
    expect(await opened.store.version()).toBe(0);
    const first = await load(SMALL_ESCO);
    expect(dry.counts).toEqual(first.counts);
    const version = await opened.store.version();
    const second = await load(SMALL_ESCO);
    expect(await opened.store.version()).toBe(version);
    expect(second.counts).toEqual({
      added: 0,
      changed: 0,
      retired: 0,
      removedEdges: 0,
      unchanged: first.counts.added,
    });
  });

  it("follows a newer release: keeps keys, changes labels, retires and removes what is gone", async () => {
    await load(SMALL_ESCO);
    const before = await opened.store.version();
    const { counts, differences } = await load({
      ...SMALL_ESCO,
      "occupations_en.csv": SMALL_ESCO["occupations_en.csv"].replace(
        "0110,web developer,",
        "0110,developer of web sites,",
      ),
      "skills_en.csv": SMALL_ESCO["skills_en.csv"].split("\n").slice(0, 4).join("\n"),
    });
    expect(counts).toMatchObject({ added: 0, changed: 1, retired: 1, removedEdges: 1 });
    expect(differences).toEqual([
      {
        subject: "ROLE",
        action: "changed",
        count: 1,
        examples: ["web developer → developer of web sites"],
      },
      { subject: "SKILL", action: "retired", count: 1, examples: ["css"] },
      { subject: "RELATED", action: "removed", count: 1, examples: [] },
    ]);
    const since = await readDifferences(opened.store, "esco", before);
    expect(since.differences).toEqual(differences);
    expect((await find("esco:web-developer"))?.label).toBe("developer of web sites");
    expect((await find("esco:css-ffffffff"))?.status).toBe("DEPRECATED");
    expect(await linksOf("esco:css")).toEqual([]);
  });

  it("tells what differs since a version, whichever runs wrote it", async () => {
    await load({ "skills_en.csv": SMALL_ESCO["skills_en.csv"] });
    const { counts } = await load(SMALL_ESCO);
    const { differences } = await readDifferences(opened.store, "esco", 0);
    expect(differences[0]).toMatchObject({ subject: "ROLE", action: "added", count: 2 });
    expect(differences[1]).toMatchObject({ subject: "SKILL", action: "added", count: 4 });
    const total = differences.reduce((sum, { count }) => sum + count, 0);
    expect(total).toBe(counts.added + counts.unchanged);
    const none = await readDifferences(opened.store, "esco", await opened.store.version());
    expect(none.differences).toEqual([]);
  });

  it("retires nothing when only a part of a release is given", async () => {
    await load(SMALL_ESCO);
    const { counts } = await load({ "skills_en.csv": SMALL_ESCO["skills_en.csv"] });
    expect(counts).toMatchObject({ changed: 0, retired: 0, removedEdges: 0 });
  });

  it("reads tables by their headers, whatever the name of the file", async () => {
    const { counts } = await load({ "x.csv": `\ufeff${SMALL_ESCO["skills_en.csv"]}` });
    expect(counts.added).toBe(4);
  });

  it("refuses what is not ESCO, and a file whose quotes do not fit, with its line", async () => {
    await expect(load({ "a.csv": "name,age\nx,1\n" })).rejects.toThrow(
      /Expected ESCO's tables of occupations .* found neither among 1 files \(a\.csv\)/u,
    );
    const broken = SMALL_ESCO["skills_en.csv"].replace("run tests", '"run tests');
    await expect(load({ "skills_en.csv": broken })).rejects.toThrow(/^skills_en\.csv, line 3: /u);
    expect((await opened.store.info()).counts).toEqual([]);
  });
});
