import type { Concept } from "../../concept.js";
import type { EdgeType } from "../../edge.js";
import type { HealthRule } from "../rule.js";

/** Links that somebody would follow to learn something. */
const ASKING: ReadonlySet<EdgeType> = new Set(["REQUIRES", "HAS_PREREQUISITE"]);

export const LINK_TO_RETIRED: HealthRule = {
  id: "link-to-retired",
  description: "Roles and prerequisites do not ask for what is retired.",
  *find(graph) {
    for (const { from, type, to } of graph.edges) {
      const target = ASKING.has(type) ? graph.find(to) : undefined;
      if (target?.status !== "DEPRECATED" || graph.find(from)?.status !== "ACTIVE") continue;
      const successor = target.replacedBy;
      yield {
        severity: "WARNING",
        concepts: [from, to],
        text: `${graph.name(from)} asks for ${graph.name(to)}, which is retired.`,
        fix: successor
          ? `Ask for ${graph.name(successor)} instead.`
          : "Ask for what took its place.",
      };
    }
  },
};

/** Technologies outlive their support, so what only leads from one such to another is left alone. */
export const LINK_TO_ENDED: HealthRule = {
  id: "link-to-ended",
  description: "Roles and prerequisites do not ask for what is no longer maintained.",
  *find(graph) {
    for (const { from, type, to } of graph.edges) {
      const target = ASKING.has(type) ? graph.find(to) : undefined;
      const asking = graph.find(from);
      if (!target || !hasEnded(target) || !asking || hasEnded(asking)) continue;
      if (target.status !== "ACTIVE" || asking.status !== "ACTIVE") continue;
      yield {
        severity: "WARNING",
        concepts: [from, to],
        text: `${graph.name(from)} asks for ${graph.name(to)}, which nobody maintains any more.`,
        fix: "Ask for what took its place, or for a category.",
      };
    }
  },
};

function hasEnded({ marks }: Concept): boolean {
  return marks.some(({ kind }) => kind === "END_OF_LIFE");
}
