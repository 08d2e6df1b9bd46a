import { describe, expect, it } from "vitest";
import type { MapData } from "../../../src/explorer/graph-view/map/map-query.js";
import { toShownMap } from "../../../src/explorer/graph-view/map/shown-map.js";

const EVERYTHING = { withoutKinds: [], withoutTypes: [] };

describe("what is shown of the map", () => {
  it("is the same in the list as in the picture, each link from both of its ends", () => {
    const { concepts, lines, groups, total } = toShownMap(MAP, EVERYTHING);
    expect(concepts.map(({ reference }) => reference)).toEqual(["sql", "redis", "db", "alone"]);
    expect(groups.flatMap((group) => group.concepts)).toHaveLength(concepts.length);
    expect(concepts.flatMap(({ links }) => links)).toHaveLength(2 * lines.length);
    expect(total).toBe(25);
  });

  it("lists kind by kind, in the order of labels", () => {
    const { groups } = toShownMap(MAP, EVERYTHING);
    expect(groups.map(({ kind }) => kind)).toEqual(["SKILL", "TECHNOLOGY", "CATEGORY"]);
    expect(groups[1]?.concepts.map(({ concept }) => concept.label)).toEqual(["redis", "sql"]);
  });

  it("leaves out kinds with their links, and links alone", () => {
    const withoutCategories = toShownMap(MAP, { ...EVERYTHING, withoutKinds: ["CATEGORY"] });
    expect(withoutCategories.concepts).toHaveLength(3);
    expect(withoutCategories.lines).toHaveLength(1);
    const withoutRelated = toShownMap(MAP, { ...EVERYTHING, withoutTypes: ["RELATED"] });
    expect(withoutRelated.concepts).toHaveLength(4);
    expect(withoutRelated.lines.map(({ type }) => type)).toEqual(["BROADER"]);
  });

  it("reaches as far whatever is left out, so that nothing moves", () => {
    const { extent } = toShownMap(MAP, EVERYTHING);
    expect(extent).toEqual({ x: [0, 30], y: [-15, 0] });
    expect(toShownMap(MAP, { ...EVERYTHING, withoutKinds: ["SKILL"] }).extent).toEqual(extent);
  });
});

const MAP: MapData = {
  graphMap: {
    nodes: [
      ["sql", "TECHNOLOGY"],
      ["redis", "TECHNOLOGY"],
      ["db", "CATEGORY"],
      ["alone", "SKILL"],
    ].map(([slug = "", kind], place) => ({
      x: place * 10,
      y: place * 5,
      degree: 9,
      concept: { id: slug, slug, scheme: "core", label: slug, kind: kind as "SKILL" },
    })),
    links: [
      { type: "BROADER", from: { id: "redis" }, to: { id: "db" } },
      { type: "RELATED", from: { id: "redis" }, to: { id: "sql" } },
    ],
  },
  graph: { counts: [{ count: 20 }, { count: 5 }] },
};
