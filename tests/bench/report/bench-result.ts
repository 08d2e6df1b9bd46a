import type { SyntheticGraph } from "../graph/synthetic-graph.js";
import type { LoadFigures } from "../load/measure-load.js";
import type { Figures } from "../measure/measure-workloads.js";
import type { StoreName } from "../stores/bench-store.js";

/** What a store needs of a machine, in bytes; memory is what is resident. */
export interface Footprint {
  readonly store: StoreName;
  /** The server's memory before the first request. */
  readonly freshMemory: number;
  /** The server's memory after all requests. */
  readonly usedMemory: number;
  /** The memory of the database's own process after all requests. */
  readonly databaseMemory: number | undefined;
  readonly disk: number;
}

/** Everything that one run of the benchmark measured. */
export interface BenchResult {
  readonly command: string;
  readonly rounds: number;
  readonly graph: SyntheticGraph;
  /** Milliseconds, the median of the rounds. */
  readonly coldStart: number;
  readonly loads: readonly LoadFigures[];
  readonly footprints: readonly Footprint[];
  readonly figures: readonly Figures[];
}
