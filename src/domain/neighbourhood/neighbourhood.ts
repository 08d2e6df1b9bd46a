import type { Concept } from "../concept.js";
import type { ConceptKey } from "../concept-key.js";
import type { Edge } from "../edge.js";

/** A concept that is shown, and how the growth came to it. */
export interface Neighbour {
  readonly concept: Concept;
  /**
   * The fewest links from one of the concepts that were asked for: 0 for those themselves, Infinity on a
   * map, for which none was.
   */
  readonly distance: number;
  /** The concept nearer by one through which it was chosen; null for those asked for, and on a map. */
  readonly parent: ConceptKey | null;
  /** How many links it has in the whole graph. */
  readonly degree: number;
}

/** A bounded piece of the graph. */
export interface Neighbourhood {
  /** Those asked for first, then by distance, the most relevant first. */
  readonly nodes: readonly Neighbour[];
  /** All links among the nodes that were read, by type (as in EDGE_TYPES), then the keys of their ends. */
  readonly links: readonly Edge[];
  /** Whether everything within the depth is there. */
  readonly isComplete: boolean;
}

/** Where a concept stands in a drawing; pixels, x to the right and y down. */
export interface Place {
  readonly x: number;
  readonly y: number;
}
