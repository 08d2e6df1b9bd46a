import { toTable } from "./table.js";

/** Something the project promises, and whether the figures keep it. */
export interface Expectation {
  readonly promise: string;
  readonly measured: string;
  readonly isMet: boolean;
}

/** Writes what was expected beside what was measured. */
export function toExpectationTable(expectations: readonly Expectation[]): string {
  const rows = expectations.map(({ promise, measured, isMet }) => [
    promise,
    measured,
    isMet ? "met" : "**not met**",
  ]);
  return toTable(["expected", "measured", ""], rows);
}
