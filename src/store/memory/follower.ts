import type { Change } from "../../domain/change.js";
import { LimitExceededError, UnavailableError } from "../../domain/errors.js";
import { Breather } from "../../lib/breathe.js";
import type { GraphStore } from "../store.js";
import { applyChange } from "./apply-change.js";
import { loadState } from "./load-state.js";
import { MemoryGraph } from "./memory-graph.js";
import type { MemoryState } from "./memory-state.js";
import { isWorn, packState } from "./pack-state.js";

/**
 * How many changes are fetched at once at most, and from how many items on the next one is fetched by
 * itself: a store reads what it fetches in one go.
 */
const CHANGES_PER_FETCH = 50;
const MANY_ITEMS = 500;

/** How long after a failure it is tried again; after further ones twice as long each time. */
const RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 16_000;

/** How a copy of a store in memory is kept. */
export interface FollowOptions {
  /** A graph with more edges stays in its store. */
  readonly maximumEdges: number;
  /** How often the store is asked for what others wrote. */
  readonly pollMilliseconds: number;
  /** Told of reloads and failures. */
  readonly report?: (message: string) => void;
}

/** What the follower stands at. */
export interface FollowStatus {
  /** The version in memory; undefined while there is none. */
  readonly version: number | undefined;
  /** Since when, at the latest, the version in memory may be old; milliseconds. */
  readonly ageMilliseconds: number;
  readonly edges: number;
  /** About how much memory the graph takes, in bytes. */
  readonly bytes: number;
}

/**
 * Keeps a copy of a store in memory up to date: loads it, applies the changes behind its version, and
 * loads it again when they do not fit (a gap, or a store that was restored to an older version).
 * States are immutable, so readers keep theirs while the next one is made.
 */
export class Follower {
  readonly #store: GraphStore;
  readonly #options: FollowOptions;
  readonly #breather = new Breather();
  #graph: MemoryGraph | undefined;
  #confirmedAt = 0;
  #isCurrent = false;
  #failures = 0;
  #isTooLarge = false;
  #isFollowing = false;
  #timer: NodeJS.Timeout | undefined;
  #work: Promise<void> = Promise.resolve();

  constructor(store: GraphStore, options: FollowOptions) {
    this.#store = store;
    this.#options = options;
  }

  /**
   * Finds the graph in memory if it is no older than `maximumAge` milliseconds. Where nobody else
   * writes, what `catchUp` has brought in is always the present state.
   */
  findGraph(maximumAge: number): MemoryGraph | undefined {
    if (!this.#store.hasOtherWriters) return this.#isCurrent ? this.#graph : undefined;
    return this.#ageOf() <= maximumAge ? this.#graph : undefined;
  }

  /** Begins to follow; resolves when the first attempt to load is over, successful or not. */
  async start(): Promise<void> {
    this.#isFollowing = true;
    await this.catchUp();
    this.#schedule();
  }

  /**
   * Brings the copy to the store's present version; nothing before the start and after the stop. Calls
   * wait for each other; it never rejects.
   */
  catchUp(): Promise<void> {
    this.#work = this.#work.then(() => this.#tryCatchUp());
    return this.#work;
  }

  status(): FollowStatus {
    return {
      version: this.#graph?.state.version,
      ageMilliseconds: this.#graph ? this.#ageOf() : 0,
      edges: this.#graph?.state.edgeCount ?? 0,
      bytes: this.#graph?.bytes ?? 0,
    };
  }

  /** Ends following; work under way is finished. */
  async stop(): Promise<void> {
    this.#isFollowing = false;
    clearTimeout(this.#timer);
    await this.#work;
  }

  #ageOf(): number {
    const isPresent = !this.#store.hasOtherWriters && this.#isCurrent;
    return isPresent ? 0 : Date.now() - this.#confirmedAt;
  }

  #schedule(): void {
    const isDone = this.#graph !== undefined && !this.#store.hasOtherWriters && this.#isCurrent;
    if (!this.#isFollowing || this.#isTooLarge || isDone) return;
    const retry = Math.min(LONGEST_RETRY_MS, RETRY_MS * 2 ** (this.#failures - 1));
    const pause = this.#isCurrent ? this.#options.pollMilliseconds : retry;
    this.#timer = setTimeout(() => {
      void this.catchUp().then(() => this.#schedule());
    }, pause);
    this.#timer.unref();
  }

  async #tryCatchUp(): Promise<void> {
    if (!this.#isFollowing || this.#isTooLarge) return;
    const startedAt = Date.now();
    try {
      this.#graph = await this.#bringUpToDate(this.#graph);
      this.#confirmedAt = startedAt;
      this.#isCurrent = true;
      this.#failures = 0;
    } catch (error) {
      this.#isCurrent = false;
      this.#failures += 1;
      this.#isTooLarge = error instanceof LimitExceededError;
      this.#options.report?.(error instanceof Error ? error.message : String(error));
    }
  }

  async #bringUpToDate(graph: MemoryGraph | undefined): Promise<MemoryGraph> {
    const followed = graph && (await this.#follow(graph));
    if (followed) return followed;
    if (graph)
      this.#options.report?.(
        `The store does not go on from version ${graph.state.version}; loading it again.`,
      );
    const loaded = await this.#follow(await this.#load());
    if (loaded) return loaded;
    throw new UnavailableError("The store's changes have gaps, so that it cannot be followed.");
  }

  async #load(): Promise<MemoryGraph> {
    return new MemoryGraph(await loadState(this.#store, this.#options.maximumEdges));
  }

  /** Undefined when the store is no continuation of the graph. */
  async #follow(graph: MemoryGraph): Promise<MemoryGraph | undefined> {
    const { state } = graph;
    if (!this.#store.hasOtherWriters) {
      const version = await this.#store.version();
      return version === state.version ? graph : this.#applyChanges(state, version);
    }
    const { version, updatedAt } = await this.#store.info();
    if (version === state.version) return updatedAt === state.updatedAt ? graph : undefined;
    if (version < state.version || !(await this.#hasMade(state))) return undefined;
    return this.#applyChanges(state, version);
  }

  /** Tells whether the store still has the very change that made the state. */
  async #hasMade({ version, updatedAt }: MemoryState): Promise<boolean> {
    if (version === 0) return true;
    const [change] = await this.#fetchChanges(version - 1, 1);
    return change?.version === version && change.at === updatedAt;
  }

  async #applyChanges(from: MemoryState, target: number): Promise<MemoryGraph | undefined> {
    let state = from;
    let limit = 1;
    while (state.version < target) {
      const changes = await this.#fetchChanges(state.version, limit);
      if (changes.length === 0) return undefined;
      let items = 0;
      for (const change of changes) {
        if (change.version !== state.version + 1) return undefined;
        state = await applyChange(state, change, this.#breather);
        if (isWorn(state)) state = await packState(state, this.#breather);
        items += change.entries.length;
      }
      limit = items < MANY_ITEMS ? Math.min(CHANGES_PER_FETCH, limit * 2) : 1;
    }
    return new MemoryGraph(state);
  }

  /** A synchronous store reads changes in one go; what was waiting meanwhile is let through. */
  async #fetchChanges(since: number, limit: number): Promise<readonly Change[]> {
    await this.#breather.breathe();
    const changes = await this.#store.changes(since, limit);
    await this.#breather.breathe();
    return changes;
  }
}
