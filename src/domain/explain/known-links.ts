import type { ConceptKey } from "../concept-key.js";
import { EDGE_TYPES, type Edge } from "../edge.js";
import { weighLink } from "./weights.js";

/** A link between two concepts, in whichever direction. */
export interface KnownLink {
  readonly edge: Edge;
  readonly weight: number;
}

/**
 * The piece of the graph that a search has read. Concepts have numbers in the order in which they were
 * met; of several links between two concepts the one that weighs least is kept, of equal ones the first
 * in the order of EDGE_TYPES, then the one from the lower key.
 */
export class KnownLinks {
  readonly keys: ConceptKey[] = [];
  /** What going through a concept weighs; infinite for one that may only be an end. */
  readonly penalties: number[] = [];
  readonly neighbours: Map<number, KnownLink>[] = [];
  readonly #numbers = new Map<ConceptKey, number>();

  /** Gives a concept's number, a new one if it has not been met before. */
  numberOf(key: ConceptKey): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.keys.length;
    this.keys.push(key);
    this.neighbours.push(new Map());
    this.#numbers.set(key, number);
    return number;
  }

  add(edge: Edge): void {
    const from = this.numberOf(edge.from);
    const to = this.numberOf(edge.to);
    if (from === to) return;
    const link = { edge, weight: weighLink(edge) };
    const known = this.neighbours[from]?.get(to);
    if (known && !isBetter(link, known)) return;
    this.neighbours[from]?.set(to, link);
    this.neighbours[to]?.set(from, link);
  }
}

function isBetter(link: KnownLink, known: KnownLink): boolean {
  return (link.weight - known.weight || compareLinks(link.edge, known.edge)) < 0;
}

/** Between the same two concepts; the order in which they were read does not matter. */
function compareLinks(left: Edge, right: Edge): number {
  const byType = EDGE_TYPES.indexOf(left.type) - EDGE_TYPES.indexOf(right.type);
  return byType || Number(left.from > right.from) - Number(right.from > left.from);
}
