import { CONCEPT_KINDS } from "../../src/domain/concept.js";
import { EDGE_TYPES } from "../../src/domain/edge.js";
import type { GraphPicture } from "../../src/domain/graph-export/graph-picture.js";
import { conceptOf, edgeOf } from "./graph-items.js";
import { HOSTILE_LABELS } from "./hostile-picture.js";

/** Concepts of every kind with labels that break what takes them as they are, and links of every type. */
export const HOSTILE_GRAPH: GraphPicture = {
  arrangement: "RINGS",
  nodes: HOSTILE_LABELS.map((label, index) => ({
    concept: conceptOf(CONCEPT_KINDS[index % CONCEPT_KINDS.length] ?? "SKILL", `c-${index}`, {
      label,
      aliases: [label, "<alias>"],
      description: label,
      matches: [{ scheme: "esco", uri: `urn:esco:${index}`, label: null, kind: "CLOSE" }],
    }),
    x: index * 40 - 200.5,
    y: (index % 3) * 60 - 60,
    degree: index,
    isCentre: index === 0,
  })),
  links: EDGE_TYPES.map((type, index) => {
    const level = type === "REQUIRES" ? "ADVANCED" : null;
    return edgeOf(`c-${index}`, type, `c-${index + 1}`, { level });
  }),
};
