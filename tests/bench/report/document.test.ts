import { describe, expect, it } from "vitest";
import { replaceOwnPart, replacePeersPart, replacePlansPart } from "./document.js";

describe("the document of the benchmark", () => {
  it("keeps the other parts when one is measured again", () => {
    const own = replaceOwnPart("", "own 1");
    const both = replacePeersPart(own, "peers 1");
    expect(both).toContain(own.trimEnd());
    const all = replacePlansPart(both, "plans 1");
    expect(all).toMatch(/own 1.*plans 1.*peers 1/su);
    const again = replacePlansPart(
      replacePeersPart(replaceOwnPart(all, "own 2"), "peers 2"),
      "plans 2",
    );
    expect(again).toBe(all.replaceAll(/(own|plans|peers) 1/gu, "$1 2"));
  });
});
