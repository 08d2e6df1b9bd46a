import { MultiDirectedGraph } from "graphology";
import { type KindName } from "../../../../texts.js";
import type { ShownMap } from "../shown-map.js";

/** A concept as it is drawn; its kind is the type of its mark. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  /** Half of its width, in pixels. */
  readonly size: number;
  readonly type: KindName;
  readonly label: string;
  readonly reference: string;
}

/** A line has nothing of its own. */
export type Line = Record<string, never>;

export type MapGraph = MultiDirectedGraph<Mark, Line>;

/** The radius of a mark without links, and of one with a hundred, in pixels on a stage of some width. */
const RADIUS = { least: 1.5, hundred: 6, stage: 700 };

/**
 * Makes the graph that is drawn of what is in sight. The more links a concept has, the larger it is drawn,
 * and all are drawn smaller on a narrow stage.
 *
 * @param width of the stage in pixels
 */
export function makeGraph(map: ShownMap, width: number): MapGraph {
  const graph: MapGraph = new MultiDirectedGraph<Mark, Line>();
  const scale = Math.min(1, width / RADIUS.stage);
  for (const { concept, reference, x, y, degree } of map.concepts) {
    graph.addNode(concept.id, {
      x,
      // Sigma counts upwards, the API downwards.
      y: -y,
      size: scale * (RADIUS.least + (RADIUS.hundred - RADIUS.least) * Math.sqrt(degree / 100)),
      type: concept.kind,
      label: concept.label,
      reference,
    });
  }
  for (const [place, { from, to }] of map.lines.entries()) {
    graph.addEdgeWithKey(place, from, to);
  }
  return graph;
}
