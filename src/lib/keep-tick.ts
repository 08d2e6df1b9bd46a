import { executionAsyncResource } from "node:async_hooks";

/** Where the object is kept: on the process, for nothing else is sure to hold it. */
export const KEPT_TICK = Symbol("rolegraph.keptTick");

/**
 * Keeps one of the objects in which Node notes what `process.nextTick` is to call. V8 knows one shape of them
 * per place in the code that makes them; when garbage is collected while none is alive, as happens while a
 * graph is loaded, it forgets the shape and makes every later one by a slow way, 0.7 instead of 0.1 µs each,
 * and a request takes seven (docs/decisions/0022-what-a-small-answer-costs.md). To be called before anything
 * else is loaded.
 */
export function keepTick(): void {
  process.nextTick(() => {
    Object.assign(process, { [KEPT_TICK]: executionAsyncResource() });
  });
}
