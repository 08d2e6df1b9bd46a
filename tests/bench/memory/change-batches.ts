import type { Concept } from "../../../src/domain/concept.js";
import { EDGE_TYPES, type Edge } from "../../../src/domain/edge.js";
import type { MemoryGraph } from "../../../src/store/memory/memory-graph.js";
import type { WriteBatch } from "../../../src/store/store.js";
import type { Random } from "../graph/random.js";
import { createDescription, createLabel } from "../graph/words.js";

/**
 * Makes a batch of changes as an update of a vocabulary has them: of ten items one concept gets a new
 * label, one a new description, two links go and six links get another note.
 */
export function createChanges(graph: MemoryGraph, size: number, random: Random): WriteBatch {
  const concepts: Concept[] = [];
  const edges: Edge[] = [];
  const removedEdges: Edge[] = [];
  for (let item = 0; item < size; item += 1) {
    const choice = random.below(10);
    const concept = pickConcept(graph, random);
    if (choice === 0) concepts.push({ ...concept, label: createLabel(random, "anew") });
    else if (choice === 1) concepts.push({ ...concept, description: createDescription(random) });
    else if (choice < 4) removedEdges.push(pickEdge(graph, random));
    else edges.push({ ...pickEdge(graph, random), note: `Seen ${random.below(1_000)} times.` });
  }
  return { concepts, edges, removedEdges };
}

function pickConcept({ state }: MemoryGraph, random: Random): Concept {
  return state.nodes.get(random.below(state.nodes.size)).concept;
}

/** A link of a concept that has one; the synthetic graph has few without. */
function pickEdge(graph: MemoryGraph, random: Random): Edge {
  for (;;) {
    const { key } = pickConcept(graph, random);
    const [edges = []] = graph.edges([key], { types: EDGE_TYPES, direction: "OUT" });
    if (edges.length > 0) return random.pick(edges);
  }
}
