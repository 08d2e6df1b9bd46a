import { attainableMembers, isAskMet } from "./attainable.js";
import { type Deriver, ownerOfNeed } from "./derive.js";
import { type Ask, type AskGroup, type IndexedProblem, UNKNOWN } from "./indexed-problem.js";

/** What every plan has in common. */
export interface Forced {
  /** The level that each concept is at in every plan. */
  readonly levels: Int8Array;
  /**
   * The part of `levels` that rests on itself: it can be learned first and in order, so that the rest
   * of the plan may count on it as on what is known.
   */
  readonly settled: Int8Array;
}

/**
 * Finds what every plan must learn: where a need, or a group of something that must be learned, leaves
 * one option with no member to spare. Where the settled part meets all needs it is the best plan there
 * is, and nothing is left to solve.
 *
 * @param attainable from `attainableLevels`; all needs are attainable
 */
export function findForced(
  problem: IndexedProblem,
  deriver: Deriver,
  attainable: Int8Array,
): Forced {
  const levels = problem.known.slice();
  const open: { readonly owner: number; readonly group: AskGroup }[] = [];
  const require = (ask: Ask, owner: number) => {
    for (const member of attainableMembers(ask, owner, attainable)) {
      const before = levels[member] ?? UNKNOWN;
      levels[member] = Math.max(before, ask.level);
      if (before !== UNKNOWN) continue;
      for (const group of problem.groups[member] ?? []) open.push({ owner: member, group });
    }
  };
  if (problem.budgetHours === null) {
    for (const [need, { group }] of problem.needs.entries()) {
      open.push({ owner: ownerOfNeed(problem, need), group });
    }
  }
  for (const { owner, group } of open) {
    if (group.some((ask) => isAskMet(ask, owner, problem.known))) continue;
    const possible = group.filter((ask) => isAskMet(ask, owner, attainable));
    const [only] = possible;
    if (!only || possible.length > 1) continue;
    if (attainableMembers(only, owner, attainable).length === only.atLeast) require(only, owner);
  }
  const { isMet } = deriver.derive(levels, () => 0);
  const settled = levels.map((level, node) =>
    isMet[node] === true ? level : (problem.known[node] ?? UNKNOWN),
  );
  return { levels, settled };
}
