import { type MeterCall, meterReader } from "../store/meter.js";
import { createGraphAccess, type GraphAccess, type GraphOrigin } from "./graph-access.js";
import type { Suggestions } from "./reference/suggestions.js";

/** What every resolver of a request gets. */
export interface GraphContext {
  readonly graph: GraphAccess;
  /** Names near to one that is not in the graph; shared by all requests. */
  readonly suggestions: Suggestions;
  /** How much the request has used the store so far. */
  readonly storeUse: StoreUse;
}

/** Finished calls of the store and the sum of their times. */
export interface StoreUse {
  calls: number;
  milliseconds: number;
}

/** Makes the context of one request, with empty caches. */
export function createGraphContext(
  origin: GraphOrigin,
  suggestions: Suggestions,
  meter: MeterCall,
): GraphContext {
  const storeUse: StoreUse = { calls: 0, milliseconds: 0 };
  const metered = meterReader(origin, (method, milliseconds, isFailed) => {
    storeUse.calls += 1;
    storeUse.milliseconds += milliseconds;
    meter(method, milliseconds, isFailed);
  });
  return { graph: createGraphAccess(metered), suggestions, storeUse };
}
