import { describe, expect, it } from "vitest";
import { parseConceptKey } from "../../../src/domain/concept-key.js";
import { countWithinLinks, rankForMap } from "../../../src/domain/graph-map/choose-concepts.js";
import { conceptOf, edgeOf } from "../../support/graph-items.js";

describe("what a map shows first", () => {
  it("is what is curated, then what has the most links, then by key", () => {
    const linked = [
      { concept: conceptOf("SKILL", "esco:much"), degree: 90 },
      { concept: conceptOf("SKILL", "few"), degree: 1 },
      { concept: conceptOf("SKILL", "b"), degree: 3 },
      { concept: conceptOf("SKILL", "a"), degree: 3 },
    ];
    const ranked = rankForMap(linked);
    expect(ranked.map(({ concept }) => concept.key)).toEqual(["a", "b", "few", "esco:much"]);
    expect(rankForMap(linked.toReversed())).toEqual(ranked);
  });

  it("ends before there are too many links", () => {
    const keys = ["a", "b", "c", "d"].map(parseConceptKey);
    const links = [
      edgeOf("a", "RELATED", "b"),
      edgeOf("b", "RELATED", "d"),
      edgeOf("a", "RELATED", "d"),
      edgeOf("c", "RELATED", "elsewhere"),
    ];
    expect([3, 2, 1, 0].map((most) => countWithinLinks(keys, links, most))).toEqual([4, 3, 3, 1]);
  });
});
