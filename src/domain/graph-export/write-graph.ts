import type { GraphFormat, GraphPicture } from "./graph-picture.js";
import { writeCytoscape } from "./write-cytoscape.js";
import { writeDot } from "./write-dot.js";
import { writeGraphml } from "./write-graphml.js";
import { writeJsonLd } from "./write-json-ld.js";
import { writeMermaid } from "./write-mermaid.js";
import { writeSvg } from "./write-svg.js";

const WRITERS: Readonly<Record<GraphFormat, (picture: GraphPicture) => string>> = {
  GRAPHML: writeGraphml,
  DOT: writeDot,
  MERMAID: writeMermaid,
  CYTOSCAPE: writeCytoscape,
  JSON_LD: writeJsonLd,
  SVG: writeSvg,
};

/** Writes a piece of the graph as text of a format; the same piece is the same text. */
export function writeGraph(picture: GraphPicture, format: GraphFormat): string {
  return WRITERS[format](picture);
}
