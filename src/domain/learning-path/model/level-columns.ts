import type { LinearModelBuilder, Term } from "../linear-model.js";
import type { Forced } from "../solve/forced.js";
import { type IndexedProblem, UNKNOWN } from "../solve/indexed-problem.js";
import { hoursBetween } from "../solve/measure-plan.js";
import { type Literal, literalsOf, type OpenGroup } from "./open-groups.js";

/** One yes or no per concept and level that is asked for, above what is settled. */
export interface LevelColumns {
  /** By concept, lowest level first. */
  readonly byNode: ReadonlyMap<number, readonly LevelColumn[]>;
  /** The column that says that a concept is at a level at least. */
  columnOf(literal: Literal): number;
  /** The column that says that a concept is learned at all. */
  columnOfLearning(node: number): number;
}

export interface LevelColumn {
  readonly level: number;
  readonly column: number;
}

/** Adds the columns, and that a higher level holds the lower ones; what is forced is fixed. */
export function addLevelColumns(
  builder: LinearModelBuilder,
  groups: readonly OpenGroup[],
  { levels }: Forced,
): LevelColumns {
  const byNode = new Map<number, LevelColumn[]>();
  for (const [node, asked] of askedLevels(groups)) {
    const forced = levels[node] ?? UNKNOWN;
    const columns = asked.map((level) => ({ level, column: builder.addBinary(level <= forced) }));
    columns.forEach(({ column }, place) => {
      const lower = columns[place - 1];
      if (lower)
        builder.addRow(
          [
            [lower.column, 1],
            [column, -1],
          ],
          0,
        );
    });
    byNode.set(node, columns);
  }
  return {
    byNode,
    columnOf: ({ node, level }) =>
      expectColumn(byNode.get(node)?.find((candidate) => candidate.level === level)),
    columnOfLearning: (node) => expectColumn(byNode.get(node)?.[0]),
  };
}

/** The hours that each column adds, in the unit of the scale. */
export function hourTerms(
  problem: IndexedProblem,
  { byNode }: LevelColumns,
  { settled }: Forced,
  scale: number,
): Term[] {
  return [...byNode].flatMap(([node, columns]) =>
    columns.map(({ level, column }, place): Term => {
      const from = columns[place - 1]?.level ?? settled[node] ?? UNKNOWN;
      return [column, toUnits(hoursBetween(problem, node, from, level), scale)];
    }),
  );
}

/** What each concept that becomes a step only by its columns counts, by its lowest column. */
export function stepTerms(
  problem: IndexedProblem,
  { byNode }: LevelColumns,
  { settled }: Forced,
  count: (node: number) => number,
): Term[] {
  return [...byNode]
    .filter(([node]) => settled[node] === problem.known[node])
    .flatMap(([node, [lowest]]): Term[] => (lowest ? [[lowest.column, count(node)]] : []));
}

/** Hours in units of the scale: whole numbers wherever the scale fits. */
function toUnits(hours: number, scale: number): number {
  const units = hours * scale;
  const whole = Math.round(units);
  return Math.abs(units - whole) < 1e-6 ? whole : units;
}

function askedLevels(groups: readonly OpenGroup[]): [number, number[]][] {
  const asked = new Map<number, Set<number>>();
  for (const { node, level } of groups.flatMap(literalsOf)) {
    const levels = asked.get(node) ?? new Set();
    asked.set(node, levels.add(level));
  }
  return [...asked]
    .sort(([left], [right]) => left - right)
    .map(([node, levels]) => [node, [...levels].sort((a, b) => a - b)]);
}

function expectColumn(column: LevelColumn | number | undefined): number {
  if (column === undefined)
    throw new Error("The model has no column for a level that is asked for.");
  return typeof column === "number" ? column : column.column;
}
