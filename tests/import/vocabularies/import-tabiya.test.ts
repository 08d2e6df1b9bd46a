import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ConceptKey } from "../../../src/domain/concept-key.js";
import { EDGE_TYPES } from "../../../src/domain/edge.js";
import { importTabiya } from "../../../src/import/tabiya/import-tabiya.js";
import { makeRelease } from "../../support/release-folder.js";
import { type OpenedStore, STORES } from "../../support/stores.js";

const ESCO = "http://data.europa.eu/esco/";

function table(...rows: readonly string[]): string {
  return rows.map((row) => `${row}\n`).join("");
}

const SMALL_TABIYA = {
  "occupations.csv": table(
    '"ORIGINURI","ID","UUIDHISTORY","OCCUPATIONGROUPCODE","CODE","PREFERREDLABEL","ALTLABELS","DESCRIPTION","OCCUPATIONTYPE","ISLOCALIZED"',
    `"${ESCO}occupation/1","key_1","new-1\nold-1","0110","0110.1","web developer","web developer\nweb programmer","Builds.","escooccupation","false"`,
    `"${ESCO}occupation/1","key_2","old-2","0110","0110_1","web developer","","Builds here.","localoccupation","false"`,
    '"","key_3","","I1","I1_1","street vendor","","","localoccupation","true"',
    '"","key_4","","I1","I1_2","","","","localoccupation","false"',
    '"","key_3","","I1","I1_1","street vendor","","","localoccupation","false"',
  ),
  "skills.csv": table(
    '"ORIGINURI","ID","UUIDHISTORY","SKILLTYPE","REUSELEVEL","PREFERREDLABEL","ALTLABELS","DESCRIPTION",ISLOCALIZED',
    `"${ESCO}skill/1","key_5","old-5","knowledge","","CSS","","","false"`,
    `"${ESCO}skill/2","key_6","old-6","","","web design","","","false"`,
  ),
  "occupation_groups.csv": table(
    '"ORIGINURI","ID","UUIDHISTORY","CODE","GROUPTYPE","PREFERREDLABEL","ALTLABELS","DESCRIPTION"',
    `"${ESCO}isco/C0110","key_7","old-7","0110","iscogroup","Developers","",""`,
    '"","key_8","","I1","localgroup","Informal trade","",""',
  ),
  "occupation_hierarchy.csv": table(
    '"PARENTOBJECTTYPE","PARENTID","CHILDID","CHILDOBJECTTYPE"',
    '"iscogroup","key_7","key_1","escooccupation"',
    '"escooccupation","key_1","key_2","localoccupation"',
    '"localgroup","key_99","key_3","localoccupation"',
    '"localgroup","key_8","key_8","localgroup"',
  ),
  "occupation_to_skill_relations.csv": table(
    '"OCCUPATIONTYPE","OCCUPATIONID","RELATIONTYPE","SKILLID","SIGNALLINGVALUELABEL","SIGNALLINGVALUE"',
    '"escooccupation","key_1","essential","key_5","",""',
    '"escooccupation","key_1","optional","key_6","",""',
    '"localoccupation","key_2","","key_5","medium","0.5"',
    '"localoccupation","key_2","","key_6","",""',
  ),
  "skill_to_skill_relations.csv": table(
    '"REQUIRINGID","RELATIONTYPE","REQUIREDID"',
    '"key_6","essential","key_5"',
  ),
} as const;

describe.each(STORES)("importing a Tabiya taxonomy into the $name store", ({ open }) => {
  let opened: OpenedStore;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(() => opened.close());

  async function load(files: Readonly<Record<string, string>>) {
    const release = await makeRelease(files);
    const options = { scheme: "tabiya", release: null, isDryRun: false };
    try {
      return await importTabiya(opened.store, release.archive, options);
    } finally {
      await release.remove();
    }
  }

  async function find(key: string) {
    const [concept] = await opened.store.conceptsByKey([key as ConceptKey]);
    return concept;
  }

  async function linksOf(key: string) {
    const query = { types: EDGE_TYPES, direction: "OUT" } as const;
    const [edges = []] = await opened.store.edges([key as ConceptKey], query);
    return edges.map(({ type, to, importance, weight }) =>
      [type, to, importance, weight].filter((one) => one !== null).join(" "),
    );
  }

  it("names a concept by its oldest UUID and tells its origin as a match", async () => {
    await load(SMALL_TABIYA);
    expect(await find("tabiya:web-developer")).toMatchObject({
      kind: "ROLE",
      aliases: ["web programmer"],
      uri: "urn:uuid:old-1",
      matches: [
        { scheme: "esco", uri: `${ESCO}occupation/1`, kind: "EXACT" },
        { scheme: "isco-08", uri: `${ESCO}isco/C0110`, kind: "BROAD" },
      ],
    });
    expect(await find("tabiya:developers")).toMatchObject({ kind: "CATEGORY" });
  });

  it("keeps a local variant apart from the occupation whose origin it shares", async () => {
    await load(SMALL_TABIYA);
    const variant = await find("tabiya:web-developer-0110-1");
    expect(variant).toMatchObject({ uri: "urn:uuid:old-2", description: "Builds here." });
    expect(variant?.matches[0]?.kind).toBe("CLOSE");
  });

  it("names what has neither UUID nor origin by its code", async () => {
    await load(SMALL_TABIYA);
    const vendor = await find("tabiya:street-vendor");
    expect(vendor).toMatchObject({ uri: "urn:tabiya:role:I1_1", matches: [] });
  });

  it("makes links of the ids in its files, and weights of signalling values", async () => {
    await load(SMALL_TABIYA);
    expect(await linksOf("tabiya:web-developer")).toEqual([
      "REQUIRES tabiya:css ESSENTIAL",
      "REQUIRES tabiya:web-design OPTIONAL",
      "BROADER tabiya:developers",
    ]);
    expect(await linksOf("tabiya:web-developer-0110-1")).toEqual([
      "REQUIRES tabiya:css DESIRABLE 0.5",
      "BROADER tabiya:web-developer",
    ]);
    expect(await linksOf("tabiya:web-design")).toEqual(["HAS_PREREQUISITE tabiya:css"]);
  });

  it("notes what it leaves out, with the file and the line", async () => {
    const { findings } = await load(SMALL_TABIYA);
    expect(findings.map(({ kind, examples }) => [kind, examples])).toEqual([
      ["record without id or label", ["occupations.csv, line 7"]],
      ["duplicate record", ["occupations.csv, line 8: key_3"]],
      ["dangling reference", ["occupation_hierarchy.csv, line 4: key_99"]],
      ["self relation", ["occupation_hierarchy.csv, line 5: tabiya:informal-trade"]],
      ["unknown kind of relation", ["occupation_to_skill_relations.csv, line 5: "]],
    ]);
  });

  it("writes nothing when it is run again, and retires what a newer one has no more", async () => {
    await load(SMALL_TABIYA);
    const version = await opened.store.version();
    expect((await load(SMALL_TABIYA)).counts).toMatchObject({ added: 0, changed: 0, retired: 0 });
    expect(await opened.store.version()).toBe(version);
    const skills = SMALL_TABIYA["skills.csv"].split("\n").slice(0, 2).join("\n");
    const { counts } = await load({ ...SMALL_TABIYA, "skills.csv": skills });
    expect(counts).toMatchObject({ added: 0, changed: 0, retired: 1, removedEdges: 2 });
  });

  it("refuses what is not in this format", async () => {
    await expect(load({ "a.csv": "name,age\nx,1\n" })).rejects.toThrow(
      /Expected Tabiya's tables of occupations .* found neither among 1 files/u,
    );
  });
});
