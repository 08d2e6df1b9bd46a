import { MultiDirectedGraph } from "graphology";
import { Sigma } from "sigma";
import type { ShownMap } from "../shown-map.js";
import { chooseLooks, SETTINGS, STILL } from "./looks.js";
import { type Line, type MapGraph, type Mark, makeGraph } from "./make-graph.js";
import { followTheme, readColours } from "./theme-colours.js";

/** A drawn map. */
export interface MapDrawing {
  /** Shows what is in sight of a map. */
  show(map: ShownMap): void;
  /** Brings a concept into the middle, with its links; nothing where it is not in sight. */
  focus(reference: string | undefined): void;
  zoomIn(): void;
  zoomOut(): void;
  zoomAll(): void;
  /** Takes the drawing away. */
  stop(): void;
}

/** What stands out: what is pointed at, else what was looked for. */
interface Active {
  hovered?: string | undefined;
  focused?: string | undefined;
  /** Of what was looked for, whether or not it is in sight. */
  reference?: string | undefined;
}

/** How near one comes to a concept that one looks for; 1 shows everything. */
const NEAR = 0.25;
const DURATION_MS = 300;

/** What a drawing tells. */
interface MapEvents {
  /** A map is on the screen. */
  readonly painted: () => void;
  /** Somebody chose a mark. */
  readonly chosen: (reference: string) => void;
}

/** Draws on an element by WebGL (Sigma). Throws where the browser has none. */
export function drawMap(stage: HTMLElement, { painted, chosen }: MapEvents): MapDrawing {
  let graph: MapGraph = new MultiDirectedGraph<Mark, Line>();
  const sigma = new Sigma<Mark, Line>(graph, stage, chooseSettings());
  const active: Active = {};
  const recolour = () => {
    const findActive = () => active.hovered ?? active.focused;
    sigma.setSettings(chooseLooks(readColours(stage), () => graph, findActive));
  };
  const unfollow = followTheme(recolour);
  const resized = new ResizeObserver(() => sigma.resize().scheduleRefresh());
  resized.observe(stage);
  const hover = (node?: string) => {
    active.hovered = node;
    sigma.refresh({ skipIndexation: true });
  };
  sigma.on("enterNode", ({ node }) => hover(node));
  sigma.on("leaveNode", () => hover());
  sigma.on("clickNode", ({ node }) => chosen(graph.getNodeAttribute(node, "reference")));
  recolour();
  const camera = sigma.getCamera();
  const motion = { duration: prefersStillness() ? STILL.zoomDuration : DURATION_MS };
  return {
    show(map) {
      graph = makeGraph(map, stage.clientWidth);
      active.hovered = undefined;
      active.focused = findMark(graph, active.reference);
      sigma.setCustomBBox(map.extent);
      sigma.once("afterRender", painted);
      // All at once: told of each mark and line by itself, Sigma takes many times as long.
      sigma.setGraph(graph);
    },
    focus(reference) {
      if (reference === active.reference) return;
      active.reference = reference;
      active.focused = findMark(graph, reference);
      sigma.refresh({ skipIndexation: true });
      const place = active.focused && sigma.getNodeDisplayData(active.focused);
      if (place) void camera.animate({ x: place.x, y: place.y, ratio: NEAR }, motion);
    },
    zoomIn: () => void camera.animatedZoom(motion),
    zoomOut: () => void camera.animatedUnzoom(motion),
    zoomAll: () => void camera.animatedReset(motion),
    stop() {
      unfollow();
      resized.disconnect();
      sigma.kill();
    },
  };
}

function findMark(graph: MapGraph, reference: string | undefined) {
  if (reference === undefined) return undefined;
  return graph.findNode((_node, mark) => mark.reference === reference);
}

function chooseSettings() {
  return prefersStillness() ? { ...SETTINGS, ...STILL } : SETTINGS;
}

function prefersStillness(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
