import type { Concept } from "../concept.js";
import type { Edge } from "../edge.js";
import type { Arrangement } from "../neighbourhood/place-neighbourhood.js";

/** In which a piece of the graph can be written. */
export const GRAPH_FORMATS = ["GRAPHML", "DOT", "MERMAID", "CYTOSCAPE", "JSON_LD", "SVG"] as const;
export type GraphFormat = (typeof GRAPH_FORMATS)[number];

/** A concept and where it stands, in pixels, y down. */
export interface PictureNode {
  readonly concept: Concept;
  readonly x: number;
  readonly y: number;
  readonly degree: number;
  /** Whether it was asked for, so that it stands in the middle. */
  readonly isCentre: boolean;
}

/** What is written. The order of nodes and links is kept, so that the same piece is the same bytes. */
export interface GraphPicture {
  readonly nodes: readonly PictureNode[];
  /** Between nodes of the picture only. */
  readonly links: readonly Edge[];
  readonly arrangement: Arrangement;
}

/** Gives each node a name that any format takes: n0, n1 …, in their order; by key. */
export function nameNodes({ nodes }: GraphPicture): ReadonlyMap<string, string> {
  return new Map(nodes.map(({ concept }, index) => [concept.key as string, `n${index}`]));
}

/** What a link's type reads like between two labels, e.g. "has prerequisite". */
export function describeType({ type }: Edge): string {
  return type.toLowerCase().replaceAll("_", " ");
}
