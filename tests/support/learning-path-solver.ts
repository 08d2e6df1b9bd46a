import type { LinearSolver } from "../../src/domain/learning-path/linear-model.js";
import { solveLexicographically } from "../../src/solver/lexicographic.js";
import { loadHighs } from "../../src/solver/load-highs.js";

/** Solves in this process, which is quicker for thousands of small models than a worker. */
export async function openSolverInProcess(): Promise<LinearSolver> {
  const highs = await loadHighs();
  return {
    solve: async (model, milliseconds) => solveLexicographically(highs, model, milliseconds),
  };
}
