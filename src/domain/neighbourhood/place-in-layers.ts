import { coordCenter, decrossTwoLayer, graph, layeringLongestPath, sugiyama } from "d3-dag";
import { compareCodePoints } from "../../lib/text-order.js";
import type { Edge } from "../edge.js";
import type { Neighbour, Place } from "./neighbourhood.js";

/** The room that a concept takes with its label, and between two. */
const SIZE = [180, 40] as const;
const GAP = [24, 56] as const;

/** More passes over the layers take long and change little: 300 concepts take 70 ms with two. */
const PASSES = 2;

/**
 * Places concepts in layers: what comes first on top, what is learned after it below (Sugiyama's method
 * by d3-dag). Links of other types do not count, but that one without prerequisites hangs on the concept
 * through which it was found. Cycles are cut where d3-dag finds the least harm.
 */
export function placeInLayers(
  nodes: readonly Neighbour[],
  links: readonly Edge[],
): ReadonlyMap<string, Place> {
  const drawing = graph<string, undefined>();
  const keys = nodes.map(({ concept }) => concept.key).sort(compareCodePoints);
  const drawn = new Map(keys.map((key) => [key as string, drawing.node(key)]));
  for (const [first, then] of listSteps(nodes, links)) {
    const [above, below] = [drawn.get(first), drawn.get(then)];
    if (above && below) drawing.link(above, below, undefined);
  }
  sugiyama()
    .layering(layeringLongestPath())
    .decross(decrossTwoLayer().passes(PASSES))
    .coord(coordCenter())
    .nodeSize([...SIZE])
    .gap([...GAP])(drawing);
  return new Map([...drawing.nodes()].map(({ data, x, y }) => [data, { x, y }]));
}

/** Lists what stands over what, in the order of keys: the layout depends on the order of links. */
function listSteps(
  nodes: readonly Neighbour[],
  links: readonly Edge[],
): readonly (readonly [string, string])[] {
  const steps = links
    .filter(({ type }) => type === "HAS_PREREQUISITE")
    .map(({ from, to }): readonly [string, string] => [to, from]);
  const ordered = new Set(steps.flat());
  for (const { concept, parent } of nodes) {
    if (parent !== null && !ordered.has(concept.key)) steps.push([parent, concept.key]);
  }
  return steps.sort(
    ([first, then], [otherFirst, otherThen]) =>
      compareCodePoints(first, otherFirst) || compareCodePoints(then, otherThen),
  );
}
