import type { MaybePromise } from "../lib/maybe-promise.js";
import type { GraphReader } from "../store/store.js";
import { FollowedIndex, type IndexOrigin } from "./followed-index.js";
import { TextIndex } from "./link-text/text-index.js";
import { SearchIndex } from "./search-index.js";

/** What finds concepts of a graph: by what people type, and in what they have written. Made when asked for. */
export class GraphSearch {
  readonly #concepts: FollowedIndex<SearchIndex>;
  readonly #texts: FollowedIndex<TextIndex>;

  constructor(origin: IndexOrigin) {
    this.#concepts = new FollowedIndex(origin, () => new SearchIndex());
    this.#texts = new FollowedIndex(origin, () => new TextIndex());
  }

  /**
   * Gives what finds concepts by what people type, at the version that a request reads or a later one: at once when
   * it is there. Rejects when the store fails.
   */
  indexFor(reader: GraphReader): MaybePromise<SearchIndex> {
    return this.#concepts.indexFor(reader);
  }

  /** Gives what finds concepts in texts, in the same way. */
  textsFor(reader: GraphReader): MaybePromise<TextIndex> {
    return this.#texts.indexFor(reader);
  }

  /** Builds what people type into before somebody waits for it. Rejects when the store fails, and when told to stop. */
  prepare(signal: AbortSignal): Promise<void> {
    return this.#concepts.prepare(signal);
  }
}
