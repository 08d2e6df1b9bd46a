import type { Breather } from "../../lib/breathe.js";
import { type Adjacency, NO_EDGES, packEdges, STRIDE, sizeOf, unpackEdges } from "./adjacency.js";
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

/** Up to so many edges it is quicker to sort the numbers where they are. */
const SHORT = 50;

function sort(list: Adjacency): Adjacency {
  if (sizeOf(list) <= SHORT) return sortShort(list);
  const edges = unpackEdges(list).sort((a, b) => a.place - b.place || a.other - b.other);
  list.set(packEdges(edges));
  return list;
}

/** Sorts by insertion. */
function sortShort(list: Adjacency): Adjacency {
  for (let index = STRIDE; index < list.length; index += STRIDE) {
    const [place = 0, other = 0, properties = 0] = [list[index], list[index + 1], list[index + 2]];
    let at = index;
    while (at > 0 && isBehind(list, at - STRIDE, place, other)) {
      list.copyWithin(at, at - STRIDE, at);
      at -= STRIDE;
    }
    list[at] = place;
    list[at + 1] = other;
    list[at + 2] = properties;
  }
  return list;
}

/** Tells whether the edge at a place of the list comes behind the one with these numbers. */
function isBehind(list: Adjacency, at: number, place: number, other: number): boolean {
  const own = list[at] ?? 0;
  return own > place || (own === place && (list[at + 1] ?? 0) > other);
}
