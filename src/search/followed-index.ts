import type { Concept } from "../domain/concept.js";
import type { ConceptKey } from "../domain/concept-key.js";
import { Breather } from "../lib/breathe.js";
import type { MaybePromise } from "../lib/maybe-promise.js";
import { eachConceptPage } from "../store/each-concept.js";
import type { GraphReader, GraphStore } from "../store/store.js";
import { countUses, findUsed } from "./count-uses.js";

/** How many changes are read at once. */
const CHANGES_PER_FETCH = 50;

/** Of how many concepts uses are counted at once. */
const KEYS_PER_COUNT = 1_000;

const ACTIVE = { statuses: ["ACTIVE"] } as const;

/** What an index is built from and kept up to date with. */
export interface IndexOrigin {
  /** What a request would read now. */
  readonly snapshot: () => GraphReader;
  readonly store: Pick<GraphStore, "version" | "changes" | "countEdges">;
}

/** What is built of concepts, each of which replaces what it was before. */
export interface ConceptIndex {
  put(concept: Concept): void;
  /** Notes how many links say that a concept is needed; left out where that is all the same. */
  setUses?(key: ConceptKey, uses: number): void;
  /** Does bit by bit what the first question after a change would do at once, as far as it is iterated. */
  settle?(): Iterable<unknown>;
}

/**
 * Keeps an index at the graph's version: built at the first question or before it, then brought up to date by
 * the changes that came since, in slices that let other requests through. Built again when the store
 * was restored to an older version.
 */
export class FollowedIndex<Index extends ConceptIndex> {
  readonly #origin: IndexOrigin;
  readonly #create: () => Index;
  #index: Index;
  #version: number | undefined;
  #work: Promise<void> = Promise.resolve();

  constructor(origin: IndexOrigin, create: () => Index) {
    this.#origin = origin;
    this.#create = create;
    this.#index = create();
  }

  /**
   * Gives the index at the version that a request reads, or a later one: at once when it is there.
   * Rejects when the store fails.
   */
  indexFor({ snapshotVersion }: GraphReader): MaybePromise<Index> {
    if (snapshotVersion !== undefined && snapshotVersion === this.#version) return this.#index;
    return this.#catchUpNext().then(() => this.#index);
  }

  /** Builds the index before somebody waits for it. Rejects when the store fails, and when the signal says stop. */
  prepare(signal: AbortSignal): Promise<void> {
    return this.#catchUpNext(signal);
  }

  /** Catches up when whoever does so already is done. */
  #catchUpNext(signal?: AbortSignal): Promise<void> {
    this.#work = this.#work.catch(() => undefined).then(() => this.#catchUp(signal));
    return this.#work;
  }

  async #catchUp(signal?: AbortSignal): Promise<void> {
    const version = await this.#origin.store.version();
    if (this.#version !== undefined && version >= this.#version) {
      if (await this.#follow(this.#version, version)) return;
    }
    await this.#build(version, signal);
  }

  /** Changes behind the version may be in what is read already; applying them again does no harm. */
  async #build(version: number, signal?: AbortSignal): Promise<void> {
    const index = this.#create();
    const breather = new Breather();
    const reader = this.#origin.snapshot();
    for await (const concepts of eachConceptPage(reader, ACTIVE)) {
      signal?.throwIfAborted();
      for (const concept of concepts) {
        index.put(concept);
        await breather.pause();
      }
      await setUses(
        index,
        reader,
        concepts.map(({ key }) => key),
      );
    }
    for (const _bit of index.settle?.() ?? []) await breather.pause();
    this.#index = index;
    // A copy in memory may be older than its store.
    this.#version = Math.min(version, reader.snapshotVersion ?? version);
  }

  /** Tells whether the store could be followed without a gap. */
  async #follow(since: number, target: number): Promise<boolean> {
    const breather = new Breather();
    const used = new Set<ConceptKey>();
    let version = since;
    while (version < target) {
      const changes = await this.#origin.store.changes(version, CHANGES_PER_FETCH);
      if (changes[0]?.version !== version + 1) return false;
      for (const entry of changes.flatMap(({ entries }) => entries)) {
        const { subject, after } = entry;
        if (subject === "CONCEPT" && after !== null) this.#index.put(JSON.parse(after) as Concept);
        const key = findUsed(entry);
        if (key !== undefined) used.add(key);
        await breather.pause();
      }
      version = changes.at(-1)?.version ?? version;
    }
    // Counted by the store, not by the changes, of which some may have been counted already.
    await setUses(this.#index, this.#origin.store, [...used]);
    for (const _bit of this.#index.settle?.() ?? []) await breather.pause();
    this.#version = version;
    return true;
  }
}

async function setUses(
  index: ConceptIndex,
  reader: Pick<GraphReader, "countEdges">,
  keys: readonly ConceptKey[],
): Promise<void> {
  if (!index.setUses) return;
  for (let start = 0; start < keys.length; start += KEYS_PER_COUNT) {
    const some = keys.slice(start, start + KEYS_PER_COUNT);
    const uses = await countUses(reader, some);
    for (const [place, key] of some.entries()) index.setUses(key, uses[place] ?? 0);
  }
}
