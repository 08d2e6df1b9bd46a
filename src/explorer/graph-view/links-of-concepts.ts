import { LINK_TEXTS } from "../../texts.js";
import type { GraphConcept, Neighbourhood } from "./graph-query.js";

/** A link as it is for one of its ends. */
export interface ShownLink {
  /** What it says, e.g. "required by". */
  readonly words: string;
  readonly other: GraphConcept;
}

/** Lists the links of each concept as they are for it, in the order of the links; by its id. */
export function listLinks({
  nodes,
  links,
}: Pick<Neighbourhood, "nodes" | "links">): ReadonlyMap<string, readonly ShownLink[]> {
  const concepts = new Map(nodes.map(({ concept }) => [concept.id, concept]));
  const found = new Map(nodes.map(({ concept }) => [concept.id, [] as ShownLink[]]));
  for (const { type, from, to } of links) {
    const [start, end] = [concepts.get(from.id), concepts.get(to.id)];
    if (!start || !end) continue;
    const [forth, back] = LINK_TEXTS[type];
    found.get(start.id)?.push({ words: forth, other: end });
    found.get(end.id)?.push({ words: back, other: start });
  }
  return found;
}
