import type { GraphStore, WriteBatch } from "../../../src/store/store.js";
import { SOURCE } from "../../support/graph-items.js";
import type { BenchGraph } from "../graph/bench-graph.js";

const BATCH_ITEMS = 5_000;
const WRITER = { actor: "bench", reason: "synthetic graph" };

/** Writes the graph batch by batch, each durable; returns the seconds that the writes took. */
export async function loadGraph(store: GraphStore, graph: BenchGraph): Promise<number> {
  const start = performance.now();
  for (const batch of toBatches(graph)) await store.write(batch, WRITER);
  return (performance.now() - start) / 1_000;
}

function toBatches({ concepts, edges }: BenchGraph): WriteBatch[] {
  return [
    { sources: [SOURCE] },
    ...chunk(concepts).map((part) => ({ concepts: part })),
    ...chunk(edges).map((part) => ({ edges: part })),
  ];
}

function chunk<Item>(items: readonly Item[]): Item[][] {
  const length = Math.ceil(items.length / BATCH_ITEMS);
  return Array.from({ length }, (_none, index) =>
    items.slice(index * BATCH_ITEMS, (index + 1) * BATCH_ITEMS),
  );
}
