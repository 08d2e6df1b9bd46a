import type { Output } from "./output.js";

/** How often progress is told: in place on a terminal, as a line elsewhere; in milliseconds. */
const ON_TERMINAL = 200;
const ELSEWHERE = 5_000;

const BAR_WIDTH = 20;

/** Tells a person how far long work has come. */
export interface Progress {
  /** Tells how many items are done and, where it is known, which share of the work, 0 to 1. */
  readonly tell: (items: number, share?: number) => void;
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
    tell(items, share = 0) {
      const now = performance.now();
      if (now - toldAt < pause) return;
      toldAt = now;
      const seconds = (now - started) / 1_000;
      const done = `${items} items, ${Math.round(items / seconds)} a second`;
      const text = share > 0 ? `${drawBar(share)} ${done}, ${describeLeft(seconds, share)}` : done;
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

/** A bar that shows nothing before its time and is full at the end. */
function drawBar(share: number): string {
  const full = Math.floor(share * BAR_WIDTH);
  return `[${"#".repeat(full)}${".".repeat(BAR_WIDTH - full)}] ${Math.floor(share * 100)} %`;
}

/** Says how long the rest takes when it goes on as before. */
function describeLeft(seconds: number, share: number): string {
  const left = Math.round((seconds * (1 - share)) / share);
  return left < 60 ? `${left} s left` : `${Math.floor(left / 60)} min ${left % 60} s left`;
}
