import { describe, expect, it } from "vitest";
import { parseConceptKey } from "../../../src/domain/concept-key.js";
import { findMembers } from "../../../src/domain/graph-rules/find-members.js";
import { findPrerequisiteCycles } from "../../../src/domain/graph-rules/find-prerequisite-cycles.js";

/** Groups of options; an option lists its candidates and how many of them are needed. */
type Groups = readonly (readonly (readonly [needed: number, ...candidates: string[]])[])[];

const cyclesOf = (groups: Readonly<Record<string, Groups>>) =>
  findPrerequisiteCycles(
    new Map(
      Object.entries(groups).map(([key, ofKey]) => [
        parseConceptKey(key),
        ofKey.map((group) =>
          group.map(([needed, ...candidates]) => ({
            needed,
            candidates: candidates.map(parseConceptKey),
          })),
        ),
      ]),
    ),
  );

describe("findPrerequisiteCycles", () => {
  it("accepts what can be learned in some order", () => {
    expect(
      cyclesOf({
        a: [[[1, "b"]]],
        b: [
          [
            [1, "c"],
            [1, "a"],
          ],
        ],
      }),
    ).toEqual([]);
  });

  it("finds a circle whose only alternative is also stuck", () => {
    const groups = {
      a: [[[1, "b"]]],
      b: [
        [
          [1, "a"],
          [1, "c"],
        ],
      ],
      c: [[[1, "b"]]],
    } as const;
    expect(cyclesOf(groups)).toEqual([["a", "b"]]);
  });

  it("wants every group to be met", () => {
    expect(cyclesOf({ a: [[[1, "free"]], [[1, "b"]]], b: [[[1, "a"]]] })).toEqual([["a", "b"]]);
  });

  it("wants as many candidates as are needed", () => {
    expect(cyclesOf({ a: [[[2, "b", "c", "d"]]], b: [[[1, "a"]]] })).toEqual([]);
    expect(cyclesOf({ a: [[[3, "b", "c", "d"]]], b: [[[1, "a"]]] })).toEqual([["a", "b"]]);
  });

  it("does not name what is only stuck behind a circle", () => {
    expect(cyclesOf({ a: [[[1, "x"]]], x: [[[1, "y"]]], y: [[[1, "x"]]] })).toEqual([["x", "y"]]);
  });
});

describe("findMembers", () => {
  it("lists what is below at any depth once, also around a circle", () => {
    const [a, b, c, d] = ["a", "b", "c", "d"].map(parseConceptKey) as [never, never, never, never];
    const children = new Map([
      [a, [b, c]],
      [b, [d, c]],
      [c, [d, a]],
    ]);
    expect(findMembers(a, children)).toEqual([b, c, d]);
    expect(findMembers(d, children)).toEqual([]);
  });
});
