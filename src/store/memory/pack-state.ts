import type { Breather } from "../../lib/breathe.js";
import { visitInSlices } from "../../lib/in-slices.js";
import { type Adjacency, STRIDE } from "./adjacency.js";
import { EdgePropertyTable } from "./edge-properties.js";
import type { MemoryState } from "./memory-state.js";
import type { NodeTable } from "./node-table.js";

/** So many edits are left to be, however small the graph is. */
const ALLOWANCE = 25_000;

/**
 * Tells whether as many edits were made as an eighth of all edges, which takes up to 40 MB at a million
 * edges: lists that were made one by one take three times the room.
 */
export function isWorn({ edits, edgeCount }: MemoryState): boolean {
  return edits > edgeCount / 8 + ALLOWANCE;
}

/**
 * Makes a state that answers like the given one in less memory: its lists are behind each other in two
 * blocks, as after loading, and properties that no edge has any more are gone. Without it a graph that
 * is written to for long would take ever more. Lets other work through meanwhile.
 */
export async function packState(state: MemoryState, breather: Breather): Promise<MemoryState> {
  const properties = new EdgePropertyTable();
  const indexes = new Map<number, number>();
  const toNewIndex = (old: number) => {
    const known = indexes.get(old);
    if (known !== undefined) return known;
    const index = properties.addFrom(state.properties, old);
    indexes.set(old, index);
    return index;
  };
  const nodes = (state.nodes as NodeTable).copy();
  const out = await allocate(state, "out", breather);
  const incoming = await allocate(state, "in", breather);
  for (let ordinal = 0; ordinal < nodes.size; ordinal += 1) {
    const node = nodes.find(ordinal);
    if (!node) continue;
    const lists = { out: out(node.out, toNewIndex), in: incoming(node.in, toNewIndex) };
    nodes.set(ordinal, { ...node, ...lists });
    await breather.pause();
  }
  return { ...state, nodes, properties, edits: 0 };
}

/** Makes room for all lists of one direction; gives each its part, with other indexes of properties. */
async function allocate({ nodes }: MemoryState, side: "out" | "in", breather: Breather) {
  let length = 0;
  await visitInSlices(nodes.size, breather, (ordinal) => {
    length += nodes.find(ordinal)?.[side].length ?? 0;
  });
  const block = new Int32Array(length);
  let size = 0;
  return (list: Adjacency, toNewIndex: (old: number) => number): Adjacency => {
    const part = block.subarray(size, size + list.length);
    part.set(list);
    for (let at = 2; at < part.length; at += STRIDE) part[at] = toNewIndex(part[at] ?? 0);
    size += list.length;
    return part;
  };
}
