import { IMPORTANCES } from "../../level.js";
import { type LinearModel, LinearModelBuilder, type Term } from "../linear-model.js";
import type { Forced } from "../solve/forced.js";
import { type IndexedProblem, UNKNOWN } from "../solve/indexed-problem.js";
import { addLevelColumns, hourTerms, type LevelColumns, stepTerms } from "./level-columns.js";
import { findOpenGroups, type OpenGroup } from "./open-groups.js";
import { OrderRows } from "./order-rows.js";

/** What each objective of a model stands for. */
export type Aim = "VALUE" | "HOURS" | "STEPS" | "TIES";

interface WeighedAim {
  readonly aim: Aim;
  readonly terms: readonly Term[];
}

/** A model of what is left to choose, and how to read its answer. */
export interface PathModel {
  readonly linear: LinearModel;
  readonly aims: readonly Aim[];
  /** Units of the model's hours per hour. */
  readonly scale: number;
  /** Reads the level of each concept; what is settled is in it. */
  toLevels(values: readonly number[]): Int8Array;
}

/** Factors that make whole numbers of hours in halves, quarters, minutes and hundredths. */
const SCALES = [1, 2, 4, 10, 20, 60, 100, 1_000];

/**
 * Writes what presolve left as a 0/1 program. Objectives, one within the optimum of those before: with
 * a budget the value that is covered, by importance; then hours, steps that are not preferred, steps
 * (or steps first); then places in key order. Costs as much as the open groups are large.
 */
export function buildPathModel(
  problem: IndexedProblem,
  forced: Forced,
  attainable: Int8Array,
  breaksTies: boolean,
): PathModel {
  const groups = findOpenGroups(problem, forced, attainable);
  const builder = new LinearModelBuilder();
  const columns = addLevelColumns(builder, groups, forced);
  const rows = new OrderRows(builder, columns, groups, problem.keys.length);
  const covers = addCovers(builder, problem, groups);
  for (const group of groups)
    addGroup(builder, rows, group, ownerColumn(problem, columns, covers, group));
  const scale = findScale(problem);
  const hours = hourTerms(problem, columns, forced, scale);
  addBudget(builder, problem, hours, scale);
  const costs = costAims(problem, columns, forced, hours);
  const aims = [
    ...valueAims(problem, covers),
    ...costs.filter(({ aim }) => breaksTies || aim !== "TIES"),
  ];
  return {
    linear: builder.build(
      aims.map(({ terms }) => terms),
      aims.filter(({ aim }) => aim === "TIES").length,
    ),
    aims: aims.map(({ aim }) => aim),
    scale,
    toLevels: (solved) => readLevels(columns, forced, solved),
  };
}

/** With a budget, a column for each need that is not met already: whether it is covered. */
function addCovers(
  builder: LinearModelBuilder,
  problem: IndexedProblem,
  groups: readonly OpenGroup[],
): ReadonlyMap<number, number> {
  const covers = new Map<number, number>();
  if (problem.budgetHours === null) return covers;
  for (const { owner } of groups) {
    if (owner >= problem.keys.length) covers.set(owner, builder.addBinary());
  }
  return covers;
}

/** The column on which a group depends; undefined for a need that must be met. */
function ownerColumn(
  problem: IndexedProblem,
  columns: LevelColumns,
  covers: ReadonlyMap<number, number>,
  { owner }: OpenGroup,
): number | undefined {
  return owner < problem.keys.length ? columns.columnOfLearning(owner) : covers.get(owner);
}

function addGroup(
  builder: LinearModelBuilder,
  rows: OrderRows,
  group: OpenGroup,
  owner: number | undefined,
): void {
  const toColumns = (literals: OpenGroup["literals"]) =>
    literals.map((literal) => rows.supportColumn(group.owner, literal));
  const enough = toColumns(group.literals).map((column): Term => [column, 1]);
  const [only] = group.asks;
  if (only && group.asks.length === 1 && enough.length === 0) {
    addAtLeast(builder, toColumns(only.literals), only.atLeast, owner);
    return;
  }
  for (const ask of group.asks) {
    const isMet = builder.addBinary();
    addAtLeast(builder, toColumns(ask.literals), ask.atLeast, isMet);
    enough.push([isMet, 1]);
  }
  if (owner === undefined) builder.addRow(enough, 1);
  else builder.addRow([...enough, [owner, -1]], 0);
}

/** So many of the columns, if the condition holds. */
function addAtLeast(
  builder: LinearModelBuilder,
  columns: readonly number[],
  atLeast: number,
  condition: number | undefined,
): void {
  const terms = columns.map((column): Term => [column, 1]);
  if (condition === undefined) builder.addRow(terms, atLeast);
  else if (columns.length > atLeast) builder.addRow([...terms, [condition, -atLeast]], 0);
  else for (const term of terms) builder.addRow([term, [condition, -1]], 0);
}

/** Without a budget that could be too small nothing is limited. */
function addBudget(
  builder: LinearModelBuilder,
  { budgetHours }: IndexedProblem,
  hours: readonly Term[],
  scale: number,
): void {
  if (budgetHours === null) return;
  const isWhole = hours.every(([, units]) => Number.isInteger(units));
  const most = budgetHours * scale + 1e-6;
  builder.addRow(hours, 0, isWhole ? Math.floor(most) : most);
}

/** Most important first; importances of which nothing is open have no aim. */
function valueAims(
  { needs, keys }: IndexedProblem,
  covers: ReadonlyMap<number, number>,
): WeighedAim[] {
  return IMPORTANCES.map((_, importance) =>
    [...covers].flatMap(([owner, column]): Term[] => {
      const need = needs[owner - keys.length];
      return need?.importance === importance ? [[column, -need.weight]] : [];
    }),
  ).flatMap((terms): WeighedAim[] => (terms.length > 0 ? [{ aim: "VALUE", terms }] : []));
}

function costAims(
  problem: IndexedProblem,
  columns: LevelColumns,
  forced: Forced,
  hours: readonly Term[],
): WeighedAim[] {
  const count = (value: (node: number) => number) => stepTerms(problem, columns, forced, value);
  const time: WeighedAim = { aim: "HOURS", terms: hours };
  const steps = count(() => 1);
  const disliked = count((node) => (problem.preferred[node] === true ? 0 : 1));
  const isDisliked = problem.preferred.includes(true) ? [toTie(disliked)] : [];
  const places = toTie(count((node) => node + 1));
  return problem.objective === "LEAST_TIME"
    ? [time, ...isDisliked, toTie(steps), places]
    : [{ aim: "STEPS", terms: steps }, time, ...isDisliked, places];
}

function toTie(terms: readonly Term[]): WeighedAim {
  return { aim: "TIES", terms };
}

function readLevels(
  { byNode }: LevelColumns,
  { settled }: Forced,
  values: readonly number[],
): Int8Array {
  const levels = settled.slice();
  for (const [node, columns] of byNode) {
    for (const { level, column } of columns) {
      if ((values[column] ?? 0) > 0.5) levels[node] = Math.max(levels[node] ?? UNKNOWN, level);
    }
  }
  return levels;
}

function findScale({ hours }: IndexedProblem): number {
  const isWhole = (value: number) => Math.abs(value - Math.round(value)) < 1e-6;
  return (
    SCALES.find((scale) => hours.every((all) => all.every((one) => isWhole(one * scale)))) ?? 1
  );
}
