import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ConceptKey } from "../../../src/domain/concept-key.js";
import { EDGE_TYPES } from "../../../src/domain/edge.js";
import { importOnet } from "../../../src/import/onet/import-onet.js";
import { makeRelease } from "../../support/release-folder.js";
import { type OpenedStore, STORES } from "../../support/stores.js";

/** Writes a table as O*NET does: tabs, no quoting, CRLF. */
function table(...rows: readonly string[]): string {
  return rows.map((row) => `${row.replaceAll(" | ", "\t")}\r\n`).join("");
}

const OCCUPATIONS = table(
  "O*NET-SOC Code | Title | Description",
  '15-1254.00 | Web Developers | Build "sites',
  "15-1255.00 | Web and Digital Interface Designers | Design interfaces.",
);

const SMALL_ONET = {
  "Occupation Data.txt": OCCUPATIONS,
  "Alternate Titles.txt": table(
    "O*NET-SOC Code | Alternate Title | Short Title | Source(s)",
    "15-1254.00 | Webmaster | n/a | 04,06",
    "15-1254.00 | web developers | n/a | 02",
    "15-1254.00 | Front-end Web Developer | FWD | 02",
  ),
  "Technology Skills.txt": table(
    "O*NET-SOC Code | Example | Commodity Code | Commodity Title | Hot Technology | In Demand",
    "15-1254.00 | C# | 43232408 | Web platform development software | Y | Y",
    "15-1255.00 | C# | 43232402 | Development environment software | Y | N",
    "15-1254.00 | XV | 43232102 | Graphics software | N | N",
    "15-1254.00 | xv | 43232102 | Graphics software | N | N",
    "99-9999.00 | C | 43232402 | Development environment software | N | N",
  ),
  "UNSPSC Reference.txt": table(
    "Commodity Code | Commodity Title | Class Code | Class Title | Family Code | Family Title | Segment Code | Segment Title",
    "43232402 | Development environment software | 43232400 | Development software | 43230000 | Software | 43000000 | Information technology",
    "43232408 | Web platform development software | 43232400 | Development software | 43230000 | Software | 43000000 | Information technology",
    "43232102 | Graphics software | 43232100 | Content authoring software | 43230000 | Software | 43000000 | Information technology",
    "10101501 | Cats | 10101500 | Livestock | 10100000 | Animals | 10000000 | Live material",
  ),
  "Related Occupations.txt": table(
    "O*NET-SOC Code | Related O*NET-SOC Code | Relatedness Tier | Index",
    "15-1254.00 | 15-1255.00 | Primary-Short | 1",
    "15-1254.00 | 15-1254.00 | Supplemental | 20",
  ),
  "Job Zones.txt": table(
    "O*NET-SOC Code | Job Zone | Date | Domain Source",
    "15-1254.00 | 3 | 08/2023 | Analyst",
  ),
  "Skills.txt": table(
    "O*NET-SOC Code | Element ID | Element Name | Scale ID | Data Value | Recommend Suppress | Not Relevant",
    "15-1254.00 | 2.A.1.a | Reading Comprehension | IM | 4.00 | N | n/a",
    "15-1254.00 | 2.A.1.a | Reading Comprehension | LV | 4.50 | N | N",
    "15-1254.00 | 2.A.1.b | Active Listening | IM | 2.00 | N | n/a",
    "15-1254.00 | 2.A.1.b | Active Listening | LV | 1.12 | N | Y",
    "15-1254.00 | 1.A.1.a.1 | Oral Comprehension | IM | 4.00 | N | n/a",
  ),
} as const;

