import { join } from "node:path";
import type { ConceptKey } from "../../src/domain/concept-key.js";
import { openArchive } from "../../src/import/tables/archive.js";
import { recogniseTable } from "../../src/import/tables/table.js";
import { hashText } from "../../src/lib/hash-text.js";
import { GraphSearch } from "../../src/search/graph-search.js";
import { toStem } from "../../src/search/word-forms.js";
import { toWords } from "../../src/search/words.js";
import { openStore } from "../../src/store/open-store.js";
import type { GraphStore } from "../../src/store/store.js";
import type { Archives } from "./archives.js";
import { type Quality, toQuality } from "./ranks.js";
import { loadVocabulary } from "./vocabularies.js";

/** The archive that this evaluation reads beside those of the vocabularies. */
export const CROSSWALK_ARCHIVE = "nesta-esco-onet-crosswalk";

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

/** With ESCO alone, and with O*NET and its other titles in the same graph. */
export interface CrosswalkQualities {
  readonly alone: CrosswalkQuality;
  readonly together: CrosswalkQuality;
}

/** Where the first right answer to a question of one half stands. */
interface Place {
  readonly half: 0 | 1;
  readonly place: number;
  readonly isContradicted: boolean;
}

/**
 * Asks for O*NET's titles among the occupations of all of ESCO: first while the graph knows nothing else, then when it
 * has all of O*NET too, without a link between the two. Right is what Nesta's crosswalk gives. Questions are halved by
 * their codes, so that the halves stay the same.
 */
export async function evaluateCrosswalk(archives: Archives): Promise<CrosswalkQualities> {
  const questions = await readQuestions(archives.folderOf(CROSSWALK_ARCHIVE));
  const store = await openStore({ url: "embedded::memory:" });
  await loadVocabulary(store, archives, "esco");
  const alone = await rate(store, questions);
  await loadVocabulary(store, archives, "onet");
  const together = await rate(store, questions);
  await store.close();
  return { alone, together };
}

async function rate(store: GraphStore, questions: readonly Question[]): Promise<CrosswalkQuality> {
  const index = await new GraphSearch({ snapshot: () => store, store }).indexFor(store);
  const keys = await findKeys(store, questions);
  const places = questions.map(({ code, title, uris }): Place => {
    const right = new Set([...uris].map((uri) => keys.get(uri)));
    const hits = index.search(title, { kinds: ["ROLE"], schemes: ["esco"] });
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

async function findKeys(
  store: GraphStore,
  questions: readonly Question[],
): Promise<ReadonlyMap<string, ConceptKey | undefined>> {
  const uris = [...new Set(questions.flatMap((question) => [...question.uris]))];
  const keys = await store.keysByUri(uris);
  return new Map(uris.map((uri, place) => [uri, keys[place]]));
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
