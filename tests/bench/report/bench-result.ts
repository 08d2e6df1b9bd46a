import type { BenchGraph } from "../graph/bench-graph.js";
import type { LoadFigures } from "../load/measure-load.js";
import type { Figures } from "../measure/measure-workloads.js";
import type { Contender } from "../server/contender.js";
import type { StoreName } from "../stores/bench-store.js";

/** What a store needs of a machine, in bytes. */
export interface StoreFootprint {
  readonly store: StoreName;
  /** The resident memory of the database's own process after all requests. */
  readonly databaseMemory: number | undefined;
  readonly disk: number;
}

/** What a server needs. */
export interface ServerFootprint {
  readonly contender: Contender;
  /** Bytes that are resident after all requests. */
  readonly usedMemory: number;
}

/** Everything that one run of the benchmark measured. */
export interface BenchResult {
  readonly command: string;
  readonly rounds: number;
  readonly graph: BenchGraph;
  readonly loads: readonly LoadFigures[];
  readonly stores: readonly StoreFootprint[];
  readonly servers: readonly ServerFootprint[];
  readonly figures: readonly Figures[];
}
