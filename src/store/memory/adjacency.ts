import { EDGE_TYPES, type EdgeType } from "../../domain/edge.js";

/**
 * The edges of one concept in one direction as whole numbers, three per edge: its type and rank, the
 * ordinal of the other end, and the index of its properties. In the port's order: by type, rank, then
 * the other end's label. A list never changes; a new one takes its place.
 */
export type Adjacency = Int32Array;

/** How many numbers an edge takes. */
export const STRIDE = 3;

/** No edges. */
export const NO_EDGES: Adjacency = new Int32Array(0);

/** Ranks are below this, see `edgeRank`. */
const RANKS = 256;

/** An edge as it stands in a list. */
export interface PackedEdge {
  readonly place: number;
  readonly other: number;
  readonly properties: number;
}

/** Joins a type and a rank into the number that lists are sorted by first. */
export function toPlace(type: EdgeType, rank: number): number {
  return EDGE_TYPES.indexOf(type) * RANKS + rank;
}

/** The rank of a place. */
export function toRank(place: number): number {
  return place % RANKS;
}

/** Names an edge among those of a list: there is one of a type to each other end. */
export function toEdgeId(place: number, other: number): number {
  return other * EDGE_TYPES.length + Math.floor(place / RANKS);
}

/** How many edges a list has. */
export function sizeOf(list: Adjacency): number {
  return list.length / STRIDE;
}

/** Where the edges of a type begin and end in a list, as edge indexes. Takes logarithmic time. */
export function rangeOfType(list: Adjacency, type: EdgeType): { start: number; end: number } {
  const first = toPlace(type, 0);
  return { start: findPlace(list, first), end: findPlace(list, first + RANKS) };
}

/** The index of the first edge whose place is not below the given one. */
function findPlace(list: Adjacency, place: number): number {
  let low = 0;
  let high = sizeOf(list);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle * STRIDE] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Reads the edge at an index. */
export function edgeAt(list: Adjacency, index: number): PackedEdge {
  const at = index * STRIDE;
  return {
    place: list[at] ?? 0,
    other: list[at + 1] ?? 0,
    properties: list[at + 2] ?? 0,
  };
}

/** Packs edges that are already in order. */
export function packEdges(edges: readonly PackedEdge[]): Adjacency {
  const list = new Int32Array(edges.length * STRIDE);
  let at = 0;
  for (const { place, other, properties } of edges) {
    list[at] = place;
    list[at + 1] = other;
    list[at + 2] = properties;
    at += STRIDE;
  }
  return list;
}

/** Reads a whole list. */
export function unpackEdges(list: Adjacency): PackedEdge[] {
  const edges: PackedEdge[] = [];
  for (let index = 0; index < sizeOf(list); index += 1) edges.push(edgeAt(list, index));
  return edges;
}
