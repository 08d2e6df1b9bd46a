import { escapeMermaid } from "../../lib/drawn-text/escape-mermaid.js";
import { describeType, type GraphPicture, nameNodes } from "./graph-picture.js";

/** A border that can be told from others on light and dark. */
const CENTRE = "stroke:#2f8f4e,stroke-width:3px";

/**
 * Writes a Mermaid flowchart with a border of its own around what was asked for. Where Mermaid is not set
 * otherwise it draws at most 500 links.
 */
export function writeMermaid(picture: GraphPicture): string {
  const names = nameNodes(picture);
  const lines = [picture.arrangement === "LAYERS" ? "flowchart BT" : "flowchart LR"];
  for (const { concept } of picture.nodes) {
    // Mermaid's grammar has no empty label.
    const label = escapeMermaid(concept.label) || concept.key;
    lines.push(`  ${names.get(concept.key)}["${label}"]`);
  }
  for (const link of picture.links) {
    const [from, to] = [names.get(link.from), names.get(link.to)];
    lines.push(`  ${from} -->|${describeType(link)}| ${to}`);
  }
  const centres = picture.nodes.filter(({ isCentre }) => isCentre);
  lines.push(`  classDef centre ${CENTRE}`);
  lines.push(`  class ${centres.map(({ concept }) => names.get(concept.key)).join()} centre`);
  return `${lines.join("\n")}\n`;
}
