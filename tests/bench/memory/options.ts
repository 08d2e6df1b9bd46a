import { parseArgs } from "node:util";

/** What the command line asks of this benchmark. */
export interface MemoryBenchOptions {
  /** See `createSyntheticGraph`; the default makes a million edges. */
  readonly scale: number;
  /** How many mixed requests are asked. */
  readonly requests: number;
  /** Where the graph's database is kept for the next run; a temporary one when left out. */
  readonly file: string | undefined;
}

/** Reads the command line; throws with the reason when it is wrong. */
export function parseOptions(words: readonly string[]): MemoryBenchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      scale: { type: "string", default: "3.28" },
      requests: { type: "string", default: "200000" },
      file: { type: "string" },
    },
  });
  return {
    scale: parseNumber("scale", values.scale),
    requests: parseNumber("requests", values.requests),
    file: values.file,
  };
}

function parseNumber(name: string, text: string): number {
  const value = Number(text);
  if (value > 0 && Number.isFinite(value)) return value;
  throw new TypeError(`Expected --${name} to be a number above 0, got "${text}".`);
}
