import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ConceptKind } from "../../src/domain/concept.js";
import { importCrosswalk } from "../../src/import/crosswalk/import-crosswalk.js";
import { importEsco } from "../../src/import/esco/import-esco.js";
import { importOnet } from "../../src/import/onet/import-onet.js";
import { importTabiya } from "../../src/import/tabiya/import-tabiya.js";
import { openArchive } from "../../src/import/tables/archive.js";
import type { ImportReport } from "../../src/import/write/import-report.js";
import { openStore } from "../../src/store/open-store.js";
import type { GraphStore } from "../../src/store/store.js";
import { type Archives, unpackArchives } from "../evaluation/archives.js";
import { startNode } from "../support/running-process.js";
import { type OpenedStore, STORES } from "../support/stores.js";
import { makeFolderForTest } from "../support/temporary-folder.js";

const IMPORTERS = {
  esco: [importEsco, "esco-v1.1.0-en", ""],
  onet: [importOnet, "onet-29.2-text", ""],
  tabiya: [importTabiya, "tabiya-sample", ""],
  crosswalk: [importCrosswalk, "nesta-esco-onet-crosswalk", "esco_onet_crosswalk_Nov2020.csv"],
} as const;
type Name = keyof typeof IMPORTERS;

/** What is not there is said aloud; where everything is to run, it is a failure. */
const archives = await unpackArchives(
  "../shared/data",
  Object.values(IMPORTERS).map(([, name]) => name),
);
if (!archives && process.env.CI === "true")
  throw new Error("CI needs the archives in ../shared/data.");
afterAll(() => archives?.remove());

describe.runIf(archives)("real releases", () => {
  const folderOf = (name: string) => (archives as Archives).folderOf(name);

  async function load(store: GraphStore, name: Name): Promise<ImportReport> {
    const [importer, archive, file] = IMPORTERS[name];
    const files = await openArchive([join(folderOf(archive), file)]);
    return importer(store, files, { scheme: name, release: null, isDryRun: false });
  }

  function readTables(report: ImportReport): Record<string, number> {
    const { tables } = JSON.parse(JSON.stringify(report)) as {
      tables: { file: string; records: number }[];
    };
    return Object.fromEntries(tables.map(({ file, records }) => [file, records]));
  }

  describe("in one embedded store", () => {
    let store: GraphStore;
    const first = new Map<Name, ImportReport>();
    beforeAll(async () => {
      store = await openStore({ url: "embedded::memory:" });
      for (const name of ["esco", "onet", "tabiya", "crosswalk"] as const) {
        first.set(name, await load(store, name));
      }
    }, 120_000);
    afterAll(() => store.close());

    const count = (scheme: Name, kind: ConceptKind) =>
      store.count({ schemes: [scheme], kinds: [kind] });

    /** What was found but for files that are not needed. */
    const findingsOf = (name: Name) =>
      first
        .get(name)
        ?.findings.filter(({ kind }) => kind !== "file that is not needed")
        .map(({ kind, count: times }) => [kind, times]);

    it("ESCO 1.1.0 has all its concepts and links, and one relation of a skill to itself", async () => {
      expect(await count("esco", "ROLE")).toBe(3_008);
      expect(await count("esco", "SKILL")).toBe(13_891);
      expect(await count("esco", "CATEGORY")).toBe(643 + 619);
      expect(readTables(first.get("esco") as ImportReport)).toMatchObject({
        "occupationSkillRelations.csv": 123_852,
        "skillSkillRelations.csv": 5_899,
        "broaderRelationsSkillPillar.csv": 20_771,
        "broaderRelationsOccPillar.csv": 3_617,
      });
      const links = 123_852 + 5_899 - 1 + 20_771 + 3_617;
      expect(first.get("esco")?.counts.added).toBe(3_008 + 13_891 + 643 + 619 + links);
      expect(findingsOf("esco")).toEqual([["self relation", 1]]);
    });

    it("O*NET 29.2 has its occupations and technologies, and no dangling reference", async () => {
      expect(await count("onet", "ROLE")).toBe(1_016);
      expect(await count("onet", "TECHNOLOGY")).toBe(8_768);
      expect(readTables(first.get("onet") as ImportReport)).toMatchObject({
        "Technology Skills.txt": 32_627,
      });
      expect(findingsOf("onet")).toEqual([]);
    });

    it("Tabiya's sample has its occupations, skills, groups and relations", async () => {
      expect(await count("tabiya", "ROLE")).toBe(3_015);
      expect(await count("tabiya", "SKILL")).toBe(1_000);
      expect(readTables(first.get("tabiya") as ImportReport)).toMatchObject({
        "occupation_to_skill_relations.csv": 8_679,
      });
      expect(findingsOf("tabiya")).toEqual([]);
    });

    it("Nesta's crosswalk names 325 codes of an older O*NET and one URI that ESCO has not", () => {
      expect(first.get("crosswalk")?.counts.added).toBe(1_354);
      expect(findingsOf("crosswalk")).toEqual([
        ["unknown O*NET occupation", 325],
        ["unknown ESCO concept", 1],
      ]);
    });

    it.each(["esco", "onet", "tabiya", "crosswalk"] as const)(
      "a second run of %s is empty",
      async (name) => {
        const version = await store.version();
        const { counts } = await load(store, name);
        expect(counts).toMatchObject({ added: 0, changed: 0, retired: 0, removedEdges: 0 });
        expect(await store.version()).toBe(version);
      },
      60_000,
    );
  });

  it.runIf(STORES.length > 1)(
    "every store ends with the same graph",
    async () => {
      const exports: string[][] = [];
      for (const { open } of STORES) {
        const opened: OpenedStore = await open();
        await load(opened.store, "tabiya");
        exports.push(await exportOf(opened.store));
        await opened.close();
      }
      expect(exports[0]?.length).toBeGreaterThan(19_000);
      expect(exports[1]).toEqual(exports[0]);
    },
    120_000,
  );

  it("a run that is killed, again and again, is completed by the same command", async () => {
    const folder = await makeFolderForTest();
    const url = `embedded:${join(folder, "graph.db")}`;
    const path = folderOf("tabiya-sample");
    const command = ["--import", "tsx", "src/main.ts", "import", "tabiya", path];
    const versions: number[] = [];
    for (const delay of [1_800, 2_400, 3_000]) {
      const run = startNode(command, { STORE_URL: url });
      await sleep(delay);
      run.child.kill("SIGKILL");
      await run.ended;
      const store = await openStore({ url });
      versions.push(await store.version());
      await store.close();
    }
    expect(await startNode(command, { STORE_URL: url }).ended).toBe(0);
    const [killed, whole] = [
      await openStore({ url }),
      await openStore({ url: "embedded::memory:" }),
    ];
    await load(whole, "tabiya");
    expect(await exportOf(killed)).toEqual(await exportOf(whole));
    expect(versions[0]).toBeLessThan(await killed.version());
    await killed.close();
    await whole.close();
  }, 120_000);
});

async function exportOf(store: GraphStore): Promise<string[]> {
  const items: string[] = [];
  for await (const part of store.exportAll()) {
    items.push(...part.map((item) => JSON.stringify(item)));
  }
  return items;
}
