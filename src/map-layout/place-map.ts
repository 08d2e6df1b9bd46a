import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { MapShape } from "../domain/graph-map/graph-map.js";
import type { Place } from "../domain/neighbourhood/neighbourhood.js";

/** The package's types are written for bundlers; in Node its module is the function itself. */
const layOut = forceAtlas2 as unknown as typeof forceAtlas2.default;

/** Chosen by eye and clock on the seed (docs/decisions/0016): more rounds change little. */
const ROUNDS = 150;
const SETTINGS = { barnesHutOptimize: true, barnesHutTheta: 1, gravity: 1, scalingRatio: 10 };

/** The angle between one seed of a sunflower and the next, in radians. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Pixels per concept and direction, on average. */
const SPACING = 40;

/**
 * Places concepts near to those that they are linked with, by ForceAtlas2 (Jacomy, Venturini, Heymann and
 * Bastian 2014). It begins with a sunflower in the given order and draws no lots, so the same shape gets
 * the same places, to a tenth of a pixel; their middle is at 0, 0.
 */
export function placeMap({ nodes, links }: MapShape): readonly Place[] {
  const graph = new UndirectedGraph();
  for (let index = 0; index < nodes; index += 1) graph.addNode(index, placeOnSunflower(index));
  for (const [from, to] of links) graph.mergeEdge(from, to);
  const placed = layOut(graph, { iterations: ROUNDS, settings: SETTINGS });
  return moveAndScale(Array.from({ length: nodes }, (_, index) => placed[index] ?? { x: 0, y: 0 }));
}

function placeOnSunflower(index: number): Place {
  const radius = 10 * Math.sqrt(index + 0.5);
  const angle = index * GOLDEN_ANGLE;
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** Moves the middle to 0, 0 and scales to the same density whatever the number of concepts. */
function moveAndScale(places: readonly Place[]): readonly Place[] {
  const middle = { x: mean(places.map(({ x }) => x)), y: mean(places.map(({ y }) => y)) };
  const moved = places.map(({ x, y }) => ({ x: x - middle.x, y: y - middle.y }));
  const spread = Math.sqrt(mean(moved.map(({ x, y }) => x * x + y * y))) || 1;
  const scale = (SPACING * Math.sqrt(places.length)) / 2 / spread;
  return moved.map(({ x, y }) => ({ x: round(x * scale), y: round(y * scale) }));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Adding 0 turns -0 into 0. */
function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
