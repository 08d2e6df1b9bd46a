import { compareCodePoints, toSortLabel } from "../../lib/text-order.js";
import type { PageRequest } from "../page.js";
import type { ConceptFilter, ConceptOrder } from "../store.js";
import type { Parameters } from "./bolt.js";
import type { SelectionShape } from "./cypher/concepts.js";

/** Above every text that begins with a prefix. */
const LAST_CODE_POINT = "\u{10ffff}";

/** A filter, and the range of a page, as statements and parameters take them. */
export interface Selection {
  readonly shape: SelectionShape;
  readonly parameters: Parameters;
}

/** A filter that lists nothing of a kind of thing lets nothing through. */
export function isImpossible({ kinds, schemes, statuses }: ConceptFilter): boolean {
  return [kinds, schemes, statuses].some((list) => list?.length === 0);
}

/**
 * Restricts sort labels by the prefix and the page alike, so that Neo4j reads one range of an index:
 * from the higher of the lower bounds to the lower of the upper ones.
 */
export function toSelection(
  filter: ConceptFilter,
  order: ConceptOrder = "LABEL_ASC",
  page?: PageRequest,
): Selection {
  const { after, before } = page ?? {};
  const [above, below] = order === "LABEL_ASC" ? [after, before] : [before, after];
  const prefix = filter.labelStartsWith && toSortLabel(filter.labelStartsWith);
  const [low = ""] = present(prefix, above?.label).toSorted(compareCodePoints).reverse();
  const [high] = present(prefix && prefix + LAST_CODE_POINT, below?.label).toSorted(
    compareCodePoints,
  );
  return {
    shape: {
      ...(filter.kinds && { kinds: [...new Set(filter.kinds)] }),
      ...(filter.schemes && { schemeCount: new Set(filter.schemes).size }),
      isWithin: filter.within !== undefined,
      hasStatuses: filter.statuses !== undefined,
      hasHigh: high !== undefined,
      hasAbove: above !== undefined,
      hasBelow: below !== undefined,
    },
    parameters: {
      low,
      ...(high !== undefined && { high }),
      ...(above && { aboveLabel: above.label, aboveKey: above.key }),
      ...(below && { belowLabel: below.label, belowKey: below.key }),
      ...(filter.kinds && { kinds: filter.kinds }),
      ...(filter.schemes && { schemes: [...new Set(filter.schemes)] }),
      ...(filter.statuses && { statuses: filter.statuses }),
      ...(filter.within && { within: filter.within }),
    },
  };
}

function present(...texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined);
}
