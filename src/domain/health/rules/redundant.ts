import type { ConceptKey } from "../../concept-key.js";
import type { Edge } from "../../edge.js";
import { IMPORTANCES } from "../../level.js";
import type { HealthGraph } from "../health-graph.js";
import { findImplied, isMetBy, levelOf, listHardOptions } from "../needs.js";
import type { HealthRule } from "../rule.js";

export const REDUNDANT_REQUIREMENT: HealthRule = {
  id: "redundant-requirement",
  description:
    "A role need not ask for what another of its requirements, at least as important, already contains.",
  *find(graph) {
    for (const { key, kind } of graph.curated) {
      if (kind !== "ROLE") continue;
      const requirements = graph.from(key, "REQUIRES");
      for (const requirement of requirements) {
        const other = requirements.find((candidate) => contains(graph, candidate, requirement));
        if (!other) continue;
        yield {
          severity: "NOTE",
          concepts: [key, requirement.to, other.to],
          text: `${graph.name(key)} asks for ${graph.name(requirement.to)}, which ${graph.name(other.to)} already contains at that level.`,
          fix: `Drop ${graph.name(requirement.to)}, or ask for it at a higher level.`,
        };
      }
    }
  },
};

export const REDUNDANT_PREREQUISITE: HealthRule = {
  id: "redundant-prerequisite",
  description: "A prerequisite need not be named where another one already implies it.",
  *find(graph) {
    for (const { key } of graph.curated) {
      const groups = listHardOptions(graph, key);
      for (const group of groups) {
        const other = findImplying(graph, group, groups);
        if (other === undefined) continue;
        const named = graph.nameAll(group.map(({ to }) => to));
        yield {
          severity: "WARNING",
          concepts: [key, ...group.map(({ to }) => to), other],
          text: `${graph.name(key)} names ${named} as a prerequisite, which ${graph.name(other)} already implies.`,
          fix: `Drop ${named} from the prerequisites of ${graph.name(key)}.`,
        };
      }
    }
  },
};

/** Tells whether one requirement makes another superfluous. */
function contains(graph: HealthGraph, one: Edge, other: Edge): boolean {
  if (one === other || rankOf(one) > rankOf(other)) return false;
  if (one.atLeast === null) return isMetBy(findImplied(graph, one.to, levelOf(one)), other, graph);
  return isNarrower(graph, one, other);
}

/** “One of the container engines” contains “one of the platforms”, if each engine is a platform. */
function isNarrower(graph: HealthGraph, one: Edge, other: Edge): boolean {
  if (other.atLeast === null || levelOf(one) < levelOf(other)) return false;
  if ((one.atLeast ?? 1) < other.atLeast) return false;
  const members = new Set(graph.listMembers(other.to));
  return graph.listMembers(one.to).every((member) => members.has(member));
}

function rankOf({ importance }: Edge): number {
  return IMPORTANCES.indexOf(importance ?? "OPTIONAL");
}

/** The single prerequisite of another group that implies one of the options. */
function findImplying(
  graph: HealthGraph,
  group: readonly Edge[],
  groups: readonly (readonly Edge[])[],
): ConceptKey | undefined {
  for (const [edge, ...others] of groups) {
    if (!edge || others.length > 0 || edge.atLeast !== null || group.includes(edge)) continue;
    const implied = findImplied(graph, edge.to, levelOf(edge));
    if (group.some((option) => isMetBy(implied, option, graph))) return edge.to;
  }
  return undefined;
}
