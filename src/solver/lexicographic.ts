import type { Highs, Model } from "highs";
import type { LinearModel, LinearSolution } from "../domain/learning-path/linear-model.js";

/** Above this distance from a whole number a value is not one. */
const WHOLE = 1e-6;

const OPTIONS = {
  output_flag: false,
  random_seed: 0,
  mip_rel_gap: 0,
  // Plans have no useful points that this heuristic finds, and it takes ten times as long as the rest.
  mip_heuristic_run_feasibility_jump: false,
};

/**
 * Solves a model for its objectives, one after the other: each is minimised within what is proven of
 * those before. When time runs out the best values so far stand, with what is proven by then.
 */
export function solveLexicographically(
  highs: Highs,
  linear: LinearModel,
  milliseconds: number,
): LinearSolution {
  const end = performance.now() + milliseconds;
  return highs.withModel((model) => {
    model.options.set(OPTIONS);
    model.passModel(toModelData(linear));
    const bounds: number[] = [];
    let values: readonly number[] | null = null;
    for (const [place, costs] of linear.objectives.entries()) {
      const found = minimise(highs, model, costs, end - performance.now(), values);
      const isTie = place >= linear.objectives.length - linear.ties;
      if (found.isProven || !isTie) values = found.values ?? values;
      bounds.push(found.bound);
      if (!found.isProven) return { values, proven: place, bounds };
      model.addRow(Number.NEGATIVE_INFINITY, allowed(costs, found.objective), sparse(costs));
    }
    return { values, proven: linear.objectives.length, bounds };
  });
}

interface Found {
  readonly values: readonly number[] | null;
  readonly objective: number;
  readonly bound: number;
  readonly isProven: boolean;
}

function minimise(
  highs: Highs,
  model: Model,
  costs: readonly number[],
  milliseconds: number,
  start: readonly number[] | null,
): Found {
  const { modelStatus, solutionStatus } = highs.constants;
  if (milliseconds <= 0) {
    return { values: null, objective: 0, bound: Number.NEGATIVE_INFINITY, isProven: false };
  }
  model.changeColsCost({ kind: "range", from: 0, to: costs.length - 1 }, [...costs]);
  if (start) model.setSolution({ colValue: [...start] });
  model.options.set("time_limit", milliseconds / 1_000);
  model.zeroAllClocks();
  model.run();
  const isProven = model.getModelStatus() === modelStatus.optimal;
  const hasValues = model.info.get("primal_solution_status") === solutionStatus.feasible;
  const values = hasValues ? [...model.getSolution().colValue] : null;
  const objective = model.getObjectiveValue();
  return { values, objective, bound: boundOf(model, isProven, objective), isProven };
}

function boundOf(model: Model, isProven: boolean, objective: number): number {
  if (isProven) return objective;
  const bound = Number(model.info.get("mip_dual_bound"));
  return Number.isFinite(bound) ? bound : Number.NEGATIVE_INFINITY;
}

/** What later objectives may cost in this one: its optimum, and what rounding may take. */
function allowed(costs: readonly number[], objective: number): number {
  const isWhole =
    costs.every(Number.isInteger) && Math.abs(objective - Math.round(objective)) < 0.01;
  return isWhole
    ? Math.round(objective) + 0.01
    : objective + WHOLE * Math.max(1, Math.abs(objective));
}

function sparse(costs: readonly number[]) {
  const indices = [...costs.keys()].filter((column) => costs[column] !== 0);
  return { indices, values: indices.map((column) => costs[column] ?? 0) };
}

function toModelData(linear: LinearModel) {
  const numCols = linear.columnLower.length;
  const numRows = linear.rowLower.length;
  return {
    numCols,
    numRows,
    colCost: linear.columnLower.map(() => 0),
    colLower: linear.columnLower,
    colUpper: linear.columnUpper,
    rowLower: linear.rowLower,
    rowUpper: linear.rowUpper,
    integrality: Int32Array.from(linear.integrality),
    matrix: {
      format: "csr" as const,
      numRows,
      numCols,
      starts: Int32Array.from(linear.rowStarts),
      indices: Int32Array.from(linear.indices),
      values: Float64Array.from(linear.values),
    },
  };
}
