import { describe, expect, it } from "vitest";
import { compareSeed } from "../../../src/import/seed/load/compare-seed.js";
import { readCore } from "../../../src/import/seed/load/read-core.js";
import { toBatch } from "../../../src/import/seed/load/seed-steps.js";
import { splitSteps } from "../../../src/import/seed/load/split-steps.js";
import { readSeed } from "../../../src/import/seed/read-seed.js";
import { WRITER } from "../../support/graph-items.js";
import { listItems, openEmptyStore } from "./loaded-store.js";
import { createSeed } from "./seed-directory.js";

const BEFORE = `
technologies:
  old: {label: Old, broader: [all], replacedBy: young}
  young: {label: Young, broader: [all], replacedBy: old}
categories:
  all: {label: All}
roles:
  a: {label: A, aspects: [{name: Like, text: B, concepts: [b], source: editorial}]}
  b: {label: B, aspects: [{name: Like, text: A, concepts: [a], source: editorial}]}
`;
const AFTER = `
technologies:
  old: {label: Old, broader: [all, more], related: [zest], replacedBy: zest}
  zest: {label: Zest, broader: [more], evidence: survey}
categories:
  all: {label: All}
  more: {label: More}
sources:
  survey: {title: Survey, licence: CC0-1.0}
`;

describe("splitSteps", () => {
  it("keeps every write valid, however small the writes are", async () => {
    const before = await readSeed(await createSeed({ "a.yaml": BEFORE }));
    const after = await readSeed(await createSeed({ "a.yaml": AFTER }));
    const results: unknown[] = [];
    for (const maximum of [1, 2, 3, 100]) {
      const store = await openEmptyStore();
      for (const seed of [before, after]) {
        const batches = splitSteps(compareSeed(seed, await readCore(store)), [], maximum);
        expect(Math.max(...batches.map((steps) => steps.length))).toBeLessThanOrEqual(maximum);
        for (const steps of batches) await store.write(toBatch(steps), WRITER);
      }
      results.push(await listItems(store));
    }
    expect(results[0]).toHaveLength(13);
    for (const result of results) expect(result).toEqual(results[0]);
  });

  it("makes no write of nothing", async () => {
    const seed = await readSeed(await createSeed({ "a.yaml": BEFORE }));
    const store = await openEmptyStore();
    const [steps = []] = splitSteps(compareSeed(seed, await readCore(store)), [], 100);
    await store.write(toBatch(steps), WRITER);
    expect(splitSteps(compareSeed(seed, await readCore(store)), [], 100)).toEqual([]);
  });
});
