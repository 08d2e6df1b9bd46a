import type { GraphPicture } from "./graph-picture.js";

/** Writes the JSON that Cytoscape and Cytoscape.js read: elements with data, nodes with positions. */
export function writeCytoscape({ nodes, links }: GraphPicture): string {
  const elements = {
    nodes: nodes.map(({ concept, x, y, degree, isCentre }) => {
      const { key: id, label, kind, scheme, uri } = concept;
      const data = { id, label, kind, scheme, uri, degree, isCentre };
      return { data, position: { x, y } };
    }),
    edges: links.map(({ from: source, type, to: target, importance, level }) => {
      const id = `${source} ${type} ${target}`;
      return { data: { id, source, target, type, importance, level } };
    }),
  };
  return `${JSON.stringify({ elements }, undefined, 2)}\n`;
}
