import { attainableMembers } from "../solve/attainable.js";
import { ownerOfNeed } from "../solve/derive.js";
import type { Forced } from "../solve/forced.js";
import { type Ask, type AskGroup, type IndexedProblem, UNKNOWN } from "../solve/indexed-problem.js";

/** A concept at a level that is still open. */
export interface Literal {
  readonly node: number;
  readonly level: number;
}

/** So many of the literals. */
export interface OpenAsk {
  readonly literals: readonly Literal[];
  readonly atLeast: number;
}

/** A group that nothing settled meets: one of the literals, or one of the asks, is enough. */
export interface OpenGroup {
  readonly owner: number;
  readonly literals: readonly Literal[];
  /** Asks for two or more. */
  readonly asks: readonly OpenAsk[];
}

/**
 * Collects the groups that are left to choose in, from the needs and from what must be learned, to all
 * that they may draw in. What is settled is counted, what is not attainable is left out, and of one
 * concept at two levels the lower one, which is met whenever the other is.
 */
export function findOpenGroups(
  problem: IndexedProblem,
  { levels, settled }: Forced,
  attainable: Int8Array,
): OpenGroup[] {
  const groups: OpenGroup[] = [];
  const entered = new Set<number>();
  const open: number[] = [];
  const enter = (node: number) => {
    if ((settled[node] ?? UNKNOWN) > UNKNOWN || entered.has(node)) return;
    entered.add(node);
    open.push(node);
  };
  const collect = (owner: number, asks: AskGroup) => {
    const group = toOpenGroup(owner, asks, settled, attainable);
    if (!group) return;
    groups.push(group);
    for (const { node } of literalsOf(group)) enter(node);
  };
  for (const [need, { group }] of problem.needs.entries())
    collect(ownerOfNeed(problem, need), group);
  for (const [node, level] of levels.entries()) if (level > UNKNOWN) enter(node);
  for (const node of open) for (const group of problem.groups[node] ?? []) collect(node, group);
  return groups;
}

/** All literals of a group, those of its asks last. */
export function literalsOf({ literals, asks }: OpenGroup): Literal[] {
  return [...literals, ...asks.flatMap((ask) => ask.literals)];
}

function toOpenGroup(
  owner: number,
  asks: AskGroup,
  settled: Int8Array,
  attainable: Int8Array,
): OpenGroup | undefined {
  const open = asks.map((ask) => toOpenAsk(ask, owner, settled, attainable));
  if (open.some(({ atLeast }) => atLeast <= 0)) return undefined;
  const possible = open.filter(({ literals, atLeast }) => literals.length >= atLeast);
  const lowest = new Map<number, number>();
  for (const { literals, atLeast } of possible) {
    if (atLeast > 1) continue;
    for (const { node, level } of literals) {
      lowest.set(node, Math.min(lowest.get(node) ?? level, level));
    }
  }
  return {
    owner,
    literals: [...lowest].map(([node, level]) => ({ node, level })),
    asks: possible.filter(({ atLeast }) => atLeast > 1),
  };
}

function toOpenAsk(ask: Ask, owner: number, settled: Int8Array, attainable: Int8Array): OpenAsk {
  const members = attainableMembers(ask, owner, attainable);
  const open = members.filter((member) => (settled[member] ?? UNKNOWN) < ask.level);
  return {
    literals: open.map((node) => ({ node, level: ask.level })),
    atLeast: ask.atLeast - (members.length - open.length),
  };
}
