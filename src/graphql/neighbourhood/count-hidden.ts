import type { ConceptKey } from "../../domain/concept-key.js";
import { EDGE_TYPES, type EdgeType } from "../../domain/edge.js";
import type { Neighbourhood } from "../../domain/neighbourhood/neighbourhood.js";
import type { GraphReader } from "../../store/store.js";
import { countLinks } from "../link/read-links.js";

/** How many links of a type a shown concept has that are not shown. */
export interface HiddenLinks {
  readonly key: ConceptKey;
  readonly type: EdgeType;
  readonly count: number;
}

/**
 * Counts the links of each shown concept that are not shown, in the order of the nodes and of
 * EDGE_TYPES; those of which nothing is hidden are left out. One call per type.
 */
export async function countHidden(
  reader: GraphReader,
  { nodes, links }: Neighbourhood,
): Promise<readonly HiddenLinks[]> {
  const keys = nodes.map(({ concept }) => concept.key);
  const counts = await Promise.all(EDGE_TYPES.map((type) => countLinks(reader, keys, [type])));
  const shown = new Map<string, number>();
  for (const { from, type, to } of links) {
    for (const key of [from, to])
      shown.set(`${key} ${type}`, (shown.get(`${key} ${type}`) ?? 0) + 1);
  }
  return keys.flatMap((key, index) =>
    EDGE_TYPES.flatMap((type, place) => {
      const count = (counts[place]?.[index] ?? 0) - (shown.get(`${key} ${type}`) ?? 0);
      return count > 0 ? [{ key, type, count }] : [];
    }),
  );
}
