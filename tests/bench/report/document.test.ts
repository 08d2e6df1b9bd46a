import { describe, expect, it } from "vitest";
import {
  replaceAnswersPart,
  replaceOwnPart,
  replacePeersPart,
  replacePlansPart,
} from "./document.js";

describe("the document of the benchmark", () => {
  it("keeps the other parts when one is measured again", () => {
    const own = replaceOwnPart("", "own 1");
    const both = replacePeersPart(own, "peers 1");
    expect(both).toContain(own.trimEnd());
    const all = replaceAnswersPart(replacePlansPart(both, "plans 1"), "answers 1");
    expect(all).toMatch(/own 1.*plans 1.*answers 1.*peers 1/su);
    const again = replacePlansPart(
      replacePeersPart(replaceOwnPart(replaceAnswersPart(all, "answers 2"), "own 2"), "peers 2"),
      "plans 2",
    );
    expect(again).toBe(all.replaceAll(/(own|plans|answers|peers) 1/gu, "$1 2"));
  });
});
