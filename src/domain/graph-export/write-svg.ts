import { escapeXml } from "../../lib/drawn-text/escape-xml.js";
import { toOneLine } from "../../lib/drawn-text/to-one-line.js";
import { CONCEPT_KINDS } from "../concept.js";
import type { Edge } from "../edge.js";
import type { Arrangement } from "../neighbourhood/place-neighbourhood.js";
import { fitText } from "../path-diagram/fit-text.js";
import { describeType, type GraphPicture, type PictureNode } from "./graph-picture.js";
import { FONT_SIZE, SVG_STYLE } from "./svg-style.js";

/** Half of what a concept takes in layers, and the dot that it is in rings. */
const BOX = { width: 82, height: 19 };
const DOT = 6;

/** How long a label beside a dot may be, and how far from it it begins. */
const LABEL_WIDTH = 165;
const LABEL_GAP = 10;

const HEADER = 34;

/**
 * Draws an SVG of its own: dots in rings with their labels along the ray, dots of a map with their labels
 * beside them, or boxes in layers. It follows the
 * viewer's choice of light or dark, its text is text, and every concept and link has a title.
 */
export function writeSvg(picture: GraphPicture): string {
  const { left, top, width, height } = frame(picture);
  const names = picture.nodes
    .filter(({ isCentre }) => isCentre)
    .map(({ concept }) => concept.label);
  const title = names.length === 0 ? "Map of the graph" : `What is around ${names.join(", ")}`;
  const byKey = new Map(picture.nodes.map((node) => [node.concept.key as string, node]));
  const draw = DRAWERS[picture.arrangement];
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="graph-title graph-description">`,
    `  <title id="graph-title">${escapeXml(title)}</title>`,
    `  <desc id="graph-description">${picture.nodes.length} concepts and ${picture.links.length} links between them.</desc>`,
    `  <style>${SVG_STYLE}</style>`,
    `  <rect class="page" x="${left}" y="${top}" width="${width}" height="${height}"/>`,
    ...drawLegend(left + 16, top + 22),
    ...picture.links.flatMap((link) => drawLink(link, byKey)),
    ...picture.nodes.flatMap(draw),
    "</svg>",
  ];
  return `${parts.join("\n")}\n`;
}

function frame({ nodes, arrangement }: GraphPicture) {
  const isLayered = arrangement === "LAYERS";
  const room = isLayered ? BOX.width : LABEL_WIDTH + LABEL_GAP + DOT;
  const margin = { x: room + 24, y: (isLayered ? BOX.height : room) + 24 };
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  const left = Math.floor(Math.min(...xs) - margin.x);
  const top = Math.floor(Math.min(...ys) - margin.y - HEADER);
  const width = Math.max(540, Math.ceil(Math.max(...xs) + margin.x - left));
  const height = Math.ceil(Math.max(...ys) + margin.y - top);
  return { left, top, width, height };
}

function drawLegend(x: number, y: number): string[] {
  return CONCEPT_KINDS.flatMap((kind, index) => {
    const start = x + index * 104;
    return [
      `  <circle class="${kind.toLowerCase()}" cx="${start}" cy="${y}" r="5"/>`,
      `  <text class="detail" x="${start + 10}" y="${y + 4}">${kind.toLowerCase()}</text>`,
    ];
  });
}

function drawLink(link: Edge, byKey: ReadonlyMap<string, PictureNode>): string[] {
  const [from, to] = [byKey.get(link.from), byKey.get(link.to)];
  if (!from || !to) return [];
  const title = `${from.concept.label} ${describeType(link)} ${to.concept.label}`;
  const place = `x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}"`;
  return [
    `  <line class="link ${link.type.toLowerCase().replaceAll("_", "-")}" ${place}><title>${escapeXml(title)}</title></line>`,
  ];
}

function openGroup({ concept: { label, kind } }: PictureNode): string {
  return `  <g><title>${escapeXml(`${toOneLine(label)}, ${kind.toLowerCase()}`)}</title>`;
}

const DRAWERS: Readonly<Record<Arrangement, (node: PictureNode) => string[]>> = {
  RINGS: (node) => drawDot(node, drawRayLabel(node)),
  LAYERS: drawBox,
  MAP: (node) => drawDot(node, drawSideLabel(node)),
};

function drawDot(node: PictureNode, label: string): string[] {
  const { concept, x, y, isCentre } = node;
  const radius = isCentre ? DOT + 4 : DOT;
  return [
    openGroup(node),
    `    <circle class="${concept.kind.toLowerCase()}" cx="${x}" cy="${y}" r="${radius}"/>`,
    `    ${label}`,
    "  </g>",
  ];
}

/** Above a centre, else outwards along the ray from the middle, and never upside down. */
function drawRayLabel({ concept, x, y, isCentre }: PictureNode): string {
  const label = escapeXml(shorten(concept.label));
  if (isCentre) {
    return `<text class="centre" x="${x}" y="${round(y - 18)}" text-anchor="middle">${label}</text>`;
  }
  const isLeft = x < 0;
  const angle = (Math.atan2(y, x) * 180) / Math.PI + (isLeft ? 180 : 0);
  const start = isLeft ? x - LABEL_GAP : x + LABEL_GAP;
  const anchor = isLeft ? "end" : "start";
  return `<text x="${round(start)}" y="${round(y + 4)}" text-anchor="${anchor}" transform="rotate(${round(angle)} ${x} ${y})">${label}</text>`;
}

function drawSideLabel({ concept, x, y }: PictureNode): string {
  return `<text x="${round(x + LABEL_GAP)}" y="${round(y + 4)}">${escapeXml(shorten(concept.label))}</text>`;
}

function drawBox(node: PictureNode): string[] {
  const { concept, x, y, isCentre } = node;
  const lines = fitText(toOneLine(concept.label), 2 * BOX.width - 16, FONT_SIZE);
  const first = y + 4 - (lines.length - 1) * 7;
  const place = `x="${round(x - BOX.width)}" y="${round(y - BOX.height)}" width="${2 * BOX.width}" height="${2 * BOX.height}" rx="6"`;
  return [
    openGroup(node),
    `    <rect class="box ${concept.kind.toLowerCase()}-box${isCentre ? " chosen" : ""}" ${place}/>`,
    ...lines.map(
      (line, index) =>
        `    <text x="${x}" y="${round(first + index * 14)}" text-anchor="middle">${escapeXml(line)}</text>`,
    ),
    "  </g>",
  ];
}

/** One line; the whole label is the title. */
function shorten(label: string): string {
  const [line = "", rest] = fitText(toOneLine(label), LABEL_WIDTH - FONT_SIZE, FONT_SIZE);
  return rest === undefined ? line : `${line.trimEnd()}…`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
