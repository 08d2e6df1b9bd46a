import { describe, expect, it } from "vitest";
import { replaceOwnPart, replacePeersPart } from "./document.js";

describe("the document of the benchmark", () => {
  it("keeps the other part when one is measured again", () => {
    const own = replaceOwnPart("", "own 1");
    const both = replacePeersPart(own, "peers 1");
    expect(both).toContain(own.trimEnd());
    const again = replacePeersPart(replaceOwnPart(both, "own 2"), "peers 2");
    expect(again).toBe(both.replace("own 1", "own 2").replace("peers 1", "peers 2"));
  });
});
