import type { ConceptKey } from "../concept-key.js";
import type { Edge } from "../edge.js";
import type { Neighbour, Neighbourhood, Place } from "./neighbourhood.js";
import { placeInLayers } from "./place-in-layers.js";
import { placeInRings } from "./place-in-rings.js";

/** How a piece of the graph is drawn. */
export type Arrangement = "RINGS" | "LAYERS" | "MAP";

/** Layers are for views in which most links are prerequisites; everything else is drawn in rings. */
export function chooseArrangement(links: readonly Edge[]): Exclude<Arrangement, "MAP"> {
  const prerequisites = links.filter(({ type }) => type === "HAS_PREREQUISITE").length;
  return prerequisites * 2 > links.length ? "LAYERS" : "RINGS";
}

/**
 * Places each concept; no two are nearer than 24 pixels. The same neighbourhood has the same places, to
 * a tenth of a pixel, and one more concept moves the others little. The middle of what was asked for is
 * at 0, 0.
 */
export function placeNeighbourhood({
  nodes,
  links,
}: Pick<Neighbourhood, "nodes" | "links">): ReadonlyMap<ConceptKey, Place> {
  const isLayered = chooseArrangement(links) === "LAYERS";
  const places = isLayered ? placeInLayers(nodes, links) : placeInRings(nodes);
  const middle = findMiddle(nodes, places);
  return new Map(
    nodes.map(({ concept: { key } }) => {
      const { x, y } = placeOf(places, key);
      return [key, { x: round(x - middle.x), y: round(y - middle.y) }];
    }),
  );
}

function findMiddle(nodes: readonly Neighbour[], places: ReadonlyMap<string, Place>): Place {
  const asked = nodes.filter(({ parent }) => parent === null);
  const sum = { x: 0, y: 0 };
  for (const { concept } of asked) {
    const { x, y } = placeOf(places, concept.key);
    sum.x += x;
    sum.y += y;
  }
  return { x: sum.x / asked.length, y: sum.y / asked.length };
}

function placeOf(places: ReadonlyMap<string, Place>, key: ConceptKey): Place {
  const place = places.get(key);
  if (!place) throw new Error(`The concept "${key}" was not placed.`);
  return place;
}

/** Adding 0 turns -0 into 0. */
function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
