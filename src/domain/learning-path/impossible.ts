import { compareCodePoints } from "../../lib/text-order.js";
import type { ConceptKey } from "../concept-key.js";
import { LEVELS, type Level } from "../level.js";
import { attainableMembers, isAskMet } from "./solve/attainable.js";
import { ownerOfNeed } from "./solve/derive.js";
import { type Ask, type AskGroup, type IndexedProblem, UNKNOWN } from "./solve/indexed-problem.js";

/** An option that nothing meets: too few of these can be at the level. */
export interface FailedOption {
  readonly level: Level;
  readonly atLeast: number;
  readonly category: ConceptKey | null;
  /** The concept itself, or those members of the category that cannot be learned to the level. */
  readonly members: readonly ConceptKey[];
}

/**
 * One link of the chain that makes a goal impossible. A need or a concept NEEDS one of the options, and
 * none can be met; an AVOIDED concept may not be learned; a CIRCULAR one needs itself first; a MISSING
 * one is not in the graph.
 */
export type ImpossibleLink =
  | { readonly of: string; readonly why: "NEEDS"; readonly options: readonly FailedOption[] }
  | { readonly of: ConceptKey; readonly why: "AVOIDED" | "CIRCULAR" | "MISSING" };

/** Why no plan exists: the smallest reason found, from a need down to what cannot be learned. */
export interface ImpossiblePath {
  readonly need: string;
  readonly links: readonly ImpossibleLink[];
}

const MOST_ROUNDS = 64;

/**
 * Names the smallest reason for which a need cannot be met, or undefined when all can. Reasons are
 * measured by the concepts that they name; of equal ones the need with the lowest id is named.
 */
export function findImpossible(
  problem: IndexedProblem,
  attainable: Int8Array,
): ImpossiblePath | undefined {
  const failed = [...problem.needs.keys()].filter((need) => {
    const group = problem.needs[need]?.group ?? [];
    return !group.some((ask) => isAskMet(ask, ownerOfNeed(problem, need), attainable));
  });
  if (failed.length === 0) return undefined;
  const reasons = new Reasons(problem, attainable);
  const sizeOf = (need: number) =>
    reasons.sizeOfGroup(ownerOfNeed(problem, need), problem.needs[need]?.group ?? []);
  failed.sort((left, right) => compareSizes(sizeOf(left), sizeOf(right)) || left - right);
  const [need = 0] = failed;
  return { need: problem.needs[need]?.id ?? "", links: reasons.explain(need) };
}

/** Sizes of reasons, worked out from what is avoided upwards; circles are Infinity. */
class Reasons {
  readonly #problem: IndexedProblem;
  readonly #attainable: Int8Array;
  readonly #sizes: number[];

  constructor(problem: IndexedProblem, attainable: Int8Array) {
    this.#problem = problem;
    this.#attainable = attainable;
    this.#sizes = problem.keys.map((_, node) =>
      problem.avoided[node] === true ? 1 : Number.POSITIVE_INFINITY,
    );
    for (let round = 0; round < MOST_ROUNDS && this.#shrink(); round += 1);
  }

  /** The failed members of all options that nothing meets, added up. */
  sizeOfGroup(owner: number, group: AskGroup): number {
    let size = 1;
    for (const ask of group) for (const node of this.#failed(owner, ask)) size += this.#size(node);
    return size;
  }

  /** Walks down from a need, each concept once. */
  explain(need: number): ImpossibleLink[] {
    const { needs, keys } = this.#problem;
    const owner = ownerOfNeed(this.#problem, need);
    const links = [this.#toLink(needs[need]?.id ?? "", owner, needs[need]?.group ?? [])];
    const open = new Set(this.#failedOf(owner, needs[need]?.group ?? []));
    for (const node of open) {
      const group = this.#groupToBlame(node);
      const key = keys[node] as ConceptKey;
      links.push(group ? this.#toLink(key, node, group) : { of: key, why: this.#whyNot(node) });
      for (const next of this.#failedOf(node, group ?? [])) open.add(next);
    }
    return links;
  }

  /** The smallest reason below a concept; undefined where the concept itself is the reason. */
  #groupToBlame(node: number): AskGroup | undefined {
    const isItself = this.#problem.avoided[node] === true || !Number.isFinite(this.#size(node));
    return isItself ? undefined : this.#smallestGroup(node);
  }

  #whyNot(node: number): "AVOIDED" | "CIRCULAR" | "MISSING" {
    if (this.#problem.isMissing[node] === true) return "MISSING";
    return this.#problem.avoided[node] === true ? "AVOIDED" : "CIRCULAR";
  }

  #shrink(): boolean {
    let isSmaller = false;
    for (const [node, groups] of this.#problem.groups.entries()) {
      if (groups.length === 0 || (this.#attainable[node] ?? 0) > UNKNOWN) continue;
      const size = Math.min(...this.#failing(node).map((group) => this.sizeOfGroup(node, group)));
      if (size >= this.#size(node)) continue;
      this.#sizes[node] = size;
      isSmaller = true;
    }
    return isSmaller;
  }

  #failing(node: number): AskGroup[] {
    return (this.#problem.groups[node] ?? []).filter(
      (group) => !group.some((ask) => isAskMet(ask, node, this.#attainable)),
    );
  }

  #smallestGroup(node: number): AskGroup | undefined {
    const [smallest] = this.#failing(node)
      .map((group, place) => ({ group, place, size: this.sizeOfGroup(node, group) }))
      .sort((left, right) => compareSizes(left.size, right.size) || left.place - right.place);
    return smallest?.group;
  }

  #failed(owner: number, ask: Ask): number[] {
    const attained = new Set(attainableMembers(ask, owner, this.#attainable));
    return ask.members.filter((member) => member !== owner && !attained.has(member));
  }

  #failedOf(owner: number, group: AskGroup): number[] {
    return group.flatMap((ask) => this.#failed(owner, ask));
  }

  #size(node: number): number {
    return this.#sizes[node] ?? Number.POSITIVE_INFINITY;
  }

  #toLink(of: string, owner: number, group: AskGroup): ImpossibleLink {
    const { keys } = this.#problem;
    const options = group.map((ask) => ({
      level: LEVELS[ask.level] ?? "BASIC",
      atLeast: ask.atLeast,
      category: ask.category,
      members: this.#failed(owner, ask).flatMap((member) => keys[member] ?? []),
    }));
    options.sort((a, b) => compareCodePoints(nameOf(a), nameOf(b)));
    return { of, why: "NEEDS", options };
  }
}

function nameOf({ category, members }: FailedOption): string {
  return category ?? members[0] ?? "";
}

/** Infinity is equal to itself, which a difference would not say. */
function compareSizes(left: number, right: number): number {
  return left === right ? 0 : left - right;
}
