import type { ConceptKind } from "../../src/domain/concept.js";
import type { ConceptKey } from "../../src/domain/concept-key.js";
import type { EdgeType } from "../../src/domain/edge.js";
import type { Neighbour, Neighbourhood } from "../../src/domain/neighbourhood/neighbourhood.js";
import { conceptOf, edgeOf } from "./graph-items.js";
import type { Random } from "./random.js";

const KINDS: readonly ConceptKind[] = ["SKILL", "TECHNOLOGY"];

/** A neighbourhood of so many concepts: a tree of links from the first ones, and some links across. */
export function randomNeighbourhood(
  random: Random,
  { size, asked, type }: { readonly size: number; readonly asked: number; readonly type: EdgeType },
): Neighbourhood {
  const nodes = Array.from({ length: asked }, (_, index) => neighbourOf(random, index, undefined));
  while (nodes.length < size) {
    nodes.push(neighbourOf(random, nodes.length, random.pick(nodes.slice(0, 1 + size / 4))));
  }
  const links = nodes.flatMap(({ concept, parent }, index) => {
    if (parent === null) return [];
    const across = random.chance(0.3)
      ? [edgeOf(concept.key, type, keyAt(random.below(index)))]
      : [];
    return [edgeOf(parent, type, concept.key), ...across];
  });
  return { nodes, links, isComplete: true };
}

/** The same with one more concept, next to one that was there. */
export function addNeighbour(
  random: Random,
  { nodes, links, isComplete }: Neighbourhood,
  type: EdgeType,
): Neighbourhood {
  const parent = random.pick(nodes.filter(({ distance }) => distance <= 1));
  const added = neighbourOf(random, random.below(900) + 100_000, parent);
  const link = edgeOf(parent.concept.key, type, added.concept.key);
  return { nodes: [...nodes, added], links: [...links, link], isComplete };
}

function neighbourOf(random: Random, index: number, parent: Neighbour | undefined): Neighbour {
  return {
    concept: conceptOf(random.pick(KINDS), keyAt(index)),
    distance: (parent?.distance ?? -1) + 1,
    parent: parent?.concept.key ?? null,
    degree: 1 + random.below(50),
  };
}

/** In an order that has nothing to do with that of the numbers. */
function keyAt(index: number): ConceptKey {
  return `n${((index * 7_919) % 10_007).toString(36)}-${index}` as ConceptKey;
}
