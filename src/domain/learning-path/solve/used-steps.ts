import { type Derivation, ownerOfNeed } from "./derive.js";
import { type IndexedProblem, UNKNOWN } from "./indexed-problem.js";

/** That an owner (a concept, or a need) counts on a concept at a level. */
export interface Use {
  readonly owner: number;
  readonly member: number;
  readonly level: number;
}

/** The part of a derivation that its needs rest on. */
export interface UsedSteps {
  /** The level each concept must be at; what is known where nothing more is used. */
  readonly levels: Int8Array;
  /** Uses of what is learned; what is known already is left out. */
  readonly uses: readonly Use[];
}

/**
 * Keeps of a derivation only what the needs rest on, each concept at the highest level that is counted
 * on. What was derived can only get cheaper by it, and can still be ordered.
 *
 * @param isCovered which needs are to be met; all of them must be met in the derivation
 */
export function findUsedSteps(
  problem: IndexedProblem,
  derivation: Derivation,
  isCovered: (need: number) => boolean,
): UsedSteps {
  const levels = problem.known.slice();
  const uses: Use[] = [];
  const needs = [...problem.needs.keys()].filter(isCovered);
  const open = needs.map((need) => ownerOfNeed(problem, need));
  for (const owner of open) {
    for (const use of usesOf(problem, derivation, owner)) {
      uses.push(use);
      const before = levels[use.member] ?? UNKNOWN;
      if (before === UNKNOWN) open.push(use.member);
      levels[use.member] = Math.max(before, use.level);
    }
  }
  return { levels, uses };
}

function usesOf({ known }: IndexedProblem, { supports }: Derivation, owner: number): Use[] {
  return (supports[owner] ?? []).flatMap((support) => {
    if (!support) return [];
    const { level } = support.ask;
    const learned = support.members.filter((member) => (known[member] ?? UNKNOWN) < level);
    return learned.map((member) => ({ owner, member, level }));
  });
}
