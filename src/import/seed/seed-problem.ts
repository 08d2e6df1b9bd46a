import { compareCodePoints } from "../../lib/text-order.js";
import { describePlace, type Place } from "./files/place.js";

/** One mistake in a seed file, for the person who wrote it. */
export interface SeedProblem {
  /** The path of the file, beginning with the directory as it was given. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** Writes a problem as `file:line: message`, the form that editors turn into a link. */
export function formatSeedProblem({ file, line, message }: SeedProblem): string {
  return `${file}:${line}: ${message}`;
}

/** Collects the problems of all files, so that one run shows them all. */
export class ProblemList {
  readonly #problems = new Map<string, SeedProblem>();

  /** Counts the problems found so far. */
  get size(): number {
    return this.#problems.size;
  }

  /** Adds a problem whose line is already known; the same one twice counts once. */
  addAt(file: string, line: number, message: string): void {
    const problem = { file, line, message };
    this.#problems.set(formatSeedProblem(problem), problem);
  }

  /** Adds a problem, looking up the line of its place. */
  add(place: Place, message: string): void {
    const { file, line } = describePlace(place);
    this.addAt(file, line, message);
  }

  /** Lists the problems by file, line and message. */
  toSorted(): SeedProblem[] {
    return [...this.#problems.values()].sort(
      (a, b) =>
        compareCodePoints(a.file, b.file) ||
        a.line - b.line ||
        compareCodePoints(a.message, b.message),
    );
  }
}
