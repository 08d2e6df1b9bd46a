import { describe, expect, it } from "vitest";
import { readSeed } from "../../../src/import/seed/read-seed.js";
import { readAnnotatedTexts, readMarks } from "./annotated-text.js";
import { evaluateLinking, HALVES } from "./evaluate-linking.js";
import { Tally } from "./rates.js";

describe("annotated texts", () => {
  it("are read with the places and the verdicts of their marks", () => {
    const { text, marks } = readMarks(
      "",
      "[Go](go), no [Java](not java) on the [web](? web-browser)",
    );
    expect(text).toBe("Go, no Java on the web");
    expect(marks).toEqual([
      { start: 0, end: 2, slug: "go", verdict: "meant" },
      { start: 7, end: 11, slug: "java", verdict: "denied" },
      { start: 19, end: 22, slug: "web-browser", verdict: "optional" },
    ]);
  });

  it.each(HALVES)(
    "of the %s half are thirty and more, and name concepts of the seed",
    async (half) => {
      const texts = await readAnnotatedTexts(`tests/evaluation/linking/texts/${half}`);
      expect(texts.length).toBeGreaterThanOrEqual(30);
      const slugs: ReadonlySet<string> = new Set(
        (await readSeed("seed")).concepts.map(({ key }) => key),
      );
      const unknown = texts
        .flatMap(({ marks }) => marks.map(({ slug }) => slug))
        .filter((slug) => !slugs.has(slug));
      expect(unknown).toEqual([]);
    },
  );
});

describe("rates", () => {
  it("compare what was found with what is right", () => {
    const tally = new Tally();
    tally.add(new Set(["a", "b", "c", "d"]), new Set(["a", "b"]));
    tally.add(new Set(), new Set(["a"]));
    const { precision, recall, f1 } = tally.toRates();
    expect([precision, recall]).toEqual([2 / 4, 2 / 3]);
    expect(f1).toBeCloseTo(4 / 7, 10);
  });
});

describe("linking texts that no rule was tuned on", () => {
  it("is as good as promised", async () => {
    const { spans, concepts, denials } = await evaluateLinking("held-out");
    expect(spans.f1).toBeGreaterThan(0.95);
    expect(concepts.f1).toBeGreaterThan(0.95);
    expect(denials.f1).toBeGreaterThan(0.9);
  });
});
