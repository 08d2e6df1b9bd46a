import type { Concept } from "../domain/concept.js";
import type { MaybePromise } from "../lib/maybe-promise.js";
import { eachConceptPage } from "../store/each-concept.js";
import { Breather } from "../store/memory/breathe.js";
import type { GraphReader, GraphStore } from "../store/store.js";
import { SearchIndex } from "./search-index.js";

/** How many changes are read at once. */
const CHANGES_PER_FETCH = 50;

const ACTIVE = { statuses: ["ACTIVE"] } as const;

/** What the index is built from and kept up to date with. */
export interface SearchOrigin {
  /** What a request would read now. */
  readonly snapshot: () => GraphReader;
  readonly store: Pick<GraphStore, "version" | "changes">;
}

/**
 * Keeps a search index at the graph's version: built at the first question, then brought up to date by
 * the changes that came since, in slices that let other requests through. Built again when the store
 * was restored to an older version.
 */
export class GraphSearch {
  readonly #origin: SearchOrigin;
  #index = new SearchIndex();
  #version: number | undefined;
  #work: Promise<void> = Promise.resolve();

  constructor(origin: SearchOrigin) {
    this.#origin = origin;
  }

  /**
   * Gives the index at the version that a request reads, or a later one: at once when it is there.
   * Rejects when the store fails.
   */
  indexFor({ snapshotVersion }: GraphReader): MaybePromise<SearchIndex> {
    if (snapshotVersion !== undefined && snapshotVersion === this.#version) return this.#index;
    this.#work = this.#work.catch(() => undefined).then(() => this.#catchUp());
    return this.#work.then(() => this.#index);
  }

  async #catchUp(): Promise<void> {
    const version = await this.#origin.store.version();
    if (this.#version !== undefined && version >= this.#version) {
      if (await this.#follow(this.#version, version)) return;
    }
    await this.#build(version);
  }

  /** Changes behind the version may be in what is read already; applying them again does no harm. */
  async #build(version: number): Promise<void> {
    const index = new SearchIndex();
    const breather = new Breather();
    for await (const concepts of eachConceptPage(this.#origin.snapshot(), ACTIVE)) {
      for (const concept of concepts) {
        index.put(concept);
        await breather.pause();
      }
    }
    this.#index = index;
    this.#version = version;
  }

  /** Tells whether the store could be followed without a gap. */
  async #follow(since: number, target: number): Promise<boolean> {
    const breather = new Breather();
    let version = since;
    while (version < target) {
      const changes = await this.#origin.store.changes(version, CHANGES_PER_FETCH);
      if (changes[0]?.version !== version + 1) return false;
      for (const { subject, after } of changes.flatMap(({ entries }) => entries)) {
        if (subject === "CONCEPT" && after !== null) this.#index.put(JSON.parse(after) as Concept);
        await breather.pause();
      }
      version = changes.at(-1)?.version ?? version;
    }
    this.#version = version;
    return true;
  }
}
