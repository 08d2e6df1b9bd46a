import { type LinkName } from "../../texts.js";
import { toReference } from "../api/concept-reference.js";
import type { GraphConcept, Neighbourhood } from "./graph-query.js";
import { listLinks, type ShownLink } from "./links-of-concepts.js";

/** A concept in sight, for the list and for the picture. */
export interface ShownConcept {
  readonly concept: GraphConcept;
  readonly reference: string;
  readonly x: number;
  readonly y: number;
  /** Whether it was asked for: the middle itself, or expanded. */
  readonly isCentre: boolean;
  readonly isMiddle: boolean;
  /** How many links it has in the whole graph; at least as many as are shown. */
  readonly degree: number;
  readonly links: readonly ShownLink[];
}

export interface ShownGraph {
  readonly concepts: readonly ShownConcept[];
  readonly lines: readonly {
    readonly type: LinkName;
    readonly from: ShownConcept;
    readonly to: ShownConcept;
  }[];
  /** Whether it stands in layers, what comes first on top; else in rings around the middle. */
  readonly isLayered: boolean;
}

/**
 * Makes what is shown of an answer to a question about a number of centres: without links of some types,
 * and without what then has no link.
 */
export function toShownGraph(
  { nodes, links }: Neighbourhood,
  centres: number,
  withoutTypes: readonly LinkName[],
): ShownGraph {
  const kept = links.filter(({ type }) => !withoutTypes.includes(type));
  const linksOf = listLinks({ nodes, links: kept });
  const concepts = nodes
    .map(({ concept, ...place }, index): ShownConcept => {
      const reference = toReference(concept);
      return {
        ...place,
        concept,
        reference,
        // The API puts what was asked for first.
        isCentre: index < centres,
        isMiddle: index === 0,
        links: linksOf.get(concept.id) ?? [],
      };
    })
    .filter(({ isCentre, links: own }) => isCentre || own.length > 0);
  const shown = new Map(concepts.map((one) => [one.concept.id, one]));
  const lines = kept.flatMap(({ type, from, to }) => {
    const [start, end] = [shown.get(from.id), shown.get(to.id)];
    return start && end ? [{ type, from: start, to: end }] : [];
  });
  return { concepts, lines, isLayered: isLayered(links) };
}

/** As the API places what is shown: in layers where most links are prerequisites. */
function isLayered(links: Neighbourhood["links"]): boolean {
  return links.filter(({ type }) => type === "HAS_PREREQUISITE").length * 2 > links.length;
}
