import { expect, it } from "vitest";
import { measureCoverage } from "./measure-coverage.js";

const ARCHIVES = "../shared/data";

it("the seed knows as much of the public lists of names as is promised", async (context) => {
  const coverages = await measureCoverage(ARCHIVES);
  if (!coverages) context.skip(`${ARCHIVES} does not have the lists`);
  for (const { title, share, aim, missing } of coverages ?? []) {
    expect(share, `${title}, missing: ${missing.join(", ")}`).toBeGreaterThanOrEqual(aim);
  }
});
