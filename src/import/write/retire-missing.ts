import type { Concept } from "../../domain/concept.js";
import { EDGE_TYPES, type Edge, type EdgeIdentity } from "../../domain/edge.js";
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
    const retired = concepts
      .filter(({ key }) => !writer.hasConcept(key))
      .map(({ key }) => ({ key, replacedBy: null }));
    const removedEdges = await listMissingEdges(reader, scheme, concepts, writer);
    if (retired.length > 0) await writer.remove({ retired });
    if (removedEdges.length > 0) await writer.remove({ removedEdges });
  }
}

async function listMissingEdges(
  reader: GraphReader,
  scheme: string,
  concepts: readonly Concept[],
  writer: ImportWriter,
): Promise<EdgeIdentity[]> {
  const keys = concepts.map(({ key }) => key);
  const lists = await reader.edges(keys, { types: EDGE_TYPES, direction: "OUT" });
  return lists
    .flat()
    .filter((edge) => isInside(edge, scheme) && !writer.hasEdge(edge))
    .map(({ from, type, to }) => ({ from, type, to }));
}

function isInside({ from, to }: Edge, scheme: string): boolean {
  return [from, to].every((key) => key.startsWith(`${scheme}:`));
}
