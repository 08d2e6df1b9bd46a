import { join } from "node:path";
import { readEscoConcepts } from "../../src/import/esco/esco-concepts.js";
import { findEscoTables } from "../../src/import/esco/esco-tables.js";
import { openArchive } from "../../src/import/tables/archive.js";
import { recogniseTable } from "../../src/import/tables/table.js";
import { ImportReport } from "../../src/import/write/import-report.js";
import { KeyRegistry } from "../../src/import/write/key-registry.js";
import { hashText } from "../../src/lib/hash-text.js";
import { SearchIndex } from "../../src/search/search-index.js";
import { toStem } from "../../src/search/word-forms.js";
import { toWords } from "../../src/search/words.js";
import { openStore } from "../../src/store/open-store.js";
import type { Archives } from "./archives.js";
import { type Quality, toQuality } from "./ranks.js";

/** The archives that this evaluation reads. */
export const CROSSWALK_ARCHIVES = ["esco-v1.1.0-en", "nesta-esco-onet-crosswalk"] as const;

const LAYOUT = {
  name: "crosswalk",
  columns: ["onet_code", "onet_occupation", "concept_uri"],
} as const;

/** An O*NET occupation and the ESCO occupations that the crosswalk gives for it. */
interface Question {
  readonly code: string;
  readonly title: string;
  readonly uris: Set<string>;
}

/** The quality on the half on which parameters may be chosen, and on the other one. */
export interface CrosswalkQuality {
  readonly chosenOn: Quality;
  readonly reported: Quality;
  /** How many titles are names of ESCO occupations of which the crosswalk gives none; and the quality without these. */
  readonly contradicted: number;
  readonly others: { readonly chosenOn: Quality; readonly reported: Quality };
}

/** Where the first right answer to a question of one half stands. */
interface Place {
  readonly half: 0 | 1;
  readonly place: number;
  readonly isContradicted: boolean;
}

/**
 * Asks for O*NET's titles among all ESCO occupations; right is what Nesta's crosswalk gives. Questions
 * are halved by their codes, so that the halves stay the same.
 */
export async function evaluateCrosswalk(archives: Archives): Promise<CrosswalkQuality> {
  const { index, keys } = await indexOccupations(archives.folderOf(CROSSWALK_ARCHIVES[0]));
  const questions = await readQuestions(archives.folderOf(CROSSWALK_ARCHIVES[1]));
  const places = questions.map(({ code, title, uris }): Place => {
    const right = new Set([...uris].map((uri) => keys.find(uri)));
    const hits = index.search(title, { kinds: ["ROLE"] });
    const namesakes = hits.filter(({ matched }) => toName(matched) === toName(title));
    return {
      half: hashText(code) % 2 === 0 ? 0 : 1,
      place: hits.findIndex(({ key }) => right.has(key)),
      isContradicted: namesakes.length > 0 && !namesakes.some(({ key }) => right.has(key)),
    };
  });
  const others = places.filter(({ isContradicted }) => !isContradicted);
  return {
    ...toQualities(places),
    contradicted: places.length - others.length,
    others: toQualities(others),
  };
}

function toQualities(places: readonly Place[]) {
  const [chosenOn, reported] = ([0, 1] as const).map((half) =>
    toQuality(places.filter((one) => one.half === half).map(({ place }) => place)),
  ) as [Quality, Quality];
  return { chosenOn, reported };
}

/** The words of a title or label in any order and number. */
function toName(text: string): string {
  return toWords(text).map(toStem).sort().join(" ");
}

async function indexOccupations(folder: string) {
  const store = await openStore({ url: "embedded::memory:" });
  const archive = await openArchive([folder]);
  const report = new ImportReport();
  const keys = new KeyRegistry(store, "esco");
  const index = new SearchIndex();
  const { occupations, groups } = await findEscoTables(archive, report);
  const tables = [
    ...occupations.map((table) => ({ table, kind: "ROLE" as const })),
    ...groups.map((table) => ({ table, kind: "CATEGORY" as const })),
  ];
  for (const { table, kind } of tables) {
    const concepts = readEscoConcepts(table, kind, { keys, evidence: [], report });
    for await (const concept of concepts) index.put(concept);
  }
  await store.close();
  return { index, keys };
}

async function readQuestions(folder: string): Promise<readonly Question[]> {
  const { files } = await openArchive([join(folder, "esco_onet_crosswalk_Nov2020.csv")]);
  const table = files[0] && (await recogniseTable(files[0], [LAYOUT]));
  if (!table) throw new Error("The crosswalk has not the columns that are expected.");
  const questions = new Map<string, Question>();
  for await (const record of table.records()) {
    const code = record.get("onet_code");
    const question = questions.get(code) ?? {
      code,
      title: record.get("onet_occupation"),
      uris: new Set<string>(),
    };
    question.uris.add(record.get("concept_uri"));
    questions.set(code, question);
  }
  return [...questions.values()];
}
