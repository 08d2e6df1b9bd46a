import type { BenchGraph } from "../graph/bench-graph.js";
import { type LoadFigures, measureLoad } from "../load/measure-load.js";
import type { BenchStore } from "../stores/bench-store.js";
import { type Contender, startContender } from "./contender.js";

/** A store with the graph in it, and the servers over it. */
export interface LoadedStore {
  readonly bench: BenchStore;
  readonly load: LoadFigures;
  readonly contenders: readonly Contender[];
  /** Ends the servers, then the database; idempotent. */
  stop(): Promise<void>;
}

/** Loads the graph into the store and serves it in both ways of reading; cleans up if that fails. */
export async function startLoadedStore(bench: BenchStore, graph: BenchGraph): Promise<LoadedStore> {
  const contenders: Contender[] = [];
  const stop = async () => {
    for (const contender of contenders) await contender.stop();
    await bench.stop();
  };
  try {
    const load = await measureLoad(bench, graph);
    const otherUrl = await bench.openToAnother();
    contenders.push(await startContender(bench, bench.url, "direct"));
    contenders.push(await startContender(bench, otherUrl, "memory"));
    return { bench, load, contenders, stop };
  } catch (error) {
    await stop();
    await bench.remove();
    throw error;
  }
}
