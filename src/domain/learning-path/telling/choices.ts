import { compareCodePoints } from "../../../lib/text-order.js";
import type { ConceptKey } from "../../concept-key.js";
import { attainableLevels, attainableMembers, isAskMet } from "../solve/attainable.js";
import { Deriver, ownerOfNeed, type Support } from "../solve/derive.js";
import type { FoundPlan } from "../solve/find-plan.js";
import { estimateCosts } from "../solve/greedy.js";
import { type Ask, type AskGroup, type IndexedProblem, UNKNOWN } from "../solve/indexed-problem.js";

/** One way that was not taken, and the groups that stand for it. */
export interface FoundAlternative {
  readonly concept: ConceptKey;
  /** All must hold in place of the group in which there was a choice. */
  readonly groups: readonly AskGroup[];
}

/** A group of a plan that leaves a choice. */
export interface FoundChoice {
  readonly owner: number;
  /** The group's place among its owner's. */
  readonly group: number;
  readonly level: number;
  readonly taken: readonly ConceptKey[];
  /** Seemingly cheapest first, then by key. */
  readonly others: readonly FoundAlternative[];
}

/**
 * Finds where a plan took one of several: needs first, then concepts by key. Groups that what is known
 * meets are no choices, nor is what the plan holds anyway an alternative.
 */
export function findChoices(problem: IndexedProblem, plan: FoundPlan): FoundChoice[] {
  const owners = new Set(plan.uses.map(({ owner }) => owner));
  const concepts = problem.keys.length;
  const order = [...owners].sort(
    (left, right) => Number(right >= concepts) - Number(left >= concepts) || left - right,
  );
  const finder = new Finder(problem, plan);
  return order.flatMap((owner) => finder.choicesOf(owner));
}

class Finder {
  readonly #problem: IndexedProblem;
  readonly #plan: FoundPlan;
  readonly #attainable: Int8Array;
  readonly #costs: Float64Array;

  constructor(problem: IndexedProblem, plan: FoundPlan) {
    this.#problem = problem;
    this.#plan = plan;
    const deriver = new Deriver(problem);
    this.#attainable = attainableLevels(problem, deriver);
    this.#costs = estimateCosts(problem, deriver).weights;
  }

  choicesOf(owner: number): FoundChoice[] {
    const supports = this.#plan.derivation.supports[owner] ?? [];
    return groupsOf(this.#problem, owner).flatMap((asks, group) => {
      const support = supports[group];
      if (!support || isAskMet(support.ask, owner, this.#problem.known)) return [];
      const others = this.#alternatives(owner, asks, support);
      if (others.length === 0) return [];
      const taken = support.members.flatMap((member) => this.#problem.keys[member] ?? []);
      return [
        { owner, group, level: support.ask.level, taken: taken.sort(compareCodePoints), others },
      ];
    });
  }

  #alternatives(owner: number, asks: AskGroup, taken: Support): FoundAlternative[] {
    const found = new Map<ConceptKey, { groups: AskGroup[]; cost: number }>();
    const byLevel = [...asks].sort((left, right) => left.level - right.level);
    for (const ask of byLevel.filter((one) => isAskMet(one, owner, this.#attainable))) {
      for (const alternative of this.#within(owner, ask, taken)) {
        const { concept, groups, cost } = alternative;
        if (!found.has(concept)) found.set(concept, { groups, cost });
      }
    }
    return [...found]
      .sort(([a, { cost }], [b, other]) => cost - other.cost || compareCodePoints(a, b))
      .map(([concept, { groups }]) => ({ concept, groups }));
  }

  /** What one ask offers besides what was taken. */
  #within(owner: number, ask: Ask, taken: Support) {
    const members = attainableMembers(ask, owner, this.#attainable).filter(
      (member) => (this.#plan.levels[member] ?? UNKNOWN) < ask.level,
    );
    const isTaken = ask === taken.ask;
    if (ask.atLeast > 1 && !isTaken) {
      const costs = members.map((member) => this.#costs[member] ?? 0).sort((a, b) => a - b);
      const cost = costs.slice(0, ask.atLeast).reduce((sum, one) => sum + one, 0);
      return ask.category ? [{ concept: ask.category, groups: [[ask]], cost }] : [];
    }
    return members.flatMap((member) => {
      const concept = this.#problem.keys[member];
      const single: AskGroup = [
        { members: [member], atLeast: 1, level: ask.level, category: null },
      ];
      const groups = ask.atLeast > 1 ? [[ask], single] : [single];
      return concept === undefined ? [] : [{ concept, groups, cost: this.#costs[member] ?? 0 }];
    });
  }
}

function groupsOf(problem: IndexedProblem, owner: number): readonly AskGroup[] {
  const need = problem.needs[owner - problem.keys.length];
  return need ? [need.group] : (problem.groups[owner] ?? []);
}

/**
 * The problem in which a choice was made the other way: everything that the plan covers is needed, and
 * the concept that had the choice, too, so that it cannot be avoided instead.
 */
export function withAlternative(
  problem: IndexedProblem,
  plan: FoundPlan,
  { owner, group }: FoundChoice,
  { groups }: FoundAlternative,
): IndexedProblem {
  const others = problem.needs.filter(
    (_, need) => plan.covered[need] === true && ownerOfNeed(problem, need) !== owner,
  );
  const toNeed = (asks: AskGroup) => ({ id: "", group: asks, importance: 0, weight: 1 });
  if (owner >= problem.keys.length) {
    return { ...problem, budgetHours: null, needs: [...others, ...groups.map(toNeed)] };
  }
  const level = plan.levels[owner] ?? 0;
  const itself = toNeed([{ members: [owner], atLeast: 1, level, category: null }]);
  const replaced = (problem.groups[owner] ?? []).flatMap((asks, place) =>
    place === group ? groups : [asks],
  );
  return {
    ...problem,
    budgetHours: null,
    needs: [...others, itself],
    groups: problem.groups.map((own, node) => (node === owner ? replaced : own)),
  };
}
