import { KIND_NAMES, type KindName, LANGUAGE, type LinkName } from "../../../texts.js";
import { toReference } from "../../api/concept-reference.js";
import type { GraphConcept } from "../graph-query.js";
import { listLinks, type ShownLink } from "../links-of-concepts.js";
import type { View } from "../view.js";
import type { MapData } from "./map-query.js";

/** A concept on the map, for the picture and for the list. */
export interface MapConcept {
  readonly concept: GraphConcept;
  readonly reference: string;
  readonly x: number;
  readonly y: number;
  /** How many links it has in the whole graph; at least as many as are shown. */
  readonly degree: number;
  readonly links: readonly ShownLink[];
}

/** A link on the map, by the ids of its ends. */
export interface MapLine {
  readonly type: LinkName;
  readonly from: string;
  readonly to: string;
}

/** What is in sight of the map. */
export interface ShownMap {
  readonly concepts: readonly MapConcept[];
  readonly lines: readonly MapLine[];
  /** The concepts by kind, each kind in the order of labels; kinds without any are left out. */
  readonly groups: readonly { readonly kind: KindName; readonly concepts: readonly MapConcept[] }[];
  /** From where to where the whole map reaches, whatever is in sight of it; y upwards. */
  readonly extent: {
    readonly x: [least: number, most: number];
    readonly y: [least: number, most: number];
  };
  /** How many concepts the graph has in use, whether or not the map has them. */
  readonly total: number;
}

/** Makes what is in sight: concepts of the kinds and links of the types that are not left out. */
export function toShownMap(
  { graphMap, graph }: MapData,
  { withoutKinds, withoutTypes }: Pick<View, "withoutKinds" | "withoutTypes">,
): ShownMap {
  const nodes = graphMap.nodes.filter(({ concept }) => !withoutKinds.includes(concept.kind));
  const ids = new Set(nodes.map(({ concept }) => concept.id));
  const links = graphMap.links.filter(
    ({ type, from, to }) => !withoutTypes.includes(type) && ids.has(from.id) && ids.has(to.id),
  );
  const linksOf = listLinks({ nodes, links });
  const concepts = nodes.map(({ concept, ...place }): MapConcept => {
    const reference = toReference(concept);
    return { ...place, concept, reference, links: linksOf.get(concept.id) ?? [] };
  });
  return {
    concepts,
    lines: links.map(({ type, from, to }) => ({ type, from: from.id, to: to.id })),
    groups: groupByKind(concepts),
    extent: {
      x: rangeOf(graphMap.nodes.map(({ x }) => x)),
      y: rangeOf(graphMap.nodes.map(({ y }) => 0 - y)),
    },
    total: graph.counts.reduce((sum, { count }) => sum + count, 0),
  };
}

function rangeOf(values: readonly number[]): [number, number] {
  return values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)];
}

const BY_LABEL = new Intl.Collator(LANGUAGE);

function groupByKind(concepts: readonly MapConcept[]): ShownMap["groups"] {
  const kinds = Object.keys(KIND_NAMES) as KindName[];
  return kinds
    .map((kind) => ({
      kind,
      concepts: concepts
        .filter(({ concept }) => concept.kind === kind)
        .sort((left, right) => BY_LABEL.compare(left.concept.label, right.concept.label)),
    }))
    .filter((group) => group.concepts.length > 0);
}
