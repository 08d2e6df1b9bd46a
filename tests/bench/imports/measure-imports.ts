import { join } from "node:path";
import type { Archives } from "../../evaluation/archives.js";
import { startNode } from "../../support/running-process.js";
import type { BenchStore } from "../stores/bench-store.js";

/** What is imported, one after the other into the same store. */
const STEPS = [
  { name: "the seed", words: ["import", "seed"], folder: undefined },
  { name: "ESCO 1.1.0", words: ["import", "esco"], folder: "esco-v1.1.0-en" },
  { name: "O\\*NET 29.2", words: ["import", "onet"], folder: "onet-29.2-text" },
  { name: "Tabiya's sample", words: ["import", "tabiya"], folder: "tabiya-sample" },
  {
    name: "Nesta's crosswalk",
    words: ["import", "crosswalk"],
    folder: "nesta-esco-onet-crosswalk/esco_onet_crosswalk_Nov2020.csv",
  },
  { name: "links to the core", words: ["link"], folder: undefined },
  { name: "ESCO 1.1.0 again", words: ["import", "esco"], folder: "esco-v1.1.0-en" },
] as const;

/** How long a command took, start of the process included, and how much memory it had at most. */
export interface ImportFigure {
  readonly name: string;
  readonly seconds: number;
  readonly peakBytes: number;
}

/** Runs the built program on each step. Rejects when one fails. */
export async function measureImports(
  { url, user, password }: BenchStore,
  archives: Archives,
  note: (line: string) => void,
): Promise<ImportFigure[]> {
  const figures: ImportFigure[] = [];
  for (const { name, words, folder } of STEPS) {
    const start = performance.now();
    const run = startNode(
      [
        "--import",
        "./tests/bench/imports/peak-memory.mjs",
        "dist/main.js",
        ...words,
        ...(folder === undefined ? [] : [join(archives.folderOf(""), folder)]),
      ],
      { STORE_URL: url, STORE_USER: user, STORE_PASSWORD: password },
    );
    const code = await run.ended;
    if (code !== 0) throw new Error(`${words.join(" ")} ended with ${code}: ${run.output.stderr}`);
    const peakBytes = Number(/peak (?<bytes>\d+)/u.exec(run.output.stderr)?.groups?.bytes);
    figures.push({ name, seconds: (performance.now() - start) / 1_000, peakBytes });
    note(`${name}: ${run.output.stdout.trim().split("\n").at(-1)}`);
  }
  return figures;
}
