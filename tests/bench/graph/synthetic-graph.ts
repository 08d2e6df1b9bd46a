import type { BenchGraph } from "./bench-graph.js";
import { createConcepts } from "./create-concepts.js";
import { createEdges, HUBS } from "./create-edges.js";
import { GRAPH_SHAPES, type ShapeName } from "./graph-shape.js";
import { createRandom } from "./random.js";
import { findTypicalRoles } from "./requirement-counts.js";

const SEED = 20_260_101;

/**
 * Makes up a graph of the size of a large vocabulary, the same for the same scale and shape; the shape
 * says how large it is at scale 1.
 */
export function createSyntheticGraph(scale: number, shape: ShapeName = "large"): BenchGraph {
  const random = createRandom(SEED);
  const concepts = createConcepts(GRAPH_SHAPES[shape], scale, random);
  const edges = createEdges(concepts, GRAPH_SHAPES[shape], random);
  return {
    source: { origin: "synthetic", scale, shape },
    title: "made up",
    concepts: Object.values(concepts).flat(),
    edges,
    typicalRoles: findTypicalRoles(edges),
    hubs: concepts.skills.slice(0, HUBS).map(({ key }) => key),
    skillCount: concepts.skills.length,
  };
}
