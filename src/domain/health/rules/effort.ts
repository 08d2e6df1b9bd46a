import type { Effort } from "../../concept.js";
import type { ConceptKey } from "../../concept-key.js";
import type { HealthGraph } from "../health-graph.js";
import type { HealthRule } from "../rule.js";

export const EFFORT_TOO_SMALL: HealthRule = {
  id: "effort-too-small",
  description:
    "Hours rise from level to level, and what has parts takes no fewer than the quickest of them.",
  *find(graph) {
    for (const { key, effort } of graph.active) {
      if (effort && !isRising(effort)) {
        yield {
          severity: "ERROR",
          concepts: [key],
          text: `The hours of ${graph.name(key)} do not rise from level to level: ${effort.basicHours}, ${effort.workingHours}, ${effort.advancedHours}. Each level contains the one before.`,
          fix: "Give more hours to each higher level, and more than none to the lowest.",
        };
      }
      const part = effort && findQuickestPart(graph, key);
      if (!part || part.hours <= effort.advancedHours) continue;
      yield {
        severity: "WARNING",
        concepts: [key, part.key],
        text: `${graph.name(key)} takes ${effort.advancedHours} hours to master, fewer than the first ${part.hours} hours of its part ${graph.name(part.key)}.`,
        fix: `Give ${graph.name(key)} more hours, or ${graph.name(part.key)} fewer.`,
      };
    }
  },
};

function isRising({ basicHours, workingHours, advancedHours }: Effort): boolean {
  return basicHours > 0 && workingHours > basicHours && advancedHours > workingHours;
}

/** The narrower concept with the fewest hours to its lowest level, the lowest key of equal ones. */
function findQuickestPart(graph: HealthGraph, key: ConceptKey) {
  let quickest: { key: ConceptKey; hours: number } | undefined;
  for (const { from } of graph.to(key, "BROADER")) {
    const hours = graph.find(from)?.effort?.basicHours;
    if (hours === undefined || (quickest && quickest.hours <= hours)) continue;
    quickest = { key: from, hours };
  }
  return quickest;
}
