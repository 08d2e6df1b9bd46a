import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCycles } from "../../../src/domain/graph-rules/find-cycles.js";

const graphOf = (links: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(links));

describe("findCycles", () => {
  it("finds nothing where links only lead down", () => {
    expect(findCycles(graphOf({ a: ["b", "c"], b: ["c"], c: [] }))).toEqual([]);
  });

  it("finds a shortest circle through its lowest node, in the direction of the links", () => {
    const graph = graphOf({ d: ["a"], c: ["d"], b: ["c", "d"], a: ["b"] });
    expect(findCycles(graph)).toEqual([["a", "b", "d"]]);
  });

  it("finds separate circles and nodes that are linked to themselves", () => {
    const graph = graphOf({ z: ["y"], y: ["z"], x: ["x"], w: ["x", "y"] });
    expect(findCycles(graph)).toEqual([["x"], ["y", "z"]]);
  });

  it("leaves no circle and invents none, on any graph", () => {
    const node = fc.integer({ min: 0, max: 7 }).map(String);
    fc.assert(
      fc.property(fc.array(fc.tuple(node, node), { maxLength: 24 }), (links) => {
        const graph = new Map<string, string[]>();
        for (const [from] of links) graph.set(from, []);
        for (const [from, to] of links) graph.get(from)?.push(to);
        const cycles = findCycles(graph);
        for (const cycle of cycles) {
          cycle.forEach((at, index) => {
            expect(graph.get(at)).toContain(cycle[(index + 1) % cycle.length]);
          });
        }
        const removed = new Set(cycles.flat());
        expect(hasCycle(graph, removed)).toBe(false);
      }),
    );
  });
});

/** Takes away nodes that lead nowhere until none is left or the rest goes in circles. */
function hasCycle(graph: ReadonlyMap<string, readonly string[]>, removed: Set<string>): boolean {
  const left = new Set([...graph.keys()].filter((node) => !removed.has(node)));
  for (const _ of graph) {
    for (const node of left) {
      if (!graph.get(node)?.some((next) => left.has(next))) left.delete(node);
    }
  }
  return left.size > 0;
}
