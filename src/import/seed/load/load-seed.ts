import { ConflictError } from "../../../domain/errors.js";
import type { Source } from "../../../domain/source.js";
import { type GraphStore, MAXIMUM_BATCH_ITEMS } from "../../../store/store.js";
import { SEED_SOURCE_KEY } from "../convert/to-source.js";
import { digestSeed } from "../digest-seed.js";
import type { Seed } from "../seed.js";
import { compareSeed } from "./compare-seed.js";
import { readCore } from "./read-core.js";
import { type Counts, countEffects, type SeedStep, toBatch } from "./seed-steps.js";
import { splitSteps } from "./split-steps.js";

/** How often a load starts over after somebody else has written in between. */
const MAXIMUM_RETRIES = 5;

export interface LoadSeedOptions {
  /** Stands in the change records as the writer. */
  readonly actor?: string;
  /** Only compares, writes nothing. */
  readonly dryRun?: boolean;
  /** Told after each batch how many items are written. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

/** What a load has done, or with `dryRun` would do. */
export interface SeedOutcome extends Counts {
  /** The graph's version afterwards. */
  readonly version: number;
  /** The store held this seed already, nothing was written. */
  readonly isUpToDate: boolean;
}

/**
 * Brings the curated graph of a store up to the seed below a directory, writing only what differs.
 * A concept that the seed no longer has is retired and loses its links to other curated concepts.
 * What other importers wrote stays as it is, with its links to and from curated concepts.
 *
 * Returns fast, without reading the content, when the store holds this very seed. Throws
 * BAD_USER_INPUT for a seed with mistakes, of which nothing is written.
 */
export async function loadSeed(
  store: GraphStore,
  directory: string,
  options: LoadSeedOptions = {},
): Promise<SeedOutcome> {
  const loaded = (await store.sources()).find(({ key }) => key === SEED_SOURCE_KEY);
  if (loaded?.version === toVersion(await digestSeed(directory))) {
    return { ...countEffects([]), version: await store.version(), isUpToDate: true };
  }
  // The parser and the checker take longer to load than all of the above takes to run.
  const { readSeed } = await import("../read-seed.js");
  return writeDifferences(store, await readSeed(directory), options);
}

async function writeDifferences(
  store: GraphStore,
  seed: Seed,
  options: LoadSeedOptions,
): Promise<SeedOutcome> {
  const written: SeedStep[] = [];
  for (let retries = 0; ; retries += 1) {
    try {
      const version = await writeOnce(store, seed, options, written);
      return { ...countEffects(written), version, isUpToDate: written.length === 0 };
    } catch (error) {
      if (!(error instanceof ConflictError) || retries === MAXIMUM_RETRIES) throw error;
    }
  }
}

/** Adds to `written` what is on the disk, also when a later batch fails. */
async function writeOnce(
  store: GraphStore,
  seed: Seed,
  { actor = "seed", dryRun = false, onProgress }: LoadSeedOptions,
  written: SeedStep[],
): Promise<number> {
  let version = await store.version();
  const batches = await listBatches(store, seed);
  const total = written.length + batches.flat().length;
  const reason = `Load the seed ${toVersion(seed.digest)}`;
  for (const steps of batches) {
    if (!dryRun) {
      version = await store.write(toBatch(steps), { actor, reason, expectedVersion: version });
    }
    written.push(...steps);
    onProgress?.({ done: written.length, total });
  }
  return version;
}

async function listBatches(store: GraphStore, seed: Seed): Promise<SeedStep[][]> {
  const stored = await readCore(store);
  const source = toSeedSource(seed.digest);
  const isLoaded = stored.sources.get(source.key)?.version === source.version;
  const last: SeedStep[] = isLoaded ? [] : [{ effect: null, batch: { sources: [source] } }];
  return splitSteps(compareSeed(seed, stored), last, MAXIMUM_BATCH_ITEMS);
}

function toSeedSource(digest: string): Source {
  return {
    key: SEED_SOURCE_KEY,
    title: "Rolegraph curated core",
    url: null,
    licence: "CC0-1.0",
    version: toVersion(digest),
    retrieved: null,
  };
}

function toVersion(digest: string): string {
  return `sha256:${digest.slice(0, 16)}`;
}
