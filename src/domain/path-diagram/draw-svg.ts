import { escapeXml } from "../../lib/drawn-text/escape-xml.js";
import { toOneLine } from "../../lib/drawn-text/to-one-line.js";
import { atLevel } from "../path-words/level-words.js";
import { fitText } from "./fit-text.js";
import {
  type DiagramTheme,
  describeGoal,
  describeStage,
  describeStep,
  type PathPicture,
  type PictureStage,
} from "./path-picture.js";
import {
  BOX,
  layOut,
  MARGIN,
  type PlacedStage,
  type PlacedStep,
  routeLink,
  type SvgLayout,
} from "./svg-layout.js";
import { FONT_SIZE, writeStyle } from "./svg-style.js";

const LINE = 17;
const PADDING = 14;
const STRIPE = 5;
const NOTHING_LEFT = "Nothing is left to learn.";

/**
 * Draws a plan as an SVG of its own: stages as columns, links behind the boxes. Its text is text, and its description tells the plan to those who do not see it.
 */
export function drawSvg(picture: PathPicture, theme: DiagramTheme): string {
  const layout = layOut(picture);
  const { width, height } = layout;
  const title = escapeXml(`Learning path: ${describeGoal(picture)}`);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="path-title path-description">`,
    `  <title id="path-title">${title}</title>`,
    `  <desc id="path-description">${escapeXml(describePlan(picture))}</desc>`,
    `  <style>${writeStyle(theme)}</style>`,
    `  <rect class="page" width="${width}" height="${height}"/>`,
    ...drawTitle(picture, layout),
    ...drawLinks(picture, layout),
    ...layout.stages.flatMap(drawStage),
    "</svg>",
  ];
  return `${parts.join("\n")}\n`;
}

function describePlan({ stages }: PathPicture): string {
  if (stages.length === 0) return NOTHING_LEFT;
  return stages.map(describeStageInWords).join(" ");
}

function describeStageInWords(stage: PictureStage): string {
  const steps = stage.steps.map(
    ({ label, level, hours }) => `${label} ${atLevel(level)} (${hours} hours)`,
  );
  return `Stage ${stage.number}, ${stage.hours} hours: ${steps.join(", ")}.`;
}

function drawTitle({ stages }: PathPicture, { title }: SvgLayout): string[] {
  const y = MARGIN + 16;
  const legend = y + 26;
  if (stages.length === 0) {
    return [
      `  <text class="title" x="${MARGIN}" y="${y}">${escapeXml(title)}</text>`,
      `  <text x="${MARGIN}" y="${legend}">${NOTHING_LEFT}</text>`,
    ];
  }
  return [
    `  <text class="title" x="${MARGIN}" y="${y}">${escapeXml(title)}</text>`,
    `  <rect class="asked" x="${MARGIN}" y="${legend - 11}" width="${STRIPE}" height="14" rx="2"/>`,
    `  <text class="detail" x="${MARGIN + 12}" y="${legend}">asked for by the goal itself</text>`,
  ];
}

function drawLinks({ links }: PathPicture, { stages }: SvgLayout): string[] {
  const steps = stages.flatMap((stage) => stage.steps);
  const byKey = new Map(steps.map((placed) => [placed.step.key, placed]));
  return links.flatMap(({ from, to }) => {
    const [start, end] = [byKey.get(from), byKey.get(to)];
    return start && end ? [`  <path class="link" d="${routeLink(start, end)}"/>`] : [];
  });
}

function drawStage({ stage, x, y, steps }: PlacedStage): string[] {
  const title = escapeXml(describeStage(stage));
  return [`  <text class="stage" x="${x}" y="${y}">${title}</text>`, ...steps.flatMap(drawStep)];
}

/** A box with the label on one line or two and a detail under it; the whole label is its title. */
function drawStep({ step, x, y }: PlacedStep): string[] {
  const text = toOneLine(step.label);
  const detail = escapeXml(describeStep(step));
  const lines = fitText(text, BOX.width - 2 * PADDING, FONT_SIZE);
  const top = y + (BOX.height - (lines.length + 1) * LINE) / 2 + 13;
  const at = (line: number) => `x="${x + PADDING}" y="${top + line * LINE}"`;
  const stripe = `    <rect class="asked" x="${x}" y="${y + 10}" width="${STRIPE}" height="${BOX.height - 20}"/>`;
  return [
    `  <g><title>${escapeXml(text)}, ${detail}</title>`,
    `    <rect class="step" x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="${BOX.radius}"/>`,
    ...(step.isAskedFor ? [stripe] : []),
    ...lines.map((line, place) => `    <text class="label" ${at(place)}>${escapeXml(line)}</text>`),
    `    <text class="detail" ${at(lines.length)}>${detail}</text>`,
    "  </g>",
  ];
}
