import type { EdgeType } from "../../domain/edge.js";
import type { Breather } from "../../lib/breathe.js";
import {
  type Adjacency,
  edgeAt,
  NO_EDGES,
  type PackedEdge,
  packEdges,
  STRIDE,
  sizeOf,
  toEdgeId,
  toPlace,
} from "./adjacency.js";
import { compareNodes } from "./memory-state.js";
import type { Nodes, NodeTable } from "./node-table.js";
import { replaceRows } from "./replace-rows.js";
import { findFirst } from "./search-range.js";

/** What one list gains (an edge) or loses (null), by `toEdgeId`. */
type Edits = Map<number, PackedEdge | null>;

/** What the lists of one direction gain and lose by a change; a later edit of an edge wins. */
export class ListEdits {
  readonly #side: "out" | "in";
  readonly #lists = new Map<number, Edits>();

  constructor(side: "out" | "in") {
    this.#side = side;
  }

  /** Adds an edge to the list of an ordinal, or puts it in the place of the one that is there. */
  put(ordinal: number, edge: PackedEdge): void {
    this.#editsOf(ordinal).set(toEdgeId(edge.place, edge.other), edge);
  }

  remove(ordinal: number, type: EdgeType, other: number): void {
    this.#editsOf(ordinal).set(toEdgeId(toPlace(type, 0), other), null);
  }

  /** Moves an edge to where its other end's new label belongs, if it is not edited anyway. */
  move(ordinal: number, edge: PackedEdge): void {
    const edits = this.#editsOf(ordinal);
    const id = toEdgeId(edge.place, edge.other);
    if (!edits.has(id)) edits.set(id, edge);
  }

  /**
   * Replaces the nodes whose lists have edits; tells by how many edges their lists grow together. The
   * lists are in the order of `before`: of the nodes as they were when the lists were made.
   */
  async apply(nodes: NodeTable, before: Nodes, breather: Breather): Promise<number> {
    let growth = 0;
    for (const [ordinal, edits] of this.#lists) {
      const node = nodes.get(ordinal);
      const list = await editList(node[this.#side], edits, nodes, before, breather);
      growth += (list.length - node[this.#side].length) / STRIDE;
      nodes.set(ordinal, this.#side === "out" ? { ...node, out: list } : { ...node, in: list });
      await breather.pause();
    }
    return growth;
  }

  /** How many edges have edits. */
  get size(): number {
    let size = 0;
    for (const edits of this.#lists.values()) size += edits.size;
    return size;
  }

  #editsOf(ordinal: number): Edits {
    const known = this.#lists.get(ordinal);
    if (known) return known;
    const fresh: Edits = new Map();
    this.#lists.set(ordinal, fresh);
    return fresh;
  }
}

/** Lets requests through after each edge: a list may have thousands of new ones. */
async function editList(
  list: Adjacency,
  edits: Edits,
  nodes: Nodes,
  before: Nodes,
  breather: Breather,
): Promise<Adjacency> {
  const compare = (a: PackedEdge, nodesOfA: Nodes, b: PackedEdge) =>
    a.place - b.place || compareNodes(nodesOfA.get(a.other), nodes.get(b.other));
  const added = Array.from(edits.values()).filter((edge) => edge !== null);
  added.sort((a, b) => compare(a, nodes, b));
  const places: number[] = [];
  for (const edge of added) {
    const isBefore = (index: number) => compare(edgeAt(list, index), before, edge) < 0;
    places.push(findFirst(0, sizeOf(list), isBefore));
    await breather.pause();
  }
  const removed = findEdited(list, edits);
  const edited = replaceRows(list, { stride: STRIDE, removed, added: packEdges(added), places });
  return edited.length === 0 ? NO_EDGES : edited;
}

function findEdited(list: Adjacency, edits: Edits): number[] {
  const found: number[] = [];
  for (let index = 0; index < sizeOf(list); index += 1) {
    const { place, other } = edgeAt(list, index);
    if (edits.has(toEdgeId(place, other))) found.push(index);
  }
  return found;
}
