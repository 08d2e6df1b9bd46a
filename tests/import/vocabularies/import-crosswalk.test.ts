import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ConceptKey } from "../../../src/domain/concept-key.js";
import { importCrosswalk } from "../../../src/import/crosswalk/import-crosswalk.js";
import { conceptOf, SOURCE, WRITER } from "../../support/graph-items.js";
import { makeRelease } from "../../support/release-folder.js";
import { type OpenedStore, STORES } from "../../support/stores.js";

const OCCUPATION = "http://data.europa.eu/esco/occupation/1";

const NESTA = [
  "id,esco_occupation,isco_code,onet_code,onet_occupation,matching_job_titles,semantic_similarity,confidence,concept_uri",
  `1,web developer,2513,15-1254.00,web developers,"['webmaster', ""webmaster's""]",0.8,1.0,${OCCUPATION}`,
  `2,web developer,2513,15-1134.00,web developers,[],0.8,2.0,${OCCUPATION}`,
  "3,baker,7512,15-1254.00,web developers,[],0.8,0.5,http://data.europa.eu/esco/occupation/2",
].join("\n");

const OFFICIAL = [
  "Crosswalk between ESCO and O*NET",
  "",
  '"About it, in a line",,',
  "O*NET Id,O*NET Title,O*NET Description,ESCO or ISCO URI,ESCO or ISCO Title,ESCO or ISCO Description,Type of Match",
  `15-1254.00,Web Developers,,${OCCUPATION},web developer,,narrowMatch`,
  `15-1254.00,Web Developers,,${OCCUPATION},web developer,,someMatch`,
].join("\r\n");

describe.each(STORES)("importing a crosswalk into the $name store", ({ open }) => {
  let opened: OpenedStore;
  beforeEach(async () => {
    opened = await open();
    const concepts = [
      conceptOf("ROLE", "esco:web-developer", { uri: OCCUPATION }),
      conceptOf("ROLE", "onet:15-1254-00", {
        uri: "https://www.onetonline.org/link/summary/15-1254.00",
      }),
    ];
    await opened.store.write({ sources: [SOURCE], concepts }, WRITER);
  });
  afterEach(() => opened.close());

  async function load(text: string) {
    const release = await makeRelease({ "crosswalk.csv": text });
    const options = { scheme: "crosswalk", release: null, isDryRun: false };
    try {
      return await importCrosswalk(opened.store, release.archive, options);
    } finally {
      await release.remove();
    }
  }

  async function listMatches() {
    const keys = ["esco:web-developer" as ConceptKey];
    const [edges = []] = await opened.store.edges(keys, { types: ["MATCHES"], direction: "OUT" });
    return edges.map(({ to, match, evidence }) => ({ to, match, evidence }));
  }

  it("makes close matches of Nesta's rows, with their confidence and titles", async () => {
    await load(NESTA);
    expect(await listMatches()).toEqual([
      {
        to: "onet:15-1254-00",
        match: "CLOSE",
        evidence: [
          {
            source: "nesta-esco-onet-crosswalk",
            confidence: 0.5,
            note: "Titles in common: webmaster, webmaster's",
          },
        ],
      },
    ]);
  });

  it("notes rows whose ends are of another release", async () => {
    const { findings } = await load(NESTA);
    expect(findings.map(({ kind, examples }) => [kind, ...examples])).toEqual([
      ["unknown O*NET occupation", "crosswalk.csv, line 3: 15-1134.00"],
      ["unknown ESCO concept", "crosswalk.csv, line 4: http://data.europa.eu/esco/occupation/2"],
    ]);
  });

  it("finds the official one's header below its preamble and turns its kinds around", async () => {
    const { findings } = await load(OFFICIAL);
    expect(await listMatches()).toMatchObject([{ to: "onet:15-1254-00", match: "BROAD" }]);
    expect(findings).toEqual([
      { kind: "unknown kind of match", count: 1, examples: ["crosswalk.csv, line 6: someMatch"] },
    ]);
  });

  it("writes nothing when it is run again", async () => {
    await load(NESTA);
    const version = await opened.store.version();
    expect((await load(NESTA)).counts).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
    expect(await opened.store.version()).toBe(version);
  });

  it("refuses a file that is no crosswalk", async () => {
    await expect(load("a,b\n1,2\n")).rejects.toThrow(/Expected one crosswalk .* found none/u);
  });
});
