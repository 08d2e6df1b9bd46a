import { fitText } from "../../domain/path-diagram/fit-text.js";
import type { DiagramTheme } from "../../domain/path-diagram/path-picture.js";
import { FONT_SIZE, writeStyle } from "../../domain/path-diagram/svg-style.js";
import { escapeXml } from "../../lib/drawn-text/escape-xml.js";
import { toOneLine } from "../../lib/drawn-text/to-one-line.js";

const WIDTH = 520;
const MARGIN = 24;
const LINE = 20;
/** Longer messages are cut: a picture has no room for them. */
const MOST_LINES = 6;

/** Draws a sentence that says why there is no picture, for the place in a page where it would stand. */
export function drawNotice(title: string, message: string, theme: DiagramTheme): string {
  const lines = fitText(toOneLine(message), WIDTH - 2 * MARGIN, FONT_SIZE, MOST_LINES);
  const height = 2 * MARGIN + LINE * (lines.length + 1) + 4;
  const texts = lines.map(
    (line, place) =>
      `  <text x="${MARGIN}" y="${MARGIN + 16 + LINE * (place + 1) + 4}">${escapeXml(line)}</text>`,
  );
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="notice-title notice-description">`,
    `  <title id="notice-title">${escapeXml(title)}</title>`,
    `  <desc id="notice-description">${escapeXml(message)}</desc>`,
    `  <style>${writeStyle(theme)}</style>`,
    `  <rect class="page" width="${WIDTH}" height="${height}"/>`,
    `  <text class="stage" x="${MARGIN}" y="${MARGIN + 16}">${escapeXml(title)}</text>`,
    ...texts,
    "</svg>",
  ];
  return `${parts.join("\n")}\n`;
}
