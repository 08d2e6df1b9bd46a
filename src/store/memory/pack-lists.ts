import { type Adjacency, NO_EDGES, packEdges, STRIDE, unpackEdges } from "./adjacency.js";
import type { Breather } from "./breathe.js";
import { COLUMNS, type EdgeRows, FROM, PLACE, PROPERTIES, TO } from "./edge-rows.js";

/**
 * Makes the lists of one direction for the ordinals below `nodeCount`, laid behind each other in one
 * block of memory. Ordinals ascend with labels here, so that comparing whole numbers is enough.
 */
export async function packLists(
  rows: EdgeRows,
  direction: "OUT" | "IN",
  nodeCount: number,
  breather: Breather,
): Promise<Adjacency[]> {
  const [own, other] = direction === "OUT" ? [FROM, TO] : [TO, FROM];
  const ends = await findStarts(rows, own, nodeCount, breather);
  const block = new Int32Array(rows.size * STRIDE);
  for (const part of rows.blocks()) {
    for (let row = 0; row < part.length; row += COLUMNS) {
      const ordinal = part[row + own] ?? 0;
      const at = ends[ordinal] ?? 0;
      block[at] = part[row + PLACE] ?? 0;
      block[at + 1] = part[row + other] ?? 0;
      block[at + 2] = part[row + PROPERTIES] ?? 0;
      ends[ordinal] = at + STRIDE;
    }
    await breather.pause();
  }
  return cut(block, ends, breather);
}

/** Where each list begins in a block that holds all of them. */
async function findStarts(
  rows: EdgeRows,
  own: number,
  nodeCount: number,
  breather: Breather,
): Promise<Int32Array> {
  const starts = new Int32Array(nodeCount + 1);
  for (const part of rows.blocks()) {
    for (let row = own; row < part.length; row += COLUMNS) {
      const next = (part[row] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + STRIDE;
    }
    await breather.pause();
  }
  for (let ordinal = 0; ordinal < nodeCount; ordinal += 1) {
    starts[ordinal + 1] = (starts[ordinal + 1] ?? 0) + (starts[ordinal] ?? 0);
  }
  return starts.subarray(0, nodeCount);
}

/** Cuts a block into lists, given where each ends, and sorts them. */
async function cut(block: Int32Array, ends: Int32Array, breather: Breather): Promise<Adjacency[]> {
  const lists: Adjacency[] = [];
  let start = 0;
  for (const end of ends) {
    lists.push(end === start ? NO_EDGES : sort(block.subarray(start, end)));
    start = end;
    await breather.pause();
  }
  return lists;
}

function sort(list: Adjacency): Adjacency {
  const edges = unpackEdges(list).sort((a, b) => a.place - b.place || a.other - b.other);
  list.set(packEdges(edges));
  return list;
}
