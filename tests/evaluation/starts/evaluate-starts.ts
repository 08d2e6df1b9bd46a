import type { Concept } from "../../../src/domain/concept.js";
import { importEsco } from "../../../src/import/esco/import-esco.js";
import { importOnet } from "../../../src/import/onet/import-onet.js";
import { loadSeed } from "../../../src/import/seed/load/load-seed.js";
import { openArchive } from "../../../src/import/tables/archive.js";
import { GraphSearch } from "../../../src/search/graph-search.js";
import { openStore } from "../../../src/store/open-store.js";
import type { GraphStore } from "../../../src/store/store.js";
import type { Archives } from "../archives.js";
import { type Quality, toQuality } from "../ranks.js";
import { type ExpectedStart, HELD_OUT, TUNING } from "./expected-starts.js";

/** The archives that this evaluation reads beside the seed. */
export const STARTS_ARCHIVES = ["esco-v1.1.0-en", "onet-29.2-text"] as const;

/** So many suggestions are asked for. */
const SIZE = 10;

/** How well both halves do in one graph. */
export interface StartsQuality {
  readonly tuning: Quality;
  readonly heldOut: Quality;
}

/** Asks for what begins with the prefixes, among the seed, and among ESCO and O*NET as well where they are given. */
export async function evaluateStarts(archives: Archives | undefined): Promise<StartsQuality> {
  const store = await openStore({ url: "embedded::memory:" });
  await loadSeed(store, "seed");
  if (archives) await loadVocabularies(store, archives);
  const index = await new GraphSearch({ snapshot: () => store, store }).indexFor(store);
  const known = new Set<string>();
  for (const keys of [TUNING, HELD_OUT].flat().map(([, ...expected]) => expected)) {
    const found = await store.conceptsByKey(keys as Concept["key"][]);
    for (const concept of found) if (concept) known.add(concept.key);
  }
  const rate = (starts: readonly ExpectedStart[]) =>
    toQuality(
      starts
        .filter(([, ...keys]) => keys.some((key) => known.has(key)))
        .map(([prefix, ...keys]) =>
          index.complete(prefix, {}, SIZE).findIndex(({ key }) => keys.includes(key)),
        ),
    );
  await store.close();
  return { tuning: rate(TUNING), heldOut: rate(HELD_OUT) };
}

async function loadVocabularies(store: GraphStore, archives: Archives): Promise<void> {
  const [esco, onet] = STARTS_ARCHIVES;
  const options = { release: null, isDryRun: false };
  await importEsco(store, await openArchive([archives.folderOf(esco)]), {
    ...options,
    scheme: "esco",
  });
  await importOnet(store, await openArchive([archives.folderOf(onet)]), {
    ...options,
    scheme: "onet",
  });
}
