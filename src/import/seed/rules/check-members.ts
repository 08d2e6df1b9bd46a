import type { SeedDraft } from "../convert/convert-seed.js";
import type { ProblemList } from "../seed-problem.js";
import type { ListMembers } from "./list-members.js";

/** Checks that no link asks for more members of a category than it has. */
export function checkMembers(
  { edges }: SeedDraft,
  listMembers: ListMembers,
  problems: ProblemList,
): void {
  for (const { edge, place } of edges) {
    const { length } = edge.atLeast === null ? [] : listMembers(edge.to);
    const wanted = edge.atLeast ?? 0;
    if (wanted > length) problems.add(place, describe(edge.to, length, wanted));
  }
}

function describe(category: string, length: number, wanted: number): string {
  return `Expected at least ${wanted} skills or technologies in ${JSON.stringify(category)}, it has ${length}.`;
}
