import type { ConceptKey } from "../../../domain/concept-key.js";
import type { Edge } from "../../../domain/edge.js";
import {
  type Alternatives,
  findPrerequisiteCycles,
  type PrerequisiteOption,
} from "../../../domain/graph-rules/find-prerequisite-cycles.js";
import { groupBy } from "../../../lib/group-by.js";
import type { SeedDraft } from "../convert/convert-seed.js";
import { below } from "../files/place.js";
import type { ProblemList } from "../seed-problem.js";
import type { ConceptData } from "../shape/seed-data.js";
import type { ListMembers } from "./list-members.js";

/**
 * Checks that hard prerequisites can be met in some order. Where an option got lost by another
 * mistake, nothing is said of its concept, because the lost option may have been the way out.
 *
 * @param listMembers absent when members got lost, too: then categories count as met
 */
export function checkPrerequisites(
  { concepts, edges }: SeedDraft,
  listMembers: ListMembers | undefined,
  problems: ProblemList,
): void {
  const all = edges.map(({ edge }) => edge).filter(({ type }) => type === "HAS_PREREQUISITE");
  const groups = new Map<ConceptKey, Alternatives[]>();
  for (const [key, ofKey] of groupBy(all, ({ from }) => from)) {
    const options = countOptions(concepts.get(key)?.declaration.data?.prerequisites ?? []);
    if (options === ofKey.flatMap((edge) => edge.groups).length) {
      groups.set(key, toGroups(ofKey, listMembers));
    }
  }
  for (const cycle of findPrerequisiteCycles(groups)) {
    const place = cycle[0] && concepts.get(cycle[0])?.declaration.place;
    if (place) problems.add(below(place, "prerequisites"), describe(cycle));
  }
}

/** Counts the options that are written. */
function countOptions(prerequisites: NonNullable<ConceptData["prerequisites"]>): number {
  return prerequisites
    .map((group) => (typeof group === "string" ? 1 : (group.anyOf?.length ?? 1)))
    .reduce((sum, count) => sum + count, 0);
}

function toGroups(edges: readonly Edge[], listMembers: ListMembers | undefined): Alternatives[] {
  const options = edges
    .filter(({ strength }) => strength === "HARD")
    .flatMap((edge) =>
      edge.groups.map((group) => ({ group, option: toOption(edge, listMembers) })),
    );
  const byGroup = groupBy(options, ({ group }) => group);
  return [...byGroup.values()].map((group) => group.map(({ option }) => option));
}

function toOption({ to, atLeast }: Edge, listMembers: ListMembers | undefined): PrerequisiteOption {
  if (atLeast === null) return { candidates: [to], needed: 1 };
  if (!listMembers) return { candidates: [], needed: 0 };
  return { candidates: listMembers(to), needed: atLeast };
}

function describe(cycle: readonly ConceptKey[]): string {
  const circle = [...cycle, cycle[0]].join(" → ");
  return `Hard prerequisites go in a circle with no way out: ${circle}. Make one of them soft, or give it an alternative.`;
}
