import { describe, expect, it } from "vitest";
import type { ConceptKey } from "../../../src/domain/concept-key.js";
import { type FacetMember, findSubstitutes } from "../../../src/domain/profile/substitutes.js";

function member(key: string, uses: string, isAuthored = false): FacetMember {
  return {
    key: key as ConceptKey,
    sortLabel: key,
    usedFor: new Set(uses.split(" ").filter(Boolean) as ConceptKey[]),
    isAuthored,
  };
}

describe("findSubstitutes", () => {
  it("rates what somebody wrote down, what both can do, and being in the facet", () => {
    const found = findSubstitutes(
      "cache" as ConceptKey,
      member("redis", "caching sessions queues"),
      [
        member("varnish", "caching"),
        member("memcached", "caching sessions", true),
        member("valkey", "caching sessions queues"),
        member("other", ""),
      ],
    );
    expect(found.map(({ key, score }) => [key, score])).toEqual([
      ["memcached", 1],
      ["valkey", 0.5],
      ["varnish", 0.3],
      ["other", 0.1],
    ]);
  });

  it("leaves out what a technology does beside the facet", () => {
    const [first] = findSubstitutes("database" as ConceptKey, member("redis", "storing caching"), [
      member("postgresql", "storing"),
      member("mysql", "storing"),
      member("valkey", "storing caching"),
    ]);
    expect(first).toMatchObject({ key: "mysql", shared: ["storing"], missing: [] });
  });
});
