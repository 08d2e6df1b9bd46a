import { compareCodePoints, toSortLabel } from "../../lib/text-order.js";
import type { PageRequest } from "../page.js";
import type { ConceptFilter, ConceptOrder } from "../store.js";
import type { Parameters } from "./connection/bolt.js";
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

/** Restricts sort labels by the prefix and the page alike, so that Neo4j reads one range of an index. */
export function toSelection(
  filter: ConceptFilter,
  order: ConceptOrder = "LABEL_ASC",
  page?: PageRequest,
): Selection {
  const { after, before } = page ?? {};
  const [above, below] = order === "LABEL_ASC" ? [after, before] : [before, after];
  const { low, high } = toBounds(filter.labelStartsWith, above?.label, below?.label);
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

/** The narrowest range that the prefix and the page leave; `high` is absent when it is open. */
function toBounds(beginning?: string, above?: string, below?: string) {
  const prefix = beginning === undefined ? undefined : toSortLabel(beginning);
  const end = prefix === undefined ? undefined : prefix + LAST_CODE_POINT;
  const [high] = [end, below].filter((label) => label !== undefined).toSorted(compareCodePoints);
  const lows = [prefix, above].filter((label) => label !== undefined).toSorted(compareCodePoints);
  return { low: lows.at(-1) ?? "", high };
}
