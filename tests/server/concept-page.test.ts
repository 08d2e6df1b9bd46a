import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MEMBERS, writeWorkshop } from "../support/concept-page.js";
import { type ServerWithStore, startEmptyServer } from "../support/seeded-server.js";

let server: ServerWithStore;
beforeAll(async () => {
  server = await startEmptyServer();
  await writeWorkshop(server.store);
});
afterAll(() => server.close());

async function read(path: string, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(`${server.url}/c/${path}`, { headers, redirect: "manual" });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** The part of a page under one heading, without markup. */
async function readSection(reference: string, id: string): Promise<string> {
  const { text } = await read(reference);
  const found = new RegExp(`<section aria-labelledby="${id}">(.*?)</section>`, "su").exec(text);
  return toWords(found?.[1] ?? "");
}

function toWords(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

/** What the survey says of a fact, when its mark is opened. */
const SURVEY = "The survey release 2025 · CC0-1.0 · read on 2025-11-30 · 75 % sure Table 3.";

describe("a fact on the page of a concept", () => {
  it.each([
    [
      "carpenter",
      "requirements",
      `one of Sharp tools Who says so: Sharp tools ${SURVEY} Axe , Saw`,
    ],
    ["carpenter", "responsibilities", `Build roofs Who says so: Build roofs ${SURVEY}`],
    ["carpenter", "leadsFrom", `Joiner Who says so: Joiner ${SURVEY}`],
    ["joiner", "transitions", `Who says so: Carpenter ${SURVEY}`],
    ["saw", "prerequisites", `Measuring basic Who says so: Measuring ${SURVEY}`],
    ["saw", "substitutes", `As Sharp tools Axe Who says so: Axe ${SURVEY}`],
    ["saw", "matches", `blade ESCO · wider Who says so: blade ${SURVEY}`],
    ["sharp-tools", "narrower", `Saw Who says so: Saw ${SURVEY} The handbook`],
    [
      "sharp-tools",
      "requiredBy",
      `Carpenter essential · advanced Who says so: Carpenter ${SURVEY}`,
    ],
    ["measuring", "unlocks", `Saw basic Who says so: Saw ${SURVEY}`],
    ["measuring", "calledOnBy", `Build roofs Who says so: Build roofs ${SURVEY}`],
    ["build-roofs", "callsOn", `Measuring Who says so: Measuring ${SURVEY}`],
    ["build-roofs", "answeredBy", `Carpenter Who says so: Carpenter ${SURVEY}`],
  ])("shows its evidence: %s, %s", async (reference, section, words) => {
    expect(await readSection(reference, section)).toContain(words);
  });

  it("that is no link shows its source", async () => {
    const source = "The survey release 2025 · CC0-1.0 · read on 2025-11-30";
    const salary = `DE: 41,000 (33,000 – 52,000) EUR a year 2024 Who says so: DE ${source}`;
    expect(await readSection("carpenter", "salaries")).toContain(salary);
    const aspect = `main goal Builds of wood. Who says so: main goal ${source}`;
    expect(await readSection("carpenter", "aspects")).toContain(aspect);
  });

  it("leads to its source", async () => {
    const { text } = await read("saw");
    expect(text).toContain('<a href="https://survey.example/2025">The survey</a>');
  });
});

describe("a page", () => {
  it("tells alternatives as one of, with levels, importance and notes", async () => {
    const words = await readSection("carpenter", "requirements");
    expect(words).toMatch(/one of Sharp tools .* essential advanced/u);
    expect(words).toMatch(/Cutting .* Straight\. essential/u);
    expect(words).toMatch(/Saw .* a plus basic/u);
    expect(await readSection("saw", "prerequisites")).toMatch(
      /Cutting working .* or Measuring basic/u,
    );
  });

  it("of a retired concept leads to its successor", async () => {
    const { status, text } = await read("old-saw");
    expect(status).toBe(200);
    expect(toWords(text)).toContain("No longer in use. It was replaced by Saw .");
  });

  it("of an imported role tells what the vocabulary says of it", async () => {
    const { text } = await read("esco:web-developer");
    expect(toWords(text)).toContain("Role · ESCO web developer Builds web sites.");
    expect(text).not.toContain("/plan/esco");
    const requirements = await readSection("esco:web-developer", "requirements");
    expect(requirements).toMatch(/CSS .*release 1\.2\.1.* essential .*test software .* a plus/u);
    expect(await readSection("esco:test-software", "matches")).toMatch(
      /^.*Cutting Rolegraph · more specific/u,
    );
    const matches = await readSection("cutting", "matches");
    expect(matches).toContain("test software ESCO · wider · original");
  });
});

describe("a long list", () => {
  it("says what is shown and goes on until its end", async () => {
    const seen: string[] = [];
    let path: string | undefined = "tools";
    const said: (string | undefined)[] = [];
    while (path !== undefined) {
      const { status, text } = await read(path);
      expect(status).toBe(200);
      const list = text.slice(text.search(/id="narrower"|<h1>What belongs/u));
      seen.push(...[...list.matchAll(/href="\.\/(tool-\d+)"/gu)].map(([, slug = ""]) => slug));
      said.push(/class="rest">([^<]*)/u.exec(list)?.[1]?.trim());
      const next = /href="([^"]*list=narrower[^"]*)" rel="next"/u.exec(list)?.[1];
      path = next?.replaceAll("&amp;", "&");
    }
    expect(new Set(seen).size).toBe(MEMBERS);
    const all = MEMBERS + 1;
    expect(said).toEqual([
      `100 of ${all} shown.`,
      `The next 100 of ${all}.`,
      `The last 31 of ${all}.`,
    ]);
  });

  it("of a category tells all that is below it, too", async () => {
    expect(await readSection("tools", "everything")).toMatch(
      new RegExp(`${MEMBERS + 2} With what belongs .* Axe Saw tool-000`, "u"),
    );
    const { text } = await read("tools?list=everything");
    expect(text).toContain("<title>Tools: All of it, at any depth · Rolegraph</title>");
  });

  it.each([
    ["tools?list=secrets", 400, "Expected a list (wider, "],
    ["tools?list=narrower&after=nonsense", 400, "cursor"],
    ["nothing-like-it?list=narrower", 404, "no concept “nothing-like-it”"],
  ])("refuses %s", async (path, expected, words) => {
    const { status, text } = await read(path);
    expect(status).toBe(expected);
    expect(text).toContain(words);
  });
});

describe("an address", () => {
  it.each([
    ["Saw", "./saw"],
    ["core:saw", "./saw"],
    ["hand%20saw", "./saw"],
    ["urn:test:saw", "./saw"],
    ["ESCO:CSS", "./esco:css"],
    ["core:tools?list=narrower", "./tools?list=narrower"],
  ])("%s leads to the one of its concept", async (path, expected) => {
    const { status, headers } = await read(path);
    expect(status).toBe(301);
    expect(headers.get("location")).toBe(expected);
  });

  it("that may mean several concepts, or none, is answered with what is near", async () => {
    const several = await read("cutter");
    expect(several.status).toBe(404);
    expect(several.text).toContain('<a href="./axe">Axe</a>');
    expect(several.text).toContain('<a href="./saw">Saw</a>');
    const mistyped = await read("carpentr");
    expect(mistyped.status).toBe(404);
    expect(mistyped.text).toContain('<a href="./carpenter">Carpenter</a>');
    expect((await read("%3Cscript%3E")).text).toContain("no concept “&lt;script&gt;”");
  });
});

describe("for caches and search engines a page", () => {
  it("has an entity tag that is answered with 304 until the graph changes", async () => {
    const first = await read("joiner");
    const tag = first.headers.get("etag") ?? "";
    expect(first.headers.get("cache-control")).toBe("no-cache");
    expect((await read("joiner", { "if-none-match": tag })).status).toBe(304);
    expect((await read("saw", { "if-none-match": tag })).status).toBe(200);
  });

  it("names its one address and what it is", async () => {
    const { text } = await read("saw");
    expect(text).toContain('<link rel="canonical" href="./saw" />');
    expect(readData(text)).toMatchObject({
      "@context": "https://schema.org",
      "@type": "DefinedTerm",
      "@id": "urn:test:saw",
      name: "Saw",
      termCode: "saw",
      sameAs: ["https://esco.example/saw"],
      inDefinedTermSet: [{ "@type": "DefinedTermSet", name: "Sharp tools" }],
    });
  });

  it("of a role tells what it takes and what it is paid", async () => {
    const { text } = await read("carpenter");
    expect(readData(text)).toMatchObject({
      "@type": "Occupation",
      skills: ["Sharp tools", "Cutting", "Saw"],
      responsibilities: ["Build roofs"],
      occupationalCategory: ["47-2031.00"],
      occupationLocation: [{ "@type": "Country", name: "DE" }],
      estimatedSalary: [
        {
          "@type": "MonetaryAmount",
          currency: "EUR",
          value: { unitText: "YEAR", value: 41_000, minValue: 33_000, maxValue: 52_000 },
        },
      ],
    });
  });
});

function readData(text: string): unknown {
  const [, data = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(text) ?? [];
  return JSON.parse(data);
}
