import { describe, expect, it } from "vitest";
import type { ConceptKind } from "../../../../src/domain/concept.js";
import { conceptOf } from "../../../support/graph-items.js";
import { findPrefixes } from "./find-prefixes.js";

function conceptsOf(kind: ConceptKind, first: string, count: number) {
  return Array.from({ length: count }, (_none, index) =>
    conceptOf(kind, `${kind.toLowerCase()}-${index}`, { label: `${first}-${index}` }),
  );
}

describe("the prefixes of the questions", () => {
  it("are the first letters with which enough roles begin", () => {
    const enough = ["Z", "É", "a", "b", "c", "d", "f", "g", "h"].flatMap((letter) =>
      conceptsOf("ROLE", letter, 20),
    );
    const concepts = [
      ...enough,
      ...conceptsOf("ROLE", "3D", 30),
      ...conceptsOf("ROLE", "aa", 30),
      ...conceptsOf("ROLE", "i", 19),
      ...conceptsOf("SKILL", "j", 30),
    ];
    expect(findPrefixes({ concepts })).toEqual(["a", "b", "c", "d", "e", "f", "g", "h"]);
  });

  it("are those of most roles in a graph that is too small", () => {
    const concepts = [...conceptsOf("ROLE", "b", 2), ...conceptsOf("ROLE", "a", 1)];
    expect(findPrefixes({ concepts })).toEqual(["a", "b"]);
  });
});
