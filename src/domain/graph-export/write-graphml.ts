import { escapeXml } from "../../lib/drawn-text/escape-xml.js";
import type { Edge } from "../edge.js";
import type { GraphPicture, PictureNode } from "./graph-picture.js";

const NODE_KEYS = [
  ["label", "string"],
  ["kind", "string"],
  ["scheme", "string"],
  ["uri", "string"],
  ["x", "double"],
  ["y", "double"],
  ["degree", "int"],
] as const;

const EDGE_KEYS = [
  ["type", "string"],
  ["importance", "string"],
  ["level", "string"],
] as const;

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">`;

/** Writes GraphML 1.0, which yEd, Gephi, NetworkX and others read; ids are the concepts' references. */
export function writeGraphml({ nodes, links }: GraphPicture): string {
  const lines = [
    HEAD,
    ...NODE_KEYS.map(([name, type]) => declare("node", name, type)),
    ...EDGE_KEYS.map(([name, type]) => declare("edge", name, type)),
    '  <graph id="rolegraph" edgedefault="directed">',
    ...nodes.flatMap(writeNode),
    ...links.flatMap(writeLink),
    "  </graph>",
    "</graphml>",
  ];
  return `${lines.join("\n")}\n`;
}

function declare(of: "node" | "edge", name: string, type: string): string {
  return `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`;
}

function writeNode({ concept, x, y, degree }: PictureNode): string[] {
  const { label, kind, scheme, uri } = concept;
  const values: Readonly<Record<string, string | number>> = {
    label,
    kind,
    scheme,
    uri,
    x,
    y,
    degree,
  };
  return [
    `    <node id="${escapeXml(concept.key)}">`,
    ...NODE_KEYS.map(([name]) => writeData("node", name, values[name] ?? "")),
    "    </node>",
  ];
}

function writeLink({ from, type, to, importance, level }: Edge): string[] {
  const values: Readonly<Record<string, string | null>> = { type, importance, level };
  return [
    `    <edge source="${escapeXml(from)}" target="${escapeXml(to)}">`,
    ...EDGE_KEYS.flatMap(([name]) => {
      const value = values[name] ?? null;
      return value === null ? [] : [writeData("edge", name, value)];
    }),
    "    </edge>",
  ];
}

function writeData(of: "node" | "edge", name: string, value: string | number): string {
  return `      <data key="${of}-${name}">${escapeXml(String(value))}</data>`;
}
