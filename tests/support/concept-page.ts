import { importEsco } from "../../src/import/esco/import-esco.js";
import type { GraphStore, WriteBatch } from "../../src/store/store.js";
import { SMALL_ESCO } from "../import/vocabularies/small-esco.js";
import { conceptOf, EVIDENCE, edgeOf, SOURCE, WRITER } from "./graph-items.js";
import { makeRelease } from "./release-folder.js";

/** A source with all that can be said of one. */
export const SURVEY = {
  ...SOURCE,
  key: "survey" as typeof SOURCE.key,
  title: "The survey",
  url: "https://survey.example/2025",
  version: "2025",
  retrieved: "2025-11-30",
};

const SURVEYED = { source: SURVEY.key, confidence: 0.75, note: "Table 3." };

/** How many members the large category has: more than two pages of the API. */
export const MEMBERS = 230;

const TOOLS = Array.from(
  { length: MEMBERS },
  (_, index) => `tool-${String(index).padStart(3, "0")}`,
);

const BASIS: WriteBatch = {
  sources: [SOURCE, SURVEY],
  concepts: [
    conceptOf("CATEGORY", "tools", { label: "Tools" }),
    conceptOf("CATEGORY", "sharp-tools", { label: "Sharp tools" }),
    ...TOOLS.map((slug) => conceptOf("TECHNOLOGY", slug)),
    conceptOf("TECHNOLOGY", "saw", {
      label: "Saw",
      aliases: ["hand saw", "cutter"],
      evidence: [SURVEYED],
      matches: [
        { scheme: "esco", uri: "https://esco.example/saw", label: "saw", kind: "EXACT" },
        { scheme: "esco", uri: "https://esco.example/blade", label: "blade", kind: "BROAD" },
      ],
    }),
    conceptOf("TECHNOLOGY", "axe", { label: "Axe", aliases: ["cutter"] }),
    conceptOf("TECHNOLOGY", "old-saw", {
      label: "Old saw",
      status: "DEPRECATED",
      replacedBy: "saw" as never,
    }),
    conceptOf("SKILL", "cutting", { label: "Cutting" }),
    conceptOf("SKILL", "measuring", { label: "Measuring" }),
    conceptOf("ROLE", "carpenter", {
      label: "Carpenter",
      matches: [
        {
          scheme: "onet",
          uri: "https://onet.example/summary/47-2031.00",
          label: "Carpenters",
          kind: "CLOSE",
        },
      ],
      salaries: [
        {
          region: "DE",
          currency: "EUR",
          period: "YEAR",
          typical: 41_000,
          minimum: 33_000,
          maximum: 52_000,
          year: 2024,
          source: SURVEY.key,
        },
      ],
      aspects: [{ name: "main-goal", text: "Builds of wood.", concepts: [], source: SURVEY.key }],
    }),
    conceptOf("ROLE", "joiner", { label: "Joiner" }),
    conceptOf("RESPONSIBILITY", "build-roofs", { label: "Build roofs" }),
  ],
};

const LINKS: WriteBatch = {
  edges: [
    ...TOOLS.map((slug) => edgeOf(slug, "BROADER", "tools")),
    edgeOf("sharp-tools", "BROADER", "tools"),
    edgeOf("saw", "BROADER", "sharp-tools", { evidence: [SURVEYED, EVIDENCE] }),
    edgeOf("axe", "BROADER", "sharp-tools"),
    edgeOf("saw", "USED_FOR", "cutting"),
    edgeOf("axe", "USED_FOR", "cutting"),
    edgeOf("saw", "ALTERNATIVE_TO", "axe", { as: ["sharp-tools" as never], evidence: [SURVEYED] }),
    edgeOf("saw", "HAS_PREREQUISITE", "measuring", {
      groups: [1],
      level: "BASIC",
      evidence: [SURVEYED],
    }),
    edgeOf("saw", "HAS_PREREQUISITE", "cutting", { groups: [1], level: "WORKING" }),
    edgeOf("carpenter", "REQUIRES", "sharp-tools", {
      atLeast: 1,
      level: "ADVANCED",
      evidence: [SURVEYED],
    }),
    edgeOf("carpenter", "REQUIRES", "saw", { importance: "OPTIONAL", level: "BASIC" }),
    edgeOf("carpenter", "REQUIRES", "cutting", { note: "Straight." }),
    edgeOf("joiner", "REQUIRES", "cutting"),
    edgeOf("joiner", "LEADS_TO", "carpenter", { evidence: [SURVEYED] }),
    edgeOf("carpenter", "RESPONSIBLE_FOR", "build-roofs", { evidence: [SURVEYED] }),
    edgeOf("build-roofs", "CALLS_ON", "measuring", { evidence: [SURVEYED] }),
  ],
};

/** Fills a store with concepts of every kind, a category that is longer than a page, and a small ESCO. */
export async function writeWorkshop(store: GraphStore): Promise<void> {
  await store.write(BASIS, WRITER);
  await store.write(LINKS, WRITER);
  await importSmallEsco(store);
  const match = edgeOf("cutting", "MATCHES", "esco:test-software", {
    match: "BROAD",
    evidence: [SURVEYED],
  });
  await store.write({ edges: [match] }, WRITER);
}

/** Imports a release of ESCO in small. */
export async function importSmallEsco(store: GraphStore): Promise<void> {
  const release = await makeRelease(SMALL_ESCO);
  try {
    const options = { scheme: "esco", release: "1.2.1", isDryRun: false };
    await importEsco(store, release.archive, options);
  } finally {
    await release.remove();
  }
}
