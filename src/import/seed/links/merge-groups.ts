import type { Edge } from "../../../domain/edge.js";
import type { Evidence } from "../../../domain/source.js";
import { groupBy } from "../../../lib/group-by.js";
import { formatPlace } from "../files/place.js";
import type { ProblemList } from "../seed-problem.js";
import type { EdgeDraft } from "./edge-draft.js";

/**
 * Makes one edge of each target of a concept's prerequisites. A target that stands twice in one
 * group stays double, as any other link that is given twice.
 */
export function mergeGroups(drafts: readonly EdgeDraft[], problems: ProblemList): EdgeDraft[] {
  const byTarget = groupBy(drafts, ({ edge }) => edge.to);
  return [...byTarget.values()].flatMap((same) => mergeTarget(same, problems));
}

function mergeTarget([first, ...others]: readonly EdgeDraft[], problems: ProblemList): EdgeDraft[] {
  if (!first) return [];
  let merged = first;
  const doubles: EdgeDraft[] = [];
  for (const other of others) {
    if (other.edge.groups.some((group) => merged.edge.groups.includes(group))) {
      doubles.push(other);
    } else if (hasSameDemand(first.edge, other.edge)) {
      merged = { ...merged, edge: mergeEdges(merged.edge, other.edge) };
    } else {
      problems.add(other.place, describeDifference(first));
    }
  }
  return [merged, ...doubles];
}

function hasSameDemand(left: Edge, right: Edge): boolean {
  return (
    left.level === right.level && left.strength === right.strength && left.atLeast === right.atLeast
  );
}

function describeDifference({ edge, place }: EdgeDraft): string {
  return `${JSON.stringify(edge.to)} also stands in ${formatPlace(place)} with another level, strength or atLeast; make them the same.`;
}

function mergeEdges(left: Edge, right: Edge): Edge {
  return {
    ...left,
    groups: [...left.groups, ...right.groups],
    evidence: unite(left.evidence, right.evidence),
  };
}

function unite(left: readonly Evidence[], right: readonly Evidence[]): readonly Evidence[] {
  const known = new Set(left.map((item) => JSON.stringify(item)));
  return [...left, ...right.filter((item) => !known.has(JSON.stringify(item)))];
}
