import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GrowingLists } from "../../src/lib/growing-lists.js";

const NUMBER = fc.nat({ max: 2 ** 32 - 1 });

describe("growing lists", () => {
  it("hold what arrays would, in whichever order they grow", () => {
    const steps = fc.array(fc.record({ key: fc.nat({ max: 20 }), number: NUMBER }), {
      maxLength: 3_000,
      size: "max",
    });
    fc.assert(
      fc.property(steps, (added) => {
        const lists = new GrowingLists();
        const byKey = new Map<number, number>();
        const arrays = new Map<number, number[]>();
        for (const { key, number } of added) {
          byKey.set(key, lists.add(byKey.get(key), number));
          arrays.set(key, [...(arrays.get(key) ?? []), number]);
        }
        for (const [key, array] of arrays)
          expect(Array.from(lists.toArray(byKey.get(key)))).toEqual(array);
      }),
      { numRuns: 50 },
    );
  });

  it.each([1, 2, 3, 1_023, 2_047, 2_048, 3_071, 3_072, 200_000])(
    "hold %i numbers among others",
    (length) => {
      const lists = new GrowingLists();
      const [list, other] = [lists.add(undefined, 0), lists.add(undefined, 7)];
      for (let number = 1; number < length; number += 1) {
        lists.add(list, number);
        if (number % 3 === 0) lists.add(other, 7);
      }
      const numbers = Array.from({ length }, (_, index) => index);
      expect(lists.count(list)).toBe(length);
      expect(Array.from(lists.toArray(list))).toEqual(numbers);
      expect(Array.from(lists.parts(list)).flatMap((part) => Array.from(part))).toEqual(numbers);
      expect(new Set(lists.toArray(other))).toEqual(new Set([7]));
    },
  );

  it("are empty where nothing was added", () => {
    const lists = new GrowingLists();
    expect(lists.count(undefined)).toBe(0);
    expect(lists.toArray(undefined)).toHaveLength(0);
    expect(Array.from(lists.parts(undefined))).toEqual([]);
  });

  it("refuse what is no list", () => {
    expect(() => new GrowingLists().count(100_000)).toThrow("There is no list at 100000.");
  });
});
