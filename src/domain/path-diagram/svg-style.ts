import type { DiagramTheme } from "./path-picture.js";
import { TITLE_SIZE } from "./svg-layout.js";

export const FONT_SIZE = 14;

const SHAPES = `
    text { font: ${FONT_SIZE}px system-ui, -apple-system, "Segoe UI", sans-serif; }
    .title { font-size: ${TITLE_SIZE}px; font-weight: 600; }
    .stage { font-weight: 600; }
    .label { font-weight: 600; }
    .detail { font-size: 12px; }
    .link { fill: none; stroke-width: 1.5; }`;

const LIGHT = `
    text { fill: #1b1f24; }
    .detail { fill: #57606a; }
    .page { fill: #ffffff; }
    .step { fill: #eef4ff; stroke: #5b7fc7; }
    .asked { fill: #2f8f4e; }
    .link { stroke: #8c959f; }`;

const DARK = `
    text { fill: #e6edf3; }
    .detail { fill: #9da7b3; }
    .page { fill: #0d1117; }
    .step { fill: #16233b; stroke: #6f94dd; }
    .asked { fill: #4fb36f; }
    .link { stroke: #6e7681; }`;

/** Writes the style sheet of a plan's drawing; SYSTEM leaves the choice to whoever shows it. */
export function writeStyle(theme: DiagramTheme): string {
  switch (theme) {
    case "LIGHT":
      return `${SHAPES}${LIGHT}\n  `;
    case "DARK":
      return `${SHAPES}${DARK}\n  `;
    case "SYSTEM":
      return `${SHAPES}${LIGHT}\n    @media (prefers-color-scheme: dark) {${DARK}\n    }\n  `;
    default:
      return theme satisfies never;
  }
}
