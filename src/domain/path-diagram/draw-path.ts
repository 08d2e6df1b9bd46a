import { drawDot } from "./draw-dot.js";
import { drawMermaid } from "./draw-mermaid.js";
import { drawSvg } from "./draw-svg.js";
import type { DiagramFormat, PathPicture } from "./path-picture.js";

/** Draws a plan as text of a format; the same plan is the same text. */
export function drawPath(picture: PathPicture, format: DiagramFormat): string {
  switch (format) {
    case "MERMAID":
      return drawMermaid(picture);
    case "DOT":
      return drawDot(picture);
    case "SVG":
      return drawSvg(picture);
    default:
      return format satisfies never;
  }
}
