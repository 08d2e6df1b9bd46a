import { setTimeout as delay } from "node:timers/promises";
import type { MemoryGraph } from "../../../src/store/memory/memory-graph.js";
import type { GraphStore } from "../../../src/store/store.js";
import { createRandom } from "../graph/random.js";
import { createChanges } from "./change-batches.js";

/** How many batches of which size are written, and the pause after each. */
export interface WriteOrder {
  readonly batches: number;
  readonly items: number;
  readonly pauseMilliseconds: number;
}

/** What writing came to. */
export interface WriteOutcome {
  /** The version after the last batch. */
  readonly version: number;
  /** The longest time, in milliseconds, for which a write of the store held its process up. */
  readonly longestWrite: number;
}

/** Writes batches of changes one after the other; each is made before its time is taken. */
export async function writeChanges(
  store: GraphStore,
  graph: MemoryGraph,
  { batches, items, pauseMilliseconds }: WriteOrder,
): Promise<WriteOutcome> {
  const random = createRandom(items);
  let longestWrite = 0;
  for (let batch = 0; batch < batches; batch += 1) {
    const changes = createChanges(graph, items, random);
    const start = performance.now();
    const isWritten = store.write(changes, { actor: "bench", reason: "following" });
    longestWrite = Math.max(longestWrite, performance.now() - start);
    await isWritten;
    await delay(pauseMilliseconds);
  }
  return { version: await store.version(), longestWrite };
}
