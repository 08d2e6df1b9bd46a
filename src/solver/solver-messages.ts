import type { LinearModel, LinearSolution } from "../domain/learning-path/linear-model.js";

/** What the solver's thread is asked. It answers one question after the other. */
export interface SolverQuestion {
  readonly model: LinearModel;
  readonly milliseconds: number;
}

/** The answer, or the message of what went wrong. */
export type SolverAnswer =
  | { readonly solution: LinearSolution; readonly failure?: undefined }
  | { readonly solution?: undefined; readonly failure: string };
