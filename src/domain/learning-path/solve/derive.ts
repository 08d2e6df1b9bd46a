import { type Ask, type AskGroup, type IndexedProblem, UNKNOWN } from "./indexed-problem.js";
import { PriorityQueue } from "./priority-queue.js";

/** What met one group: the ask, and as many of its members as it wants, earliest first. */
export interface Support {
  readonly ask: Ask;
  readonly members: readonly number[];
}

/** What can be learned when each concept may be raised to a given level. */
export interface Derivation {
  /** By owner (concepts, then needs): when its groups were met, as weighed; Infinity for never. */
  readonly weights: Float64Array;
  /** By owner (concepts, then needs): what met its groups first; undefined for what nothing met. */
  readonly supports: readonly (readonly (Support | undefined)[])[];
  /** By owner: whether all of its groups are met, by what could itself be learned before. */
  readonly isMet: readonly boolean[];
}

/** Weighs an owner by the weights of what meets its groups; never less than any of them. */
export type Weigh = (owner: number, supports: readonly number[]) => number;

/** Place of a need among the owners of groups, which are concepts first. */
export function ownerOfNeed(problem: IndexedProblem, need: number): number {
  return problem.keys.length + need;
}

/** A group's place among its owner's, watched by the members of its asks. */
interface Watcher {
  readonly owner: number;
  readonly group: number;
  readonly ask: Ask;
  readonly place: number;
}

/**
 * Derives what can be learned from what is known, lightest first: a concept is raised once each of its
 * groups is met by concepts that were raised before it, so nothing supports itself. Costs as much as
 * there are options, times the logarithm of the concepts.
 */
export class Deriver {
  readonly #problem: IndexedProblem;
  readonly #groups: readonly (readonly AskGroup[])[];
  readonly #watchers: readonly (readonly Watcher[])[];
  readonly #asks: number;

  constructor(problem: IndexedProblem) {
    this.#problem = problem;
    this.#groups = [...problem.groups, ...problem.needs.map(({ group }) => [group])];
    const watchers = this.#groups
      .flatMap((groups, owner) =>
        groups.flatMap((asks, group) => asks.map((ask) => ({ owner, group, ask }))),
      )
      .map((watcher, place): Watcher => ({ ...watcher, place }));
    const byMember = problem.keys.map((): Watcher[] => []);
    for (const watcher of watchers) {
      for (const member of watcher.ask.members) byMember[member]?.push(watcher);
    }
    this.#watchers = byMember;
    this.#asks = watchers.length;
  }

  /** @param levels the level to which each concept is raised as soon as it can be */
  derive(levels: Int8Array, weigh: Weigh): Derivation {
    const { known } = this.#problem;
    const run = new Run(this.#groups, this.#asks, weigh);
    for (const [node, level] of known.entries()) this.#count(run, node, UNKNOWN, level, 0);
    for (const [node, level] of levels.entries()) run.admit(node, known[node] ?? UNKNOWN, level);
    for (let next = run.next(); next; next = run.next()) {
      const { item: node, weight } = next;
      this.#count(run, node, known[node] ?? UNKNOWN, levels[node] ?? UNKNOWN, weight);
    }
    return { weights: run.weights, supports: run.supports, isMet: run.isMet };
  }

  /** Counts a concept where a level is asked for that it has reached with this raise. */
  #count(run: Run, node: number, from: number, to: number, weight: number): void {
    if (to <= from) return;
    for (const watcher of this.#watchers[node] ?? []) {
      const { level } = watcher.ask;
      if (level > from && level <= to) run.count(watcher, node, weight);
    }
  }
}

/** One derivation while it goes on. */
class Run {
  readonly weights: Float64Array;
  readonly supports: (Support | undefined)[][];
  readonly isMet: boolean[];
  readonly #open: number[];
  readonly #supportWeights: number[][];
  readonly #counted: ({ members: number[]; weights: number[] } | undefined)[];
  readonly #isAdmitted: boolean[];
  readonly #queue = new PriorityQueue();
  readonly #weigh: Weigh;

  constructor(groups: readonly (readonly AskGroup[])[], asks: number, weigh: Weigh) {
    this.weights = new Float64Array(groups.length).fill(Number.POSITIVE_INFINITY);
    this.supports = groups.map(({ length }) => Array.from({ length }, () => undefined));
    this.isMet = groups.map(({ length }) => length === 0);
    this.#open = groups.map(({ length }) => length);
    this.#supportWeights = groups.map(() => []);
    this.#counted = Array.from({ length: asks }, () => undefined);
    this.#isAdmitted = groups.map(() => false);
    this.#weigh = weigh;
  }

  /** Lets a concept be raised as soon as its groups are met. */
  admit(node: number, known: number, level: number): void {
    if (level <= known) return;
    this.#isAdmitted[node] = true;
    if (this.isMet[node] === true || known > UNKNOWN) this.#raise(node);
  }

  next() {
    return this.#queue.pop();
  }

  /** Counts a member that is there toward an ask, and the ask toward its group. */
  count({ owner, group, ask, place }: Watcher, member: number, weight: number): void {
    const supports = this.supports[owner];
    if (!supports || supports[group] !== undefined) return;
    const counted = this.#counted[place] ?? { members: [], weights: [] };
    this.#counted[place] = counted;
    counted.members.push(member);
    counted.weights.push(weight);
    if (counted.members.length < ask.atLeast) return;
    supports[group] = { ask, members: counted.members };
    this.#supportWeights[owner]?.push(...counted.weights);
    this.#open[owner] = (this.#open[owner] ?? 0) - 1;
    if (this.#open[owner] !== 0) return;
    this.isMet[owner] = true;
    if (this.#isAdmitted[owner] === true) this.#raise(owner);
    else this.weights[owner] = this.#weigh(owner, this.#supportWeights[owner] ?? []);
  }

  #raise(node: number): void {
    const weight = this.#weigh(node, this.#supportWeights[node] ?? []);
    this.weights[node] = weight;
    this.#queue.push(node, weight);
  }
}
