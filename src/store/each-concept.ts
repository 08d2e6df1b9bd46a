import type { Concept } from "../domain/concept.js";
import { toSortLabel } from "../lib/text-order.js";
import type { ConceptFilter, GraphReader } from "./store.js";

/** How many concepts are read at once. */
const PAGE_SIZE = 1_000;

/**
 * Reads all concepts that pass a filter, page by page in the order of their labels. What is written
 * meanwhile may or may not be seen, but nothing comes twice or is left out because of it.
 */
export async function* eachConceptPage(
  reader: GraphReader,
  filter: ConceptFilter,
): AsyncGenerator<readonly Concept[]> {
  let last: Concept | undefined;
  do {
    const after = last && { rank: 0, label: toSortLabel(last.label), key: last.key };
    const page = { size: PAGE_SIZE, ...(after && { after }) };
    const concepts = await reader.page(filter, "LABEL_ASC", page);
    yield concepts;
    last = concepts.length === PAGE_SIZE ? concepts.at(-1) : undefined;
  } while (last);
}
