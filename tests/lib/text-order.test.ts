import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareCodePoints, toSortLabel } from "../../src/lib/text-order.js";

const text = fc.string({ unit: "binary" });

describe("compareCodePoints", () => {
  it("orders as the bytes of UTF-8 do, which is how SQLite and Neo4j compare", () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const expected = Buffer.compare(Buffer.from(left), Buffer.from(right));
        expect(Math.sign(compareCodePoints(left, right))).toBe(expected);
      }),
      { numRuns: 2_000 },
    );
  });

  it("puts an emoji behind the last character of the basic plane", () => {
    expect(compareCodePoints("\u{1F680}", "\uFFFD")).toBeGreaterThan(0);
    expect(["\u{1F680}", "\uFFFD"].toSorted()).toEqual(["\u{1F680}", "\uFFFD"]);
  });
});

describe("toSortLabel", () => {
  it.each([
    ["Élan  Vital ", "elan vital"],
    ["C#", "c#"],
    ["Node.js", "node.js"],
    ["ＡＢＣ", "abc"],
    ["Ångström", "angstrom"],
    ["ﬁle", "file"],
  ])("folds %s to %s", (label, folded) => {
    expect(toSortLabel(label)).toBe(folded);
  });

  it("folds plain texts as it folds them between others", () => {
    const plain = fc.string({ unit: fc.constantFrom(" ", "a", "Z", "~", "!", "#", "\t", "ä") });
    fc.assert(
      fc.property(plain, (label) => {
        const [, folded] = toSortLabel(`é ${label} é`).split(/^e ?| ?e$/u);
        expect(toSortLabel(label)).toBe(folded);
      }),
      { numRuns: 2_000 },
    );
  });

  it("leaves a folded text as it is", () => {
    fc.assert(
      fc.property(text, (label) => {
        const folded = toSortLabel(label);
        expect(toSortLabel(folded)).toBe(folded);
      }),
      { numRuns: 2_000 },
    );
  });
});
