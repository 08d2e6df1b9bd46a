import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { REPORT, writeReport } from "./write-report.js";

/** Every plan is proven, and so are the prices of its choices. */
const PATIENCE_MS = 300_000;

it(
  `${REPORT} says what the seed does; npm run report:roles writes it anew`,
  async () => {
    expect(await readFile(REPORT, "utf8")).toBe(await writeReport());
  },
  PATIENCE_MS,
);
