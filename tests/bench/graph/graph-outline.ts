import type { BenchGraph } from "./bench-graph.js";

/** What a report says of a graph: all that is left of it where it would be garbage to collect. */
export interface GraphOutline {
  readonly title: string;
  readonly conceptCount: number;
  readonly roleCount: number;
  readonly edgeCount: number;
}

export function outlineGraph({ title, concepts, edges }: BenchGraph): GraphOutline {
  return {
    title,
    conceptCount: concepts.length,
    roleCount: concepts.filter(({ kind }) => kind === "ROLE").length,
    edgeCount: edges.length,
  };
}