describe.each(STORES)("importing O*NET into the $name store", ({ open }) => {
  let opened: OpenedStore;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(() => opened.close());

  async function load(files: Readonly<Record<string, string>>) {
    const release = await makeRelease(files);
    const options = { scheme: "onet", release: "29.2", isDryRun: false };
    try {
      return await importOnet(opened.store, release.archive, options);
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
    return edges;
  }

  it("makes roles of occupations, with other titles and the job zone; quotes mean nothing", async () => {
    await load(SMALL_ONET);
    expect(await find("onet:15-1254-00")).toMatchObject({
      kind: "ROLE",
      label: "Web Developers",
      description: 'Build "sites',
      uri: "https://www.onetonline.org/link/summary/15-1254.00",
      aliases: ["Webmaster", "Front-end Web Developer"],
      aspects: [{ name: "job-zone", text: "3", source: "onet-29.2" }],
    });
  });

  it("makes technologies of examples, told apart by case, with marks and all their commodities", async () => {
    await load(SMALL_ONET);
    const marks = (await find("onet:c-sharp"))?.marks.map(({ kind }) => kind);
    expect(marks).toEqual(["HOT", "IN_DEMAND"]);
    expect((await linksOf("onet:c-sharp")).map(({ to }) => to)).toEqual([
      "onet:unspsc-43232402",
      "onet:unspsc-43232408",
    ]);
    expect((await find("onet:xv"))?.label).toBe("XV");
    const { store } = opened;
    expect(await store.count({ kinds: ["TECHNOLOGY"], schemes: ["onet"] })).toBe(4);
  });

  it("makes categories of the commodities in use and of what is above them", async () => {
    await load(SMALL_ONET);
    const above = async (key: string) => (await linksOf(key)).map(({ to }) => to);
    expect(await above("onet:unspsc-43232402")).toEqual(["onet:unspsc-43232400"]);
    expect(await above("onet:unspsc-43232400")).toEqual(["onet:unspsc-43230000"]);
    expect(await above("onet:unspsc-43000000")).toEqual([]);
    expect(await find("onet:unspsc-10101501")).toBeUndefined();
  });

  it("makes requirements of technologies and ratings, and transitions of related occupations", async () => {
    const { findings } = await load(SMALL_ONET);
    const links = (await linksOf("onet:15-1254-00")).map(
      ({ type, to, importance, weight, level, note }) => [
        type,
        to,
        importance,
        weight,
        level,
        note,
      ],
    );
    expect(links).toEqual([
      ["REQUIRES", "onet:element-2-a-1-a", "ESSENTIAL", 0.75, "ADVANCED", null],
      ["REQUIRES", "onet:c-sharp", "DESIRABLE", null, null, null],
      ["REQUIRES", "onet:element-2-a-1-b", "OPTIONAL", 0.25, null, null],
      ["REQUIRES", "onet:xv", "OPTIONAL", null, null, null],
      ["REQUIRES", expect.stringMatching(/^onet:xv-/u), "OPTIONAL", null, null, null],
      ["LEADS_TO", "onet:15-1255-00", null, null, null, "Primary-Short, 1"],
    ]);
    expect(findings.map(({ kind, count }) => [kind, count])).toEqual([
      ["rating not relevant or suppressed", 1],
      ["dangling reference", 1],
      ["self relation", 1],
    ]);
  });

  it("writes nothing when it is run again, and retires what a newer release has no more", async () => {
    await load(SMALL_ONET);
    const version = await opened.store.version();
    expect((await load(SMALL_ONET)).counts).toMatchObject({ added: 0, changed: 0, retired: 0 });
    expect(await opened.store.version()).toBe(version);
    const rows = SMALL_ONET["Technology Skills.txt"].split("\r\n");
    const technologies = rows.filter((row) => !row.includes("\txv\t")).join("\r\n");
    const { counts } = await load({ ...SMALL_ONET, "Technology Skills.txt": technologies });
    expect(counts).toMatchObject({ added: 0, changed: 0, retired: 1, removedEdges: 2 });
  });

  it("refuses what is not O*NET", async () => {
    await expect(load({ "a.txt": "name\tage\r\n" })).rejects.toThrow(
      /Expected O\*NET's table of occupations .* found none among 1 files/u,
    );
  });
});
