import { describe, expect, it } from "vitest";
import type { ConceptKey } from "../../../src/domain/concept-key.js";
import { findCircles, type GroupsOf } from "../../../src/domain/graph-rules/circles.js";
import {
  type Alternatives,
  findBlocked,
} from "../../../src/domain/graph-rules/find-prerequisite-cycles.js";
import { Random } from "../../support/random.js";

const KEYS = ["a", "b", "c", "d", "e", "f"] as ConceptKey[];
const RANDOM_GRAPHS = 400;

/** Reads “a: b, c|d” as: a needs b, and c or d. */
function groupsOf(...lines: readonly string[]): GroupsOf {
  return new Map(
    lines.map((line) => {
      const [key = "", needs = ""] = line.split(": ");
      const groups = needs.split(", ").map((group) => group.split("|").map(toOption));
      return [key as ConceptKey, groups];
    }),
  );
}

function toOption(key: string) {
  return { candidates: [key as ConceptKey], needed: 1 };
}

describe("findCircles", () => {
  it("names the concepts of a circle and the fewest needs that break it", () => {
    const [circle, ...others] = findCircles(groupsOf("a: b", "b: c, d", "c: a", "d: b"));
    expect(others).toEqual([]);
    expect(circle?.concepts).toEqual(["a", "b", "c", "d"]);
    expect(circle?.release.map(({ of }) => of)).toEqual(["a", "b"]);
    expect(circle?.isSmallest).toBe(true);
  });

  it("does not name what is only stuck behind a circle", () => {
    const circles = findCircles(groupsOf("a: b", "b: a", "c: a", "d: c"));
    expect(circles.map(({ concepts }) => concepts)).toEqual([["a", "b"]]);
  });

  it("finds a circle behind another one, and one of a single concept", () => {
    const circles = findCircles(groupsOf("a: a", "b: a, c", "c: b"));
    expect(circles.map(({ concepts }) => concepts)).toEqual([["a"], ["b", "c"]]);
  });

  it("lets a circle with a way out be, and what nothing could meet", () => {
    expect(findCircles(groupsOf("a: b|x", "b: a"))).toEqual([]);
    const hopeless = new Map([["a" as ConceptKey, [[{ candidates: [], needed: 1 }]]]]);
    expect(findCircles(hopeless)).toEqual([]);
  });

  it("says so where there are too many sets to try, and still breaks the circle", () => {
    const keys = Array.from({ length: 12 }, (_, index) => `k${index}`);
    const lines = keys.map((key) => `${key}: ${keys.filter((other) => other !== key).join(", ")}`);
    const groups = groupsOf(...lines);
    const [circle] = findCircles(groups);
    expect(circle?.isSmallest).toBe(false);
    expect(countBlocked(groups, circle?.release.map(({ group }) => group) ?? [])).toBe(0);
  });

  it(`breaks all circles of ${RANDOM_GRAPHS} random graphs with as few needs as any set does`, () => {
    const random = new Random(11);
    for (let round = 0; round < RANDOM_GRAPHS; round += 1) {
      const groups = randomGroups(random);
      const release = findCircles(groups).flatMap((circle) => circle.release);
      expect(
        countBlocked(
          groups,
          release.map(({ group }) => group),
        ),
      ).toBe(0);
      expect(release).toHaveLength(fewestByBruteForce(groups));
    }
  });
});

function randomGroups(random: Random): GroupsOf {
  const groups = () => random.times(2, () => random.times(2, () => toOption(random.pick(KEYS))));
  return new Map(KEYS.filter(() => random.chance(0.8)).map((key) => [key, groups()]));
}

function countBlocked(groups: GroupsOf, released: readonly Alternatives[]): number {
  const left = [...groups].map(
    ([key, all]) => [key, all.filter((group) => !released.includes(group))] as const,
  );
  return findBlocked(new Map(left)).size;
}

/** Tries every set of needs. */
function fewestByBruteForce(groups: GroupsOf): number {
  const all = [...groups.values()].flat();
  let fewest = all.length;
  for (let set = 0; set < 2 ** all.length; set += 1) {
    const released = all.filter((_, index) => (set >> index) % 2 === 1);
    if (released.length < fewest && countBlocked(groups, released) === 0) fewest = released.length;
  }
  return fewest;
}
