import { describe, expect, it } from "vitest";
import type { EdgeType } from "../../../src/domain/edge.js";
import type { Neighbourhood, Place } from "../../../src/domain/neighbourhood/neighbourhood.js";
import {
  chooseArrangement,
  placeNeighbourhood,
} from "../../../src/domain/neighbourhood/place-neighbourhood.js";
import { Random } from "../../support/random.js";
import { addNeighbour, randomNeighbourhood } from "../../support/random-neighbourhoods.js";

/** The bounds are a third above what was measured: 0.036, 0.011 and 0.029 of the diagonal. */
const VIEWS: readonly {
  readonly name: string;
  readonly type: EdgeType;
  readonly asked: number;
  readonly mean: number;
}[] = [
  { name: "rings around one concept", type: "RELATED", asked: 1, mean: 0.05 },
  { name: "rings around several", type: "RELATED", asked: 4, mean: 0.02 },
  { name: "layers", type: "HAS_PREREQUISITE", asked: 1, mean: 0.04 },
];

describe.each(VIEWS)("placing in $name", ({ type, asked, mean }) => {
  it("gives the same places whatever the order of nodes and links", () => {
    for (const neighbourhood of makeFifty(type, asked)) {
      const { nodes, links } = neighbourhood;
      const turned = { nodes: nodes.toReversed(), links: links.toReversed() };
      const places = placeNeighbourhood(neighbourhood);
      expect(Object.fromEntries(placeNeighbourhood(turned))).toEqual(Object.fromEntries(places));
    }
  });

  it("puts no concept on another", () => {
    for (const neighbourhood of makeFifty(type, asked)) {
      const places = [...placeNeighbourhood(neighbourhood).values()];
      expect(places).toHaveLength(neighbourhood.nodes.length);
      expect(leastDistance(places)).toBeGreaterThanOrEqual(24);
    }
  });

  it(`moves the others by less than ${mean} of the drawing's size on average when one is added`, () => {
    const random = new Random(4);
    const moves = makeFifty(type, asked).map((before) => {
      return measureMove(before, addNeighbour(random, before, type));
    });
    const average = moves.reduce((sum, move) => sum + move, 0) / moves.length;
    expect(average).toBeLessThan(mean);
    expect(average).toBeGreaterThan(0);
  });
});

describe("chooseArrangement", () => {
  it("takes layers only where most links are prerequisites", () => {
    const [ofPrerequisites] = makeFifty("HAS_PREREQUISITE", 1);
    const [ofOthers] = makeFifty("RELATED", 1);
    expect(chooseArrangement(ofPrerequisites?.links ?? [])).toBe("LAYERS");
    expect(chooseArrangement(ofOthers?.links ?? [])).toBe("RINGS");
    expect(chooseArrangement([])).toBe("RINGS");
  });
});

function makeFifty(type: EdgeType, asked: number): readonly Neighbourhood[] {
  const random = new Random(11);
  return Array.from({ length: 50 }, () => {
    return randomNeighbourhood(random, { size: 20 + random.below(60), asked, type });
  });
}

function leastDistance(places: readonly Place[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [index, one] of places.entries()) {
    for (const other of places.slice(index + 1)) least = Math.min(least, distance(one, other));
  }
  return least;
}

/** How far concepts move on average, in parts of the diagonal of the drawing before. */
function measureMove(before: Neighbourhood, after: Neighbourhood): number {
  const old = placeNeighbourhood(before);
  const places = placeNeighbourhood(after);
  const moves = [...old].map(([key, place]) => distance(place, places.get(key) ?? place));
  const xs = [...old.values()].map(({ x }) => x);
  const ys = [...old.values()].map(({ y }) => y);
  const diagonal = Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  return moves.reduce((sum, move) => sum + move, 0) / moves.length / diagonal;
}

function distance(one: Place, other: Place): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
