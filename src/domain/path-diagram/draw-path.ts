import { drawDot } from "./draw-dot.js";
import { drawMermaid } from "./draw-mermaid.js";
import { drawSvg } from "./draw-svg.js";
import type { DiagramFormat, DiagramTheme, PathPicture } from "./path-picture.js";

/**
 * Draws a plan as text of a format; the same plan is the same text.
 *
 * @param theme of SVG; the other formats are coloured by who draws them
 */
export function drawPath(
  picture: PathPicture,
  format: DiagramFormat,
  theme: DiagramTheme = "SYSTEM",
): string {
  switch (format) {
    case "MERMAID":
      return drawMermaid(picture);
    case "DOT":
      return drawDot(picture);
    case "SVG":
      return drawSvg(picture, theme);
    default:
      return format satisfies never;
  }
}
