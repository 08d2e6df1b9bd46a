import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addToList, GrowingLists } from "../../src/lib/growing-lists.js";

const NUMBER = fc.nat({ max: 2 ** 32 - 1 });

describe("growing lists", () => {
  it("hold what arrays would, in whichever order they grow", () => {
    const steps = fc.array(fc.record({ key: fc.nat({ max: 20 }), number: NUMBER }), {
      maxLength: 3_000,
      size: "max",
    });
    fc.assert(
      fc.property(steps, (pushed) => {
        const lists = new GrowingLists();
        const byKey = new Map<number, number>();
        const arrays = new Map<number, number[]>();
        for (const { key, number } of pushed) {
          addToList(byKey, key, number, lists);
          arrays.set(key, [...(arrays.get(key) ?? []), number]);
        }
        expect(readAll(lists, byKey)).toEqual(arrays);
      }),
      { numRuns: 50 },
    );
  });

  it.each([1, 2, 3, 1_023, 2_047, 2_048, 3_071, 3_072, 200_000])(
    "hold %i numbers among others",
    (length) => {
      const lists = new GrowingLists();
      const [list, other] = [lists.begin(0), lists.begin(7)];
      for (let number = 1; number < length; number += 1) {
        lists.push(list, number);
        if (number % 3 === 0) lists.push(other, 7);
      }
      const numbers = Array.from({ length }, (_, index) => index);
      expect(lists.count(list)).toBe(length);
      expect(Array.from(lists.toArray(list))).toEqual(numbers);
      expect(Array.from(lists.parts(list)).flatMap((part) => Array.from(part))).toEqual(numbers);
      expect(new Set(lists.toArray(other))).toEqual(new Set([7]));
    },
  );

  it("refuse what is no list", () => {
    expect(() => new GrowingLists().count(100_000)).toThrow("There is no list at 100000.");
  });
});

function readAll(lists: GrowingLists, byKey: ReadonlyMap<number, number>) {
  return new Map(Array.from(byKey, ([key, list]) => [key, Array.from(lists.toArray(list))]));
}
