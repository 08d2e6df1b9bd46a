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
