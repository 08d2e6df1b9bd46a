import { describe, expect, it } from "vitest";
import type { ConceptKey } from "../../../src/domain/concept-key.js";
import type { Edge } from "../../../src/domain/edge.js";
import { type ExplainQuestion, PathSearch } from "../../../src/domain/explain/path-search.js";
import { weighHub, weighLink } from "../../../src/domain/explain/weights.js";
import { compareCodePoints } from "../../../src/lib/text-order.js";
import { edgeOf } from "../../support/graph-items.js";
import { Random } from "../../support/random.js";
import { randomLinks } from "../../support/random-links.js";

const RUNS = 3_000;

describe("PathSearch", () => {
  it(`finds the same paths as trying all of them, on ${RUNS} random graphs`, () => {
    let found = 0;
    let cut = 0;
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const random = new Random(seed);
      const graph = randomGraph(random);
      const question = randomQuestion(random);
      const expected = tryAllPaths(graph, question);
      const search = run(graph, question);
      const paths = search.listPaths().map(({ keys, weight }) => ({ keys, weight }));
      if (search.isComplete) expect(paths, `seed ${seed}`).toEqual(expected);
      else cut += 1;
      found += paths.length;
    }
    expect(found).toBeGreaterThan(RUNS);
    expect(cut).toBe(0);
  });

  it("never calls an answer complete that is not, when it reads only part of the links", () => {
    let proven = 0;
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const random = new Random(seed);
      const graph = randomGraph(random);
      const question = randomQuestion(random);
      const search = run(graph, question, 1 + random.below(3));
      expectValid(graph, question, search);
      if (!search.isComplete) continue;
      proven += 1;
      const paths = search.listPaths().map(({ keys, weight }) => ({ keys, weight }));
      expect(paths, `seed ${seed}`).toEqual(tryAllPaths(graph, question));
    }
    expect(proven).toBeGreaterThan(RUNS / 10);
    expect(proven).toBeLessThan(RUNS);
  });

  it("says when its budget ran out, and still gives valid paths", () => {
    let cut = 0;
    for (let seed = 1; seed <= 300; seed += 1) {
      const random = new Random(seed);
      const graph = randomGraph(random);
      const question = { ...randomQuestion(random), budget: 4 };
      const search = run(graph, question);
      expectValid(graph, question, search);
      if (!search.isComplete) cut += 1;
    }
    expect(cut).toBeGreaterThan(50);
  });

  it("goes around a hub when a slightly longer way says more", () => {
    const spokes = Array.from({ length: 400 }, (_, index) =>
      edgeOf(`s-${index}`, "BROADER", "hub"),
    );
    const edges = [
      ...spokes,
      edgeOf("redis", "BROADER", "hub"),
      edgeOf("shop", "BROADER", "hub"),
      edgeOf("redis", "USED_FOR", "cache"),
      edgeOf("shop", "REQUIRES", "cache"),
    ];
    const search = run(toGraph(edges), questionOf("shop", "redis", 2));
    expect(search.listPaths().map(({ keys }) => keys)).toEqual([
      ["shop", "cache", "redis"],
      ["shop", "hub", "redis"],
    ]);
  });

  it("finds nothing between concepts that nothing joins, and knows that it is so", () => {
    const search = run(toGraph([edgeOf("a", "RELATED", "b")]), questionOf("a", "z", 3));
    expect(search.listPaths()).toEqual([]);
    expect(search.isComplete).toBe(true);
  });
});

interface SmallGraph {
  readonly edges: readonly Edge[];
  readonly retired: ReadonlySet<string>;
}

function toGraph(edges: readonly Edge[]): SmallGraph {
  return { edges, retired: new Set() };
}

function randomGraph(random: Random): SmallGraph {
  const concepts = 4 + random.below(6);
  const edges = randomLinks(random, concepts, 24);
  return { edges, retired: new Set(random.chance(0.3) ? [`c-${random.below(concepts)}`] : []) };
}

function randomQuestion(random: Random): ExplainQuestion {
  const question = questionOf("c-0", "c-1", 1 + random.below(6));
  return { ...question, maxLength: 1 + random.below(6) };
}

function questionOf(from: string, to: string, first: number): ExplainQuestion {
  return { from: from as ConceptKey, to: to as ConceptKey, first, maxLength: 6, budget: 1_000 };
}

/** Runs a search that reads at most so many links of a concept. */
function run(graph: SmallGraph, question: ExplainQuestion, most = 10_000): PathSearch {
  const search = new PathSearch(question);
  for (;;) {
    const keys = search.next();
    if (keys.length === 0) return search;
    const read = keys.map((key) => {
      const edges = linksOf(graph, key);
      return { key, edges: edges.slice(0, most), isWhole: edges.length <= most };
    });
    search.addStandings(
      search.addLinks(read).map((key) => ({
        degree: linksOf(graph, key).length,
        isPassable: !graph.retired.has(key),
      })),
    );
  }
}

function linksOf({ edges }: SmallGraph, key: string): readonly Edge[] {
  return edges.filter(({ from, to }) => from === key || to === key);
}

interface TriedPath {
  readonly keys: readonly string[];
  readonly weight: number;
}

/** All paths without loops, sorted by weight and keys; shares nothing with the search but the weights. */
function tryAllPaths(graph: SmallGraph, { from, to, first, maxLength }: ExplainQuestion) {
  const found: TriedPath[] = [];
  extend([from], 0);
  found.sort((left, right) => left.weight - right.weight || compareKeys(left.keys, right.keys));
  return found.slice(0, first);

  function extend(keys: readonly string[], weight: number): void {
    const last = keys.at(-1) ?? "";
    if (last === to) {
      found.push({ keys, weight });
      return;
    }
    if (keys.length > maxLength || (keys.length > 1 && graph.retired.has(last))) return;
    const through = keys.length > 1 ? weighHub(linksOf(graph, last).length) : 0;
    for (const [next, least] of lightestLinks(graph, last)) {
      if (!keys.includes(next)) extend([...keys, next], weight + through + least);
    }
  }
}

function lightestLinks(graph: SmallGraph, key: string): ReadonlyMap<string, number> {
  const lightest = new Map<string, number>();
  for (const edge of linksOf(graph, key)) {
    const other = edge.from === key ? edge.to : edge.from;
    lightest.set(other, Math.min(weighLink(edge), lightest.get(other) ?? Number.POSITIVE_INFINITY));
  }
  return lightest;
}

function compareKeys(left: readonly string[], right: readonly string[]): number {
  const index = left.findIndex((key, place) => key !== right[place]);
  return compareCodePoints(left[index] ?? "", right[index] ?? "");
}

function expectValid(graph: SmallGraph, question: ExplainQuestion, search: PathSearch): void {
  for (const { keys, edges } of search.listPaths()) {
    expect(keys[0]).toBe(question.from);
    expect(keys.at(-1)).toBe(question.to);
    expect(new Set(keys).size).toBe(keys.length);
    expect(edges).toHaveLength(keys.length - 1);
    expect(edges.length).toBeLessThanOrEqual(question.maxLength);
    for (const [index, edge] of edges.entries()) {
      const ends = [keys[index], keys[index + 1]];
      expect(ends).toContain(edge.from);
      expect(ends).toContain(edge.to);
      expect(graph.edges).toContain(edge);
    }
  }
}
