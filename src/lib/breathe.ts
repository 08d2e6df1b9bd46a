import { setImmediate as nextTurn } from "node:timers/promises";

/** How long other work waits at most, in milliseconds, if no single item takes longer. */
const SLICE = 5;

/** Lets requests through during long work. Call it once per item; one breather per work. */
export class Breather {
  #end = performance.now() + SLICE;

  /** Undefined most of the time; when a slice of time is used up, a promise to wait for. */
  pause(): Promise<void> | undefined {
    return performance.now() < this.#end ? undefined : this.breathe();
  }

  /** Lets requests through now: after something that took long in one go. */
  async breathe(): Promise<void> {
    await nextTurn();
    this.#end = performance.now() + SLICE;
  }
}
