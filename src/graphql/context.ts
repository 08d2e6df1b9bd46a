import { oncePer } from "../lib/once-per.js";
import type { GraphSearch } from "../search/graph-search.js";
import type { FollowStatus } from "../store/memory/follower.js";
import { type MeterCall, meterReader } from "../store/meter.js";
import type { GraphReader, GraphStore } from "../store/store.js";
import { GatheringAccess } from "./gathering-access.js";
import { createGraphAccess, type GraphAccess } from "./graph-access.js";
import type { GraphMaps } from "./graph-map/graph-maps.js";
import type { GraphHealth } from "./health/graph-health.js";
import type { Suggestions } from "./reference/suggestions.js";

/** What every resolver of a request gets. */
export interface GraphContext {
  readonly graph: GraphAccess;
  /**
   * What the access reads from. For answers that follow the graph themselves, many concepts at a time;
   * where it reads from a store, its promises are real ones, so that the fields of such answers are
   * marked `answersLater`.
   */
  readonly reader: GraphReader;
  /** Names near to one that is not in the graph; shared by all requests. */
  readonly suggestions: Suggestions;
  /** Concepts by what people type; shared by all requests. */
  readonly search: GraphSearch;
  /** What is wrong with the graph; shared by all requests. */
  readonly health: GraphHealth;
  /** The graph as a map; shared by all requests. */
  readonly maps: GraphMaps;
  /** How the graph in memory stands. */
  readonly readStatus: () => FollowStatus;
  /** How much the request has used the store so far. */
  readonly storeUse: Readonly<StoreUse>;
}

/** Finished calls of the store and the sum of their times. */
export interface StoreUse {
  calls: number;
  milliseconds: number;
}

const NO_USE: Readonly<StoreUse> = Object.freeze({ calls: 0, milliseconds: 0 });

/** What all requests share. */
export interface ContextOptions {
  readonly store: Pick<GraphStore, "changes">;
  readonly suggestions: Suggestions;
  readonly search: GraphSearch;
  readonly health: GraphHealth;
  readonly maps: GraphMaps;
  readonly readStatus: () => FollowStatus;
  readonly meter: MeterCall;
}

/** Makes the context of a request that reads from the given reader from its beginning to its end. */
export type CreateContext = (reader: GraphReader) => GraphContext;

/** A context of a request that is worked through several times, see `GatheringAccess`. */
export interface GatheringContext extends GraphContext {
  readonly graph: GatheringAccess;
}

/** Makes the context of a request to a store that is worked through several times. */
export type CreateGatheringContext = (reader: GraphReader) => GatheringContext;

/** Makes what makes such contexts. */
export function createGatheringContextFactory(options: ContextOptions): CreateGatheringContext {
  const { store, suggestions, search, health, maps, readStatus } = options;
  return (reader) => {
    const { metered, storeUse } = meterUse(reader, options);
    const graph = new GatheringAccess({
      reader: metered,
      listChanges: (since, limit) => store.changes(since, limit),
    });
    return { graph, reader: metered, suggestions, search, health, maps, readStatus, storeUse };
  };
}

/** Makes what makes contexts. What reads from memory holds nothing of a request, so requests share it. */
export function createContextFactory(options: ContextOptions): CreateContext {
  const shareContext = oncePer((reader: GraphReader) => createContext(reader, options));
  return (reader) =>
    reader.snapshotVersion === undefined
      ? createMeteredContext(reader, options)
      : shareContext(reader);
}

function createMeteredContext(reader: GraphReader, options: ContextOptions): GraphContext {
  const { metered, storeUse } = meterUse(reader, options);
  return createContext(metered, options, storeUse);
}

/** Counts what one request uses of a store. */
function meterUse(reader: GraphReader, { meter }: ContextOptions) {
  const storeUse: StoreUse = { calls: 0, milliseconds: 0 };
  const countUse: MeterCall = (method, milliseconds, isFailed) => {
    storeUse.calls += 1;
    storeUse.milliseconds += milliseconds;
    meter(method, milliseconds, isFailed);
  };
  return { metered: meterReader(reader, countUse), storeUse };
}

/** Reading from memory is not metered: it is no use of the store. */
function createContext(
  reader: GraphReader,
  { store, suggestions, search, health, maps, readStatus }: ContextOptions,
  storeUse: Readonly<StoreUse> = NO_USE,
): GraphContext {
  const graph = createGraphAccess({
    reader,
    listChanges: (since, limit) => store.changes(since, limit),
  });
  return { graph, reader, suggestions, search, health, maps, readStatus, storeUse };
}
