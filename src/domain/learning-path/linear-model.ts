/**
 * A mixed 0/1 program as plain data: rows in compressed form, and objectives that are minimised one
 * after the other, each within the optimum of those before.
 */
export interface LinearModel {
  readonly columnLower: readonly number[];
  readonly columnUpper: readonly number[];
  /** 1 for a column that takes whole numbers only. */
  readonly integrality: readonly number[];
  readonly rowLower: readonly number[];
  readonly rowUpper: readonly number[];
  /** Where each row begins in `indices` and `values`, and at last where they end. */
  readonly rowStarts: readonly number[];
  readonly indices: readonly number[];
  readonly values: readonly number[];
  /** One cost per column each. */
  readonly objectives: readonly (readonly number[])[];
  /**
   * How many of the objectives, from the last, only choose between equals: what is found for one of
   * them counts only when it is proven, so that answers repeat as far as they can.
   */
  readonly ties: number;
}

/** What a solver made of a model. */
export interface LinearSolution {
  /** The best values found, one per column; null when there was no time to find any. */
  readonly values: readonly number[] | null;
  /** How many of the objectives, from the first, are proven to be least. */
  readonly proven: number;
  /** Lower bounds of the objectives that were tried, in order; -Infinity where there is none. */
  readonly bounds: readonly number[];
}

/** Solves models away from the caller's thread. Equal models get equal answers unless time runs out. */
export interface LinearSolver {
  /** Rejects with LIMIT_EXCEEDED when too many models are waiting. */
  solve(model: LinearModel, milliseconds: number): Promise<LinearSolution>;
}

/** A column times a factor. */
export type Term = readonly [column: number, factor: number];

/** Collects columns and rows. Columns and rows are numbered in the order in which they are added. */
export class LinearModelBuilder {
  readonly #columnLower: number[] = [];
  readonly #columnUpper: number[] = [];
  readonly #integrality: number[] = [];
  readonly #rowLower: number[] = [];
  readonly #rowUpper: number[] = [];
  readonly #rowStarts = [0];
  readonly #indices: number[] = [];
  readonly #values: number[] = [];

  get columns(): number {
    return this.#columnLower.length;
  }

  /** Adds a yes or no; a fixed one is always yes. */
  addBinary(isFixed = false): number {
    return this.#addColumn(isFixed ? 1 : 0, 1, 1);
  }

  addContinuous(lower: number, upper: number): number {
    return this.#addColumn(lower, upper, 0);
  }

  addRow(terms: readonly Term[], lower: number, upper = Number.POSITIVE_INFINITY): void {
    for (const [column, factor] of hasRepeats(terms) ? addUp(terms) : terms) {
      this.#indices.push(column);
      this.#values.push(factor);
    }
    this.#rowStarts.push(this.#indices.length);
    this.#rowLower.push(lower);
    this.#rowUpper.push(upper);
  }

  /** @param objectives terms of each; what is not named costs nothing */
  build(objectives: readonly (readonly Term[])[], ties = 0): LinearModel {
    return {
      columnLower: this.#columnLower,
      columnUpper: this.#columnUpper,
      integrality: this.#integrality,
      rowLower: this.#rowLower,
      rowUpper: this.#rowUpper,
      rowStarts: this.#rowStarts,
      indices: this.#indices,
      values: this.#values,
      objectives: objectives.map((terms) => this.#toCosts(terms)),
      ties,
    };
  }

  #addColumn(lower: number, upper: number, integrality: number): number {
    this.#columnUpper.push(upper);
    this.#integrality.push(integrality);
    return this.#columnLower.push(lower) - 1;
  }

  #toCosts(terms: readonly Term[]): number[] {
    const costs = this.#columnLower.map(() => 0);
    for (const [column, factor] of terms) costs[column] = (costs[column] ?? 0) + factor;
    return costs;
  }
}

/** Short lists, which most are, are compared at once; longer ones may as well be added up. */
const SHORT = 12;

function hasRepeats(terms: readonly Term[]): boolean {
  if (terms.length > SHORT) return true;
  return terms.some(([column], place) => terms.findIndex(([other]) => other === column) < place);
}

function addUp(terms: readonly Term[]): ReadonlyMap<number, number> {
  const factors = new Map<number, number>();
  for (const [column, factor] of terms) factors.set(column, (factors.get(column) ?? 0) + factor);
  return factors;
}
