import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { BenchGraph } from "../graph/bench-graph.js";
import type { BenchStore } from "../stores/bench-store.js";

/** What loading the graph into a store took. */
export interface LoadFigures {
  readonly store: BenchStore["name"];
  readonly version: string;
  readonly seconds: number;
  readonly itemsPerSecond: number;
}

const run = promisify(execFile);
const PROGRAM = fileURLToPath(new URL("main.ts", import.meta.url));

/** Loads the graph through the port in a process of its own, as an import does. */
export async function measureLoad(
  bench: BenchStore,
  { source, concepts, edges }: BenchGraph,
): Promise<LoadFigures> {
  const { url, user, password } = bench;
  const { stdout } = await run(
    process.execPath,
    ["--import", "tsx", PROGRAM, JSON.stringify(source)],
    {
      env: { PATH: process.env.PATH, STORE_URL: url, STORE_USER: user, STORE_PASSWORD: password },
    },
  );
  const seconds = Number(stdout);
  return {
    store: bench.name,
    version: bench.version,
    seconds,
    itemsPerSecond: (concepts.length + edges.length) / seconds,
  };
}
