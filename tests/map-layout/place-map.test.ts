import { describe, expect, it } from "vitest";
import type { MapShape } from "../../src/domain/graph-map/graph-map.js";
import type { Place } from "../../src/domain/neighbourhood/neighbourhood.js";
import { placeMap } from "../../src/map-layout/place-map.js";
import { placeMapInThread } from "../../src/map-layout/place-map-in-thread.js";
import { Random } from "../support/random.js";

/** Groups of twenty, each concept linked with five of its own group, and neighbouring groups once. */
const GROUPED: MapShape = makeGroups(8, 20);

describe("placing a map", () => {
  it("gives the same places each time, and the same in a thread of its own", async () => {
    const places = placeMap(GROUPED);
    expect(placeMap(GROUPED)).toEqual(places);
    expect(await placeMapInThread(GROUPED)).toEqual(places);
  });

  it("puts what is linked nearer than what is not", () => {
    const places = placeMap(GROUPED);
    const linked = GROUPED.links.map(([from, to]) => distanceOf(places, from, to));
    const random = new Random(1);
    const any = linked.map(() => distanceOf(places, random.below(160), random.below(160)));
    expect(meanOf(linked)).toBeLessThan(meanOf(any) / 2);
  });

  it("stands around 0, 0, as dense whatever the number of concepts", () => {
    for (const groups of [4, 16]) {
      const places = placeMap(makeGroups(groups, 20));
      expect(Math.abs(meanOf(places.map(({ x }) => x)))).toBeLessThan(0.1);
      const spread = Math.sqrt(meanOf(places.map(({ x, y }) => x * x + y * y)));
      expect(spread / Math.sqrt(places.length)).toBeCloseTo(20, 0);
    }
  });

  it("places what has no links, one concept and none", () => {
    const alone = placeMap({ nodes: 3, links: [[0, 1]] });
    expect(new Set(alone.map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
    expect(placeMap({ nodes: 1, links: [] })).toEqual([{ x: 0, y: 0 }]);
    expect(placeMap({ nodes: 0, links: [] })).toEqual([]);
  });
});

function makeGroups(groups: number, size: number): MapShape {
  const random = new Random(7);
  const links: (readonly [number, number])[] = [];
  for (let node = 0; node < groups * size; node += 1) {
    const first = node - (node % size);
    random.times(5, () => links.push([node, first + random.below(size)]));
    if (node === first && node > 0) links.push([node, node - size]);
  }
  return { nodes: groups * size, links: links.filter(([from, to]) => from !== to) };
}

function distanceOf(places: readonly Place[], from: number, to: number): number {
  const [one, other] = [places[from], places[to]];
  if (!one || !other) throw new Error("There is no such concept.");
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
