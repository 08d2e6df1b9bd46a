import { type IndexedProblem, UNKNOWN } from "./indexed-problem.js";

/** What plans are compared by. */
export interface PlanMeasure {
  readonly hours: number;
  readonly steps: number;
  readonly notPreferred: number;
  /** Sum of the steps' places in key order, from 1. */
  readonly places: number;
}

/** Hours are compared and told to a millionth. */
export function roundHours(hours: number): number {
  return Math.round(hours * 1e6) / 1e6;
}

/** Hours to raise a concept between two levels, each a level or UNKNOWN. */
export function hoursBetween(problem: IndexedProblem, node: number, from: number, to: number) {
  const hours = problem.hours[node] ?? [];
  return (hours[to] ?? 0) - (hours[from] ?? 0);
}

export function measurePlan(problem: IndexedProblem, levels: Int8Array): PlanMeasure {
  let [hours, steps, notPreferred, places] = [0, 0, 0, 0];
  for (const [node, level] of levels.entries()) {
    const known = problem.known[node] ?? UNKNOWN;
    if (level <= known) continue;
    hours += hoursBetween(problem, node, known, level);
    steps += 1;
    if (problem.preferred[node] !== true) notPreferred += 1;
    places += node + 1;
  }
  return { hours: roundHours(hours), steps, notPreferred, places };
}

/** What a plan's measure is compared by, in the order of the objective. */
export function rankPlan({ objective }: IndexedProblem, measure: PlanMeasure): number[] {
  const { hours, steps, notPreferred, places } = measure;
  return objective === "LEAST_TIME"
    ? [hours, notPreferred, steps, places]
    : [steps, hours, notPreferred, places];
}

/** Compares lists of numbers by the first that differs. */
export function compareRanks(left: readonly number[], right: readonly number[]): number {
  for (const [index, value] of left.entries()) {
    const difference = value - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
