import { escapeDot } from "../../lib/drawn-text/escape-dot.js";
import type { ConceptKind } from "../concept.js";
import { describeType, type GraphPicture, nameNodes } from "./graph-picture.js";

const SHAPES: Readonly<Record<ConceptKind, string>> = {
  ROLE: "house",
  SKILL: "ellipse",
  TECHNOLOGY: "box",
  CATEGORY: "folder",
  RESPONSIBILITY: "note",
};

/** Pixels per point of Graphviz, whose y grows upwards. */
const SCALE = 0.75;

/** Writes the language of Graphviz; with `neato -n` the concepts stand where the API placed them. */
export function writeDot(picture: GraphPicture): string {
  const names = nameNodes(picture);
  const lines = [
    "digraph rolegraph {",
    '  node [fontname="sans-serif"];',
    '  edge [fontname="sans-serif", fontsize=10, color=gray, fontcolor=gray];',
  ];
  for (const { concept, x, y, isCentre } of picture.nodes) {
    const width = isCentre ? ", penwidth=2" : "";
    const place = `${toPoints(x)},${toPoints(-y)}`;
    lines.push(
      `  ${names.get(concept.key)} [label="${escapeDot(concept.label)}", shape=${SHAPES[concept.kind]}, pos="${place}"${width}];`,
    );
  }
  for (const link of picture.links) {
    const ends = `${names.get(link.from)} -> ${names.get(link.to)}`;
    lines.push(`  ${ends} [label="${describeType(link)}"];`);
  }
  return `${[...lines, "}"].join("\n")}\n`;
}

function toPoints(pixels: number): number {
  return Math.round(pixels * SCALE * 100) / 100 + 0;
}
