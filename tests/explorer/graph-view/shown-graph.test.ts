import { describe, expect, it } from "vitest";
import type { Neighbourhood } from "../../../src/explorer/graph-view/graph-query.js";
import { toShownGraph } from "../../../src/explorer/graph-view/shown-graph.js";

const AROUND: Neighbourhood = {
  nodes: ["redis", "cache", "memcached"].map((slug, place) => ({
    x: place * 10,
    y: 0,
    degree: 9,
    concept: { id: slug, slug, scheme: "core", label: slug, kind: "TECHNOLOGY" },
  })),
  links: [
    { type: "BROADER", from: { id: "redis" }, to: { id: "cache" } },
    { type: "ALTERNATIVE_TO", from: { id: "memcached" }, to: { id: "redis" } },
  ],
};

describe("what is shown around a concept", () => {
  it("is the same in the list as in the picture, each link from both of its ends", () => {
    const { concepts, lines } = toShownGraph(AROUND, 1, []);
    const [redis, cache] = concepts;
    expect(redis?.links.map(({ words, other }) => `${words} ${other.slug}`)).toEqual([
      "belongs to cache",
      "alternative to memcached",
    ]);
    expect(cache?.links.map(({ words }) => words)).toEqual(["includes"]);
    expect(concepts.flatMap(({ links }) => links)).toHaveLength(2 * lines.length);
    expect(concepts.map(({ isCentre }) => isCentre)).toEqual([true, false, false]);
  });

  it("leaves out links of some types, and what then hangs on nothing but was not asked for", () => {
    const { concepts, lines } = toShownGraph(AROUND, 1, ["ALTERNATIVE_TO"]);
    expect(concepts.map(({ reference }) => reference)).toEqual(["redis", "cache"]);
    expect(lines).toHaveLength(1);
    const nothing = toShownGraph(AROUND, 1, ["ALTERNATIVE_TO", "BROADER"]);
    expect(nothing.concepts.map(({ reference }) => reference)).toEqual(["redis"]);
  });

  it("stands in layers where most links are prerequisites", () => {
    const links = AROUND.links.map((link) => ({ ...link, type: "HAS_PREREQUISITE" as const }));
    expect(toShownGraph(AROUND, 1, []).isLayered).toBe(false);
    expect(toShownGraph({ ...AROUND, links }, 1, []).isLayered).toBe(true);
  });
});
