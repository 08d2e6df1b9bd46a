import type { Concept } from "../../domain/concept.js";
import { EDGE_TYPES, type Edge } from "../../domain/edge.js";
import { eachConceptPage } from "../../store/each-concept.js";
import type { GraphReader } from "../../store/store.js";
import type { ImportWriter } from "./import-writer.js";

/**
 * After a whole release was written: retires the concepts of its scheme that it has no more, and removes
 * the links between concepts of the scheme that it has no more. Links to other schemes stay.
 */
export async function retireMissing(
  reader: GraphReader,
  scheme: string,
  writer: ImportWriter,
): Promise<void> {
  // By label, so what is retired on the way does not move what comes.
  const filter = { schemes: [scheme], statuses: ["ACTIVE"] } as const;
  for await (const concepts of eachConceptPage(reader, filter)) {
    const missing = await listMissingEdges(reader, scheme, concepts, writer);
    await writer.retire(concepts.filter(({ key }) => !writer.hasConcept(key)));
    await writer.removeEdges(missing);
  }
}

async function listMissingEdges(
  reader: GraphReader,
  scheme: string,
  concepts: readonly Concept[],
  writer: ImportWriter,
): Promise<Edge[]> {
  const keys = concepts.map(({ key }) => key);
  const lists = await reader.edges(keys, { types: EDGE_TYPES, direction: "OUT" });
  return lists.flat().filter((edge) => isInside(edge, scheme) && !writer.hasEdge(edge));
}

function isInside({ from, to }: Edge, scheme: string): boolean {
  return [from, to].every((key) => key.startsWith(`${scheme}:`));
}
