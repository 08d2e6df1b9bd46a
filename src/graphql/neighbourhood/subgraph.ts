import type { Concept } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import type { Edge } from "../../domain/edge.js";
import type { GraphFormat } from "../../domain/graph-export/graph-picture.js";
import { writeGraph } from "../../domain/graph-export/write-graph.js";
import type { Neighbourhood, Place } from "../../domain/neighbourhood/neighbourhood.js";
import {
  type Arrangement,
  chooseArrangement,
  placeNeighbourhood,
} from "../../domain/neighbourhood/place-neighbourhood.js";

/** A concept with its place in the drawing. */
export interface PlacedConcept extends Place {
  readonly concept: Concept;
  readonly degree: number;
}

/** How a piece of the graph is drawn. */
export interface Drawing {
  readonly arrangement: Arrangement;
  readonly places: ReadonlyMap<ConceptKey, Place>;
}

/** A piece of the graph as it is answered; it is laid out once, when somebody asks for places. */
export class Subgraph {
  readonly neighbourhood: Neighbourhood;
  readonly #draw: () => Drawing;
  #drawing: Drawing | undefined;

  constructor(neighbourhood: Neighbourhood, draw = () => drawAround(neighbourhood)) {
    this.neighbourhood = neighbourhood;
    this.#draw = draw;
  }

  get links(): readonly Edge[] {
    return this.neighbourhood.links;
  }

  get complete(): boolean {
    return this.neighbourhood.isComplete;
  }

  get drawing(): Drawing {
    this.#drawing ??= this.#draw();
    return this.#drawing;
  }

  get nodes(): readonly PlacedConcept[] {
    const { places } = this.drawing;
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
    return writeGraph({ nodes: placed, links, arrangement: this.drawing.arrangement }, format);
  }
}

function drawAround(neighbourhood: Neighbourhood): Drawing {
  const arrangement = chooseArrangement(neighbourhood.links);
  return { arrangement, places: placeNeighbourhood(neighbourhood) };
}
