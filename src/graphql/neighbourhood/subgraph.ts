import type { Concept } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import type { Edge } from "../../domain/edge.js";
import type { GraphFormat } from "../../domain/graph-export/graph-picture.js";
import { writeGraph } from "../../domain/graph-export/write-graph.js";
import type { Neighbourhood, Place } from "../../domain/neighbourhood/neighbourhood.js";
import {
  chooseArrangement,
  placeNeighbourhood,
} from "../../domain/neighbourhood/place-neighbourhood.js";

/** A concept with its place in the drawing. */
export interface PlacedConcept extends Place {
  readonly concept: Concept;
  readonly degree: number;
}

/** A neighbourhood as it is answered; it is laid out once, when somebody asks for places. */
export class Subgraph {
  readonly neighbourhood: Neighbourhood;
  #places: ReadonlyMap<ConceptKey, Place> | undefined;

  constructor(neighbourhood: Neighbourhood) {
    this.neighbourhood = neighbourhood;
  }

  get links(): readonly Edge[] {
    return this.neighbourhood.links;
  }

  get complete(): boolean {
    return this.neighbourhood.isComplete;
  }

  get nodes(): readonly PlacedConcept[] {
    this.#places ??= placeNeighbourhood(this.neighbourhood);
    const places = this.#places;
    return this.neighbourhood.nodes.map(({ concept, degree }) => {
      const { x, y } = places.get(concept.key) ?? { x: 0, y: 0 };
      return { concept, degree, x, y };
    });
  }

  /** Writes what is shown as text of a format. */
  write(format: GraphFormat): string {
    const { nodes, links } = this.neighbourhood;
    const placed = this.nodes.map((node, index) => {
      return { ...node, isCentre: nodes[index]?.distance === 0 };
    });
    return writeGraph({ nodes: placed, links, arrangement: chooseArrangement(links) }, format);
  }
}
