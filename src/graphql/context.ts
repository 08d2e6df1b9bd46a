import type { FollowStatus } from "../store/memory/follower.js";
import { type MeterCall, meterReader } from "../store/meter.js";
import type { GraphReader, GraphStore } from "../store/store.js";
import { createGraphAccess, type GraphAccess } from "./graph-access.js";
import type { Suggestions } from "./reference/suggestions.js";

/** What every resolver of a request gets. */
export interface GraphContext {
  readonly graph: GraphAccess;
  /** Names near to one that is not in the graph; shared by all requests. */
  readonly suggestions: Suggestions;
  /** How the graph in memory stands. */
  readonly readStatus: () => FollowStatus;
  /** How much the request has used the store so far. */
  readonly storeUse: StoreUse;
}

/** Finished calls of the store and the sum of their times. */
export interface StoreUse {
  calls: number;
  milliseconds: number;
}

/** What all requests share. */
export interface ContextOptions {
  readonly store: Pick<GraphStore, "changes">;
  readonly suggestions: Suggestions;
  readonly readStatus: () => FollowStatus;
  readonly meter: MeterCall;
}

/**
 * Makes the context of one request, which reads from the given reader from its beginning to its end.
 * Reading from memory is not metered: it is no use of the store.
 */
export function createGraphContext(reader: GraphReader, options: ContextOptions): GraphContext {
  const { store, suggestions, readStatus, meter } = options;
  const storeUse: StoreUse = { calls: 0, milliseconds: 0 };
  const countUse: MeterCall = (method, milliseconds, isFailed) => {
    storeUse.calls += 1;
    storeUse.milliseconds += milliseconds;
    meter(method, milliseconds, isFailed);
  };
  const isInMemory = reader.snapshotVersion !== undefined;
  const graph = createGraphAccess({
    reader: isInMemory ? reader : meterReader(reader, countUse),
    listChanges: (since, limit) => store.changes(since, limit),
  });
  return { graph, suggestions, readStatus, storeUse };
}
