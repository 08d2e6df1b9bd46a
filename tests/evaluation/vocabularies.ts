import { importEsco } from "../../src/import/esco/import-esco.js";
import { importOnet } from "../../src/import/onet/import-onet.js";
import { openArchive } from "../../src/import/tables/archive.js";
import type { GraphStore } from "../../src/store/store.js";
import type { Archives } from "./archives.js";

/** How vocabularies are imported, and from which archives, by their schemes. */
const VOCABULARIES = {
  esco: { archive: "esco-v1.1.0-en", load: importEsco },
  onet: { archive: "onet-29.2-text", load: importOnet },
} as const;

export type Vocabulary = keyof typeof VOCABULARIES;

/** The archives that they come from. */
export const VOCABULARY_ARCHIVES = Object.values(VOCABULARIES).map(({ archive }) => archive);

/** Imports a whole vocabulary as the command does. */
export async function loadVocabulary(
  store: GraphStore,
  archives: Archives,
  scheme: Vocabulary,
): Promise<void> {
  const { archive, load } = VOCABULARIES[scheme];
  const options = { scheme, release: null, isDryRun: false };
  await load(store, await openArchive([archives.folderOf(archive)]), options);
}
