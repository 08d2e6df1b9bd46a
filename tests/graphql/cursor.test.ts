import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCursor, toCursor } from "../../src/graphql/paging/cursor.js";

describe("a cursor", () => {
  it("gives back the position that it was made from", () => {
    const position = fc.record({
      rank: fc.integer({ min: 0, max: 100 }),
      label: fc.string({ unit: "grapheme", maxLength: 200 }),
      key: fc.string({ unit: "grapheme", maxLength: 200 }),
    });
    fc.assert(
      fc.property(position, (made) => {
        expect(parseCursor(toCursor(made), "after")).toEqual(made);
      }),
    );
  });

  it("of garbage is refused, never misread", () => {
    fc.assert(
      fc.property(fc.string(), (garbage) => {
        expect(() => parseCursor(garbage, "before")).toThrow(/Argument "before"/u);
      }),
    );
  });
});
