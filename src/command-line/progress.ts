import type { Output } from "./output.js";

/** How often progress is told: in place on a terminal, as a line elsewhere; in milliseconds. */
const ON_TERMINAL = 200;
const ELSEWHERE = 5_000;

/** Tells a person how far long work has come. */
export interface Progress {
  /** Tells how many items are done. */
  readonly tell: (items: number) => void;
  /** Clears the line that is written in place; more calls do nothing. */
  readonly end: () => void;
}

/** Makes a progress that writes beside the answer, and not too often. */
export function createProgress({ note }: Output, stream = process.stderr): Progress {
  const started = performance.now();
  const pause = stream.isTTY ? ON_TERMINAL : ELSEWHERE;
  let toldAt = started;
  let isOnLine = false;
  return {
    tell(items) {
      const now = performance.now();
      if (now - toldAt < pause) return;
      toldAt = now;
      const seconds = (now - started) / 1_000;
      const text = `${items} items, ${Math.round(items / seconds)} a second`;
      isOnLine = stream.isTTY;
      if (isOnLine) stream.write(`\r\u001b[K${text}`);
      else note(text);
    },
    end() {
      if (isOnLine) stream.write("\r\u001b[K");
      isOnLine = false;
    },
  };
}
