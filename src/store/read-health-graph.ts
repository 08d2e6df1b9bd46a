import type { Concept } from "../domain/concept.js";
import { EDGE_TYPES, type Edge } from "../domain/edge.js";
import { HealthGraph } from "../domain/health/health-graph.js";
import { eachConceptPage } from "./each-concept.js";
import type { GraphReader } from "./store.js";

const ALL_LINKS = { types: EDGE_TYPES, direction: "OUT" } as const;

/** Reads all concepts and links into memory, some thousand at a time. */
export async function readHealthGraph(reader: GraphReader): Promise<HealthGraph> {
  const concepts: Concept[] = [];
  const edges: Edge[] = [];
  for await (const page of eachConceptPage(reader, {})) {
    concepts.push(...page);
    const lists = await reader.edges(
      page.map(({ key }) => key),
      ALL_LINKS,
    );
    for (const list of lists) edges.push(...list);
  }
  return new HealthGraph(concepts, edges);
}
