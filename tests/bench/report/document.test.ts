import { describe, expect, it } from "vitest";
import { replacePart, SUBJECTS } from "./document.js";

describe("the document of the benchmark", () => {
  it("keeps the other parts, in their order, when one is measured again", () => {
    let document = "";
    for (const subject of SUBJECTS.toReversed()) {
      document = replacePart(document, subject, `${subject} 1`);
    }
    expect(document).toMatch(
      /servers 1.*starts 1.*plans 1.*answers 1.*memory 1.*peers 1.*peersOnEsco 1\n$/su,
    );
    for (const subject of SUBJECTS) {
      const again = replacePart(document, subject, `${subject} 2`);
      expect(again).toBe(document.replace(`${subject} 1`, `${subject} 2`));
    }
  });
});
