import type { ConceptKey } from "../../domain/concept-key.js";
import { EDGE_TYPES, type Edge, type EdgeType } from "../../domain/edge.js";
import type { EdgeQuery } from "../store.js";
import { type Adjacency, edgeAt, rangeOfType, STRIDE, toRank } from "./adjacency.js";
import {
  compareNodes,
  findNode,
  getNode,
  type MemoryNode,
  type MemoryState,
} from "./memory-state.js";
import { compareToPosition, narrow, type Range, take } from "./search-range.js";

/** One of a concept's two lists of edges. */
interface Side {
  readonly list: Adjacency;
  readonly isOut: boolean;
}

/** An edge that was chosen, with the node at its other end. */
interface Chosen {
  readonly edge: Edge;
  readonly place: number;
  readonly other: MemoryNode;
}

/** Lists the edges of a concept. */
export function listEdges(state: MemoryState, key: ConceptKey, query: EdgeQuery): readonly Edge[] {
  const node = findNode(state, key);
  if (!node) return [];
  const sides = toSides(node, query);
  const [only] = query.types;
  if (query.types.length === 1 && only !== undefined)
    return listOfType(state, node, sides, only, query);
  return EDGE_TYPES.filter((type) => query.types.includes(type)).flatMap((type) =>
    listOfType(state, node, sides, type, query),
  );
}

/** Counts the edges of a concept: at once, unless filters make it look at each. */
export function countEdges(state: MemoryState, key: ConceptKey, query: EdgeQuery): number {
  const node = findNode(state, key);
  if (!node) return 0;
  let count = 0;
  for (const { list } of toSides(node, query)) {
    for (const type of new Set(query.types)) count += countOfType(state, list, type, query);
  }
  return count;
}

function countOfType(
  state: MemoryState,
  list: Adjacency,
  type: EdgeType,
  query: EdgeQuery,
): number {
  const range = rangeOfType(list, type);
  if (!query.kinds && !query.importances) return range.end - range.start;
  return take(range, undefined, toFilter(state, list, query)).length;
}

function listOfType(
  state: MemoryState,
  node: MemoryNode,
  sides: readonly Side[],
  type: EdgeType,
  query: EdgeQuery,
): readonly Edge[] {
  const [first, second] = sides;
  if (!first) return [];
  if (!second && isFromStart(query)) return listFromStart(state, node, first, type, query);
  if (!second) return choose(state, node, first, type, query).map(({ edge }) => edge);
  const both = [
    ...choose(state, node, first, type, query),
    ...choose(state, node, second, type, query),
  ].sort((a, b) => a.place - b.place || compareNodes(a.other, b.other));
  const size = query.page?.size ?? both.length;
  const chosen = query.page?.fromEnd
    ? both.slice(Math.max(0, both.length - size))
    : both.slice(0, size);
  return chosen.map(({ edge }) => edge);
}

function isFromStart({ page }: EdgeQuery): boolean {
  return !page?.after && !page?.before && !page?.fromEnd;
}

/** What most resolvers ask, thousands of times for one answer: nothing is made but the edges. */
function listFromStart(
  state: MemoryState,
  { concept: { key } }: MemoryNode,
  { list, isOut }: Side,
  type: EdgeType,
  query: EdgeQuery,
): readonly Edge[] {
  const { start, end } = rangeOfType(list, type);
  const isWanted = query.kinds || query.importances ? toFilter(state, list, query) : undefined;
  const size = query.page?.size ?? Number.POSITIVE_INFINITY;
  const edges: Edge[] = [];
  for (let index = start; index < end && edges.length < size; index += 1) {
    if (isWanted && !isWanted(index)) continue;
    const at = index * STRIDE;
    const other = getNode(state, list[at + 1] ?? 0).concept.key;
    const properties = list[at + 2] ?? 0;
    edges.push(
      isOut
        ? state.properties.toEdge(key, type, other, properties)
        : state.properties.toEdge(other, type, key, properties),
    );
  }
  return edges;
}

function choose(
  state: MemoryState,
  node: MemoryNode,
  { list, isOut }: Side,
  type: EdgeType,
  query: EdgeQuery,
): Chosen[] {
  const range = narrowEdges(state, list, rangeOfType(list, type), query);
  return take(range, query.page, toFilter(state, list, query)).map((index) => {
    const { place, other: ordinal, properties } = edgeAt(list, index);
    const other = getNode(state, ordinal);
    const [from, to] = isOut ? [node, other] : [other, node];
    const edge = state.properties.toEdge(from.concept.key, type, to.concept.key, properties);
    return { edge, place, other };
  });
}

function narrowEdges(
  state: MemoryState,
  list: Adjacency,
  range: Range,
  { page }: EdgeQuery,
): Range {
  return narrow(range, page, (index, position) => {
    const { place, other } = edgeAt(list, index);
    return toRank(place) - position.rank || compareToPosition(getNode(state, other), position);
  });
}

function toFilter(
  state: MemoryState,
  list: Adjacency,
  { kinds, importances }: EdgeQuery,
): (index: number) => boolean {
  if (!kinds && !importances) return () => true;
  return (index) => {
    const other = list[index * STRIDE + 1] ?? 0;
    if (kinds && !kinds.includes(getNode(state, other).concept.kind)) return false;
    if (!importances) return true;
    const importance = state.properties.importanceAt(list[index * STRIDE + 2] ?? 0);
    return importance !== null && importances.includes(importance);
  };
}

function toSides(node: MemoryNode, { direction }: EdgeQuery): readonly Side[] {
  const out = { list: node.out, isOut: true };
  const incoming = { list: node.in, isOut: false };
  if (direction === "BOTH") return [out, incoming];
  return direction === "OUT" ? [out] : [incoming];
}
