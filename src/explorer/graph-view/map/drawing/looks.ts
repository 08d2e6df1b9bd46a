import { EdgeLineProgram } from "sigma/rendering";
import type { Settings } from "sigma/settings";
import { KIND_NAMES, type KindName } from "../../../../texts.js";
import { createLabelDrawers } from "./draw-labels.js";
import type { Line, MapGraph, Mark } from "./make-graph.js";
import { createMarkProgram } from "./mark-program.js";
import type { ThemeColours } from "./theme-colours.js";

type MapSettings = Partial<Settings<Mark, Line>>;

const PROGRAMS = Object.fromEntries(
  (Object.keys(KIND_NAMES) as KindName[]).map((kind) => [kind, createMarkProgram(kind)]),
);

/** What stays as it is, whatever the theme. */
export const SETTINGS: MapSettings = {
  nodeProgramClasses: PROGRAMS,
  nodeHoverProgramClasses: PROGRAMS,
  edgeProgramClasses: { line: EdgeLineProgram },
  defaultEdgeType: "line",
  // Thousands of lines are too much to be moved by a processor.
  hideEdgesOnMove: true,
  labelFont: "system-ui, sans-serif",
  labelSize: 13,
  labelDensity: 0.7,
  labelRenderedSizeThreshold: 5,
  stagePadding: 24,
  minCameraRatio: 0.02,
  maxCameraRatio: 2,
  zIndex: true,
};

/** For those who want no motion: the view jumps, in a millisecond, and nothing glides on. */
export const STILL = {
  zoomDuration: 1,
  doubleClickZoomingDuration: 1,
  inertiaDuration: 1,
  inertiaRatio: 0,
} as const satisfies MapSettings;

/** Colours for a theme; the links of the node that is active, if there is one, stand out before all others. */
export function chooseLooks(
  colours: ThemeColours,
  graph: () => MapGraph,
  active: () => string | undefined,
): MapSettings {
  const { drawLabel, drawHover } = createLabelDrawers(colours);
  return {
    defaultDrawNodeLabel: drawLabel,
    defaultDrawNodeHover: drawHover,
    nodeReducer: (node, mark) => ({
      ...mark,
      color: colours.kinds[mark.type],
      ...(node === active() && { highlighted: true, forceLabel: true, zIndex: 1 }),
    }),
    edgeReducer: (edge) => {
      const node = active();
      return node !== undefined && graph().extremities(edge).includes(node)
        ? { color: colours.accent, zIndex: 1 }
        : { color: colours.line, zIndex: 0 };
    },
  };
}
