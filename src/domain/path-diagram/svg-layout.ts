import { toOneLine } from "../../lib/drawn-text/to-one-line.js";
import { estimateWidth, fitText } from "./fit-text.js";
import {
  describeGoal,
  type PathPicture,
  type PictureStage,
  type PictureStep,
} from "./path-picture.js";

/** Measures of the drawing, in pixels. */
export const BOX = { width: 200, height: 62, radius: 8 };
export const MARGIN = 24;
const COLUMN_GAP = 72;
const ROW_GAP = 16;
/** Where the title and the stages' names stand. */
const HEADER = 92;
/** The title's font, and how wide it may be: the picture grows with it where there are few stages. */
export const TITLE_SIZE = 20;
const WIDEST_TITLE = 900;
/** Room for the legend. */
const LEAST_WIDTH = 2 * MARGIN + 2 * BOX.width + COLUMN_GAP;

/** A step with the place of its box's left upper corner. */
export interface PlacedStep {
  readonly step: PictureStep;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** A stage as a column of boxes. */
export interface PlacedStage {
  readonly stage: PictureStage;
  readonly x: number;
  /** Of the line on which its name stands. */
  readonly y: number;
  readonly steps: readonly PlacedStep[];
}

export interface SvgLayout {
  readonly width: number;
  readonly height: number;
  /** On one line; cut where it is too long. */
  readonly title: string;
  readonly stages: readonly PlacedStage[];
}

/** Places stages as columns from left to right, their boxes one under the other. */
export function layOut(picture: PathPicture): SvgLayout {
  const { stages } = picture;
  const rows = Math.max(1, ...stages.map(({ steps }) => steps.length));
  const placed = stages.map((stage, column): PlacedStage => {
    const x = columnAt(column);
    const steps = stage.steps.map((step, row) => ({ step, column, x, y: rowAt(row) }));
    return { stage, x, y: MARGIN + HEADER - 14, steps };
  });
  const [title = ""] = fitText(toOneLine(describeGoal(picture)), WIDEST_TITLE, TITLE_SIZE, 1);
  const titleWidth = Math.ceil(estimateWidth(title, TITLE_SIZE)) + 2 * MARGIN;
  return {
    title,
    width: Math.max(LEAST_WIDTH, titleWidth, columnAt(stages.length) - COLUMN_GAP + MARGIN),
    height: rowAt(rows) - ROW_GAP + MARGIN,
    stages: placed,
  };
}

/**
 * Draws the way from one box to a later one as the data of an SVG path. It crosses columns between them in
 * the gap under its row, where no box of any column is.
 */
export function routeLink(from: PlacedStep, to: PlacedStep): string {
  const [startX, startY] = [from.x + BOX.width, from.y + BOX.height / 2];
  const [endX, endY] = [to.x, to.y + BOX.height / 2];
  if (to.column - from.column < 2)
    return `M${startX} ${startY}${curve(startX, startY, endX, endY)}`;
  const [laneX, laneY] = [startX + COLUMN_GAP, from.y + BOX.height + ROW_GAP / 2];
  const laneEnd = endX - COLUMN_GAP;
  const intoLane = curve(startX, startY, laneX, laneY);
  const outOfLane = curve(laneEnd, laneY, endX, endY);
  return `M${startX} ${startY}${intoLane} L${laneEnd} ${laneY}${outOfLane}`;
}

function curve(startX: number, startY: number, endX: number, endY: number): string {
  const middle = (startX + endX) / 2;
  return ` C${middle} ${startY} ${middle} ${endY} ${endX} ${endY}`;
}

function columnAt(column: number): number {
  return MARGIN + column * (BOX.width + COLUMN_GAP);
}

function rowAt(row: number): number {
  return MARGIN + HEADER + row * (BOX.height + ROW_GAP);
}
