import { setImmediate as nextTurn } from "node:timers/promises";

/**
 * Makes what lets callers in one after the other, each in a turn of the event loop of its own. What takes
 * milliseconds each time is so never done many times in a row: quick requests and timers get in between.
 */
export function createTurns(): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(() => nextTurn());
    return last;
  };
}
