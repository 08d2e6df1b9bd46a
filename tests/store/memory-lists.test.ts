import { describe, expect, it } from "vitest";
import type { Edge } from "../../src/domain/edge.js";
import { Breather } from "../../src/lib/breathe.js";
import { sortInSlices } from "../../src/lib/in-slices.js";
import { toPlace, unpackEdges } from "../../src/store/memory/adjacency.js";
import { EdgePropertyTable } from "../../src/store/memory/edge-properties.js";
import { EdgeRows } from "../../src/store/memory/edge-rows.js";
import { packLists } from "../../src/store/memory/pack-lists.js";
import { replaceRows } from "../../src/store/memory/replace-rows.js";
import { EVIDENCE, edgeOf } from "../support/graph-items.js";
import { Random } from "../support/random.js";

describe("sortInSlices", () => {
  it.each([0, 1, 511, 512, 513, 5_000])(
    "sorts %i items and keeps equal ones in order",
    async (size) => {
      const random = new Random(size);
      const items = Array.from({ length: size }, (_, at) => ({ value: random.below(100), at }));
      const sorted = await sortInSlices(items, (a, b) => a.value - b.value, new Breather());
      expect(sorted).toEqual(items.toSorted((a, b) => a.value - b.value || a.at - b.at));
    },
  );
});

describe("packLists", () => {
  it("gives each concept its edges by place and other end, in both directions", async () => {
    const random = new Random(2);
    const nodeCount = 50;
    const rows = new EdgeRows();
    // More than fits in one block of rows.
    const edges = Array.from({ length: 40_000 }, (_, properties) => ({
      from: random.below(nodeCount),
      to: properties,
      place: toPlace(random.pick(["REQUIRES", "BROADER", "RELATED"]), random.below(9)),
      properties,
    }));
    for (const { from, to, place, properties } of edges) rows.add(from, to, place, properties);
    expect(rows.size).toBe(edges.length);
    const out = await packLists(rows, "OUT", nodeCount, new Breather());
    const incoming = await packLists(rows, "IN", edges.length, new Breather());
    for (let ordinal = 0; ordinal < nodeCount; ordinal += 1) {
      const own = edges.filter(({ from }) => from === ordinal);
      own.sort((a, b) => a.place - b.place || a.to - b.to);
      expect(unpackEdges(out[ordinal] ?? new Int32Array())).toEqual(
        own.map(({ place, to, properties }) => ({ place, other: to, properties })),
      );
    }
    expect(incoming.map((list) => unpackEdges(list))).toEqual(
      edges.map(({ from, place, properties }) => [{ place, other: from, properties }]),
    );
  });
});

describe("replaceRows", () => {
  it("takes rows out and puts others in wherever they belong", () => {
    const random = new Random(3);
    for (let round = 0; round < 500; round += 1) {
      const rows = pickNumbers(random, 12);
      const removed = rows.flatMap((row, index) => (random.chance(0.3) ? [{ row, index }] : []));
      const added = pickNumbers(random, 6).map((row) => row + 0.5);
      const edited = replaceRows(toList(rows), {
        stride: 2,
        removed: removed.map(({ index }) => index),
        added: toList(added),
        places: added.map((row) => rows.filter((other) => other < row).length),
      });
      const kept = rows.filter((row) => !removed.some((gone) => gone.row === row));
      expect(edited).toEqual(toList([...kept, ...added].toSorted((a, b) => a - b)));
    }
  });

  it("gives the list itself back when there is nothing to do", () => {
    const list = toList([1, 2]);
    const nothing = { stride: 2, removed: [], added: new Int32Array(), places: [] };
    expect(replaceRows(list, nothing)).toBe(list);
  });
});

describe("the table of properties", () => {
  it("tells apart what differs in anything and nothing else", () => {
    const table = new EdgePropertyTable();
    const variants: readonly Partial<Edge>[] = [
      {},
      { importance: "OPTIONAL" },
      { level: "BASIC" },
      { atLeast: 1 },
      { weight: 1 },
      { note: "1" },
      { note: "" },
      { strength: "SOFT" },
      { match: "CLOSE" },
      { groups: [1] },
      { groups: [1, 1] },
      { groups: [2] },
      { as: [edgeOf("a", "RELATED", "b").to] },
      { evidence: [] },
      { evidence: [EVIDENCE, EVIDENCE] },
      { evidence: [{ ...EVIDENCE, confidence: null }] },
      { evidence: [{ ...EVIDENCE, note: "1" }] },
    ];
    const edges = variants.map((given) => edgeOf("a", "RELATED", "b", given));
    const indexes = edges.map((edge) => table.add(edge));
    expect(new Set(indexes).size).toBe(variants.length);
    expect(edges.map((edge) => table.add(structuredClone(edge)))).toEqual(indexes);
    expect(table.size).toBe(variants.length);
    expect(
      edges.map(({ from, type, to }, at) => table.toEdge(from, type, to, indexes[at] ?? -1)),
    ).toEqual(edges);
  });
});

/** At most so many different numbers, ascending. */
function pickNumbers(random: Random, most: number): number[] {
  return [...new Set(random.times(most, () => random.below(20)))].toSorted((a, b) => a - b);
}

/** Rows of two numbers each. */
function toList(rows: readonly number[]): Int32Array {
  return Int32Array.from(rows.flatMap((row) => [row * 2, row * 2 + 1_000]));
}
