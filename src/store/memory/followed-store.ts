import type { GraphReader, GraphStore } from "../store.js";
import { Follower, type FollowOptions, type FollowStatus } from "./follower.js";

/** Where reads go: `memory` always tries, whatever the size; `auto` minds it; `direct` never does. */
export const READ_MODES = ["auto", "memory", "direct"] as const;
export type ReadMode = (typeof READ_MODES)[number];

/** How a store is read. */
export interface ReadOptions extends FollowOptions {
  readonly mode: ReadMode;
  /** A copy that was last known to be current longer ago than this is not read, in milliseconds. */
  readonly maximumStaleness: number;
}

/** A store together with its copy in memory. */
export interface FollowedStore {
  /** The store; once it is followed, a write through it resolves when the copy holds it too. */
  readonly store: GraphStore;
  /** What a request reads from its beginning to its end: the copy if it is current, else the store. */
  readonly snapshot: () => GraphReader;
  readonly status: () => FollowStatus;
  /** Begins to follow; resolves when the first attempt to load is over. */
  readonly start: () => Promise<void>;
  /** Stops following and closes the store. */
  readonly close: () => Promise<void>;
}

/**
 * Makes a copy of a store in memory, once it is started. Until the graph is loaded, and whenever it
 * cannot be followed, snapshots are the store itself.
 */
export function followStore(
  store: GraphStore,
  { mode, maximumStaleness, maximumEdges, ...options }: ReadOptions,
): FollowedStore {
  const follower = new Follower(store, {
    ...options,
    maximumEdges: mode === "memory" ? Number.POSITIVE_INFINITY : maximumEdges,
  });
  return {
    store: mode === "direct" ? store : withCatchUp(store, follower),
    start: async () => {
      if (mode !== "direct") await follower.start();
    },
    snapshot: () => follower.findGraph(maximumStaleness) ?? store,
    status: () => follower.status(),
    close: async () => {
      await follower.stop();
      await store.close();
    },
  };
}

function withCatchUp(store: GraphStore, follower: Follower): GraphStore {
  const write: GraphStore["write"] = async (batch, options) => {
    const version = await store.write(batch, options);
    await follower.catchUp();
    return version;
  };
  return new Proxy(store, {
    get(target, name) {
      if (name === "write") return write;
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === "function" ? member.bind(target) : member;
    },
  });
}
