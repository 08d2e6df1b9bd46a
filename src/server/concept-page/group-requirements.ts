import type { Categorized, Fact, Name } from "./page-concept.js";
import { toReference } from "./render-parts.js";

/** Requirements under the category that their targets share; under none where they share none. */
export interface RequirementGroup {
  readonly category: Name | undefined;
  readonly requirements: readonly Fact[];
}

/** Smaller groups are no help to a reader. */
const LEAST = 2;

/**
 * Groups requirements by categories of their targets or wider ones, each under one: again and again the category takes its
 * requirements that has most of those left, so that there are few groups (the greedy set cover); of equals the
 * first by name. Groups keep the order of the list, and stand in the order of their first requirement; what is
 * left over comes last.
 */
export function groupRequirements(requirements: readonly Fact[]): readonly RequirementGroup[] {
  const groups: RequirementGroup[] = [];
  let left = requirements;
  for (;;) {
    const largest = findLargest(left);
    if (!largest) break;
    groups.push(largest);
    left = left.filter((one) => !largest.requirements.includes(one));
  }
  const place = ({ requirements: [first] }: RequirementGroup) =>
    first ? requirements.indexOf(first) : requirements.length;
  groups.sort((a, b) => place(a) - place(b));
  return left.length === 0 ? groups : [...groups, { category: undefined, requirements: left }];
}

function findLargest(requirements: readonly Fact[]): RequirementGroup | undefined {
  const groups = new Map<string, { category: Name; requirements: Fact[] }>();
  for (const requirement of requirements) {
    for (const [key, category] of listCategories(requirement.to)) {
      const group = groups.get(key) ?? { category, requirements: [] };
      group.requirements.push(requirement);
      groups.set(key, group);
    }
  }
  const [largest] = [...groups.values()].sort(
    (a, b) =>
      b.requirements.length - a.requirements.length ||
      (toReference(a.category) < toReference(b.category) ? -1 : 1),
  );
  return largest && largest.requirements.length >= LEAST ? largest : undefined;
}

/** Categories by their references, the nearest first. */
function listCategories(concept: Categorized): ReadonlyMap<string, Name> {
  const near = concept.broader?.nodes ?? [];
  const wider = near.flatMap(({ broader }) => broader?.nodes ?? []);
  return new Map([...near, ...wider].map((category) => [toReference(category), category]));
}
