import type { ConceptKey } from "../../concept-key.js";
import { findBlocked } from "../../graph-rules/find-prerequisite-cycles.js";
import { listHardGroups } from "../needs.js";
import type { HealthRule } from "../rule.js";

export const UNREACHABLE_REQUIREMENT: HealthRule = {
  id: "unreachable-requirement",
  description: "What is essential for a role must be reachable from nothing.",
  *find(graph) {
    const active = graph.active;
    const blocked = findBlocked(
      new Map(active.map(({ key }) => [key, listHardGroups(graph, key)])),
    );
    const isReachable = (key: ConceptKey) => !blocked.has(key);
    for (const { key, kind } of active) {
      if (kind !== "ROLE") continue;
      for (const { to, atLeast, importance } of graph.from(key, "REQUIRES")) {
        if (importance !== "ESSENTIAL") continue;
        const wanted = atLeast ?? 1;
        const found = graph.listMembers(to).filter(isReachable).length;
        if (found >= wanted) continue;
        yield {
          severity: "ERROR",
          concepts: [key, to],
          text: `${graph.name(key)} needs ${wanted === 1 ? "" : `${wanted} of `}${graph.name(to)}, which nobody can reach from nothing: ${found} of it can be learned.`,
          fix: `Mend the prerequisites of ${graph.name(to)}, or no longer call it essential.`,
        };
      }
    }
  },
};
