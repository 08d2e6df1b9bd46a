import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from "sigma/rendering";
import { KIND_NAMES, type KindName, MAP_TEXTS } from "../../../../texts.js";
import type { Line, Mark } from "./make-graph.js";
import type { ThemeColours } from "./theme-colours.js";

interface LabelDrawers {
  readonly drawLabel: NodeLabelDrawingFunction<Mark, Line>;
  readonly drawHover: NodeHoverDrawingFunction<Mark, Line>;
}

/** Pixels between a mark and its label, and around the label of what is active. */
const GAP = 4;
const PADDING = 4;

/** Makes what writes labels: with a rim that lines do not cross, and on a card for what is active. */
export function createLabelDrawers({ ink, card, accent }: ThemeColours): LabelDrawers {
  const write = (context: CanvasRenderingContext2D, label: string, x: number, y: number) => {
    context.lineJoin = "round";
    context.lineWidth = 3;
    context.strokeStyle = card;
    context.fillStyle = ink;
    context.strokeText(label, x, y);
    context.fillText(label, x, y);
  };
  return {
    drawLabel(context, { label, ...data }, { labelSize, labelFont }) {
      if (!label) return;
      context.font = `${labelSize}px ${labelFont}`;
      write(context, label, placeLabel(context, label, data), data.y + labelSize / 3);
    },
    drawHover(context, { label, ...data }, { labelSize, labelFont }) {
      const named = MAP_TEXTS.named(label ?? "", KIND_NAMES[data.type as KindName]);
      context.font = `${labelSize}px ${labelFont}`;
      const x = placeLabel(context, named, data);
      const half = Math.max(data.size, labelSize / 2) + PADDING;
      const left = Math.min(x, data.x - data.size) - PADDING;
      const right = Math.max(x + context.measureText(named).width, data.x + data.size) + PADDING;
      context.beginPath();
      context.roundRect(left, data.y - half, right - left, 2 * half, PADDING);
      context.fillStyle = card;
      context.strokeStyle = accent;
      context.lineWidth = 1.5;
      context.fill();
      context.stroke();
      write(context, named, x, data.y + labelSize / 3);
    },
  };
}

/** Right of the mark, or left of it where the picture ends before the label does. */
function placeLabel(
  context: CanvasRenderingContext2D,
  label: string,
  { x, size }: { readonly x: number; readonly size: number },
): number {
  const start = x + size + GAP;
  const { width } = context.measureText(label);
  const isTooFar = start + width > context.canvas.clientWidth;
  return isTooFar ? x - size - GAP - width : start;
}
