import type { Concept } from "../../../src/domain/concept.js";
import { loadSeed } from "../../../src/import/seed/load/load-seed.js";
import { GraphSearch } from "../../../src/search/graph-search.js";
import { openStore } from "../../../src/store/open-store.js";
import type { Archives } from "../archives.js";
import { type Quality, toQuality } from "../ranks.js";
import { loadVocabulary } from "../vocabularies.js";
import { type ExpectedStart, HELD_OUT, TUNING } from "./expected-starts.js";

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
  if (archives) {
    await loadVocabulary(store, archives, "esco");
    await loadVocabulary(store, archives, "onet");
  }
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
