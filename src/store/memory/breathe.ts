import { setImmediate as nextTurn } from "node:timers/promises";

/** How many items are worked on between two looks at other work: a few milliseconds' worth. */
const ITEMS = 2_000;

/** Lets requests through during long work. Call it once per item. */
export class Breather {
  #items = 0;

  /** Undefined most of the time; every so often a promise to wait for. */
  pause(): Promise<void> | undefined {
    this.#items += 1;
    return this.#items % ITEMS === 0 ? nextTurn() : undefined;
  }
}
