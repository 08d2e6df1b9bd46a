import { describe, expect, it } from "vitest";
import type { ConceptKey } from "../../../src/domain/concept-key.js";
import { findMissingConcepts } from "../../../src/domain/learning-path/closure.js";
import type { LearnableConcept } from "../../../src/domain/learning-path/problem.js";
import { conceptOf, needOf, problemOf } from "../../support/learning-path-items.js";

const GRAPH: Readonly<Record<string, LearnableConcept>> = {
  django: conceptOf([1, 2, 3], [["python"]]),
  python: conceptOf([1, 2, 3], [["shell", "editor"]]),
  shell: conceptOf([1, 2, 3]),
  editor: conceptOf([1, 2, 3]),
  flask: conceptOf([1, 2, 3], [["jinja"]]),
  jinja: conceptOf([1, 2, 3]),
  unrelated: conceptOf([1, 2, 3]),
};

/** Loads round by round as a caller does; tells what each round asked for. */
function loadAll(problem: Parameters<typeof findMissingConcepts>[0]): string[][] {
  const loaded = new Map<ConceptKey, LearnableConcept | undefined>();
  const rounds: string[][] = [];
  for (;;) {
    const missing = findMissingConcepts(problem, loaded);
    if (missing.length === 0) return rounds;
    rounds.push(missing);
    for (const key of missing) loaded.set(key, GRAPH[key]);
  }
}

describe("closure", () => {
  it("asks once per link of the longest chain, for what is reachable only", () => {
    expect(loadAll(problemOf({ needs: [needOf("django")] }))).toEqual([
      ["django"],
      ["python"],
      ["editor", "shell"],
    ]);
  });

  it("follows what is known only as far as it implies something", () => {
    const known = { flask: "BASIC", python: "BASIC" } as const;
    expect(loadAll(problemOf({ needs: [needOf("django")], known }))).toEqual([
      ["django", "flask", "python"],
      ["jinja"],
    ]);
  });

  it("does not look behind what is avoided, and accepts what does not exist", () => {
    const problem = problemOf({ needs: [needOf("django"), needOf("gone")], avoid: ["django"] });
    expect(loadAll(problem)).toEqual([["django", "gone"]]);
  });
});
