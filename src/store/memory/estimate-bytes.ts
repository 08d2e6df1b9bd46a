import { STRIDE } from "./adjacency.js";
import type { MemoryState } from "./memory-state.js";

/** How many concepts are looked at, evenly spread over all. */
const SAMPLES = 250;

/** What V8 takes, in bytes: for a text, a list or an object besides what it holds, and for a reference. */
const TEXT = 16;
const LIST = 32;
const OBJECT = 24;
const REFERENCE = 8;

/** What goes with a concept: its node and its places in lists and indexes. */
const NODE = 200;
/** A distinct set of properties of edges, with its way in the tree where it is found. */
const PROPERTIES = 600;
/** An edge stands in two lists. */
const EDGE = 2 * STRIDE * Int32Array.BYTES_PER_ELEMENT;

/**
 * Reckons about how many bytes a state takes, from some of its concepts and the number of its edges: the
 * same for the same graph, whatever else the process does, where the growth of its heap tells nothing while
 * garbage is collected. Off by up to an eighth on the seed, on ESCO and on a made-up graph; takes milliseconds.
 */
export function estimateBytes({ nodes, edgeCount, properties }: MemoryState): number {
  const step = Math.max(1, Math.floor(nodes.size / SAMPLES));
  let [seen, bytes] = [0, 0];
  for (let ordinal = 0; ordinal < nodes.size; ordinal += step) {
    const node = nodes.find(ordinal);
    if (!node) continue;
    seen += 1;
    bytes += NODE + sizeOf(node.concept);
  }
  const concepts = seen === 0 ? 0 : (bytes / seen) * nodes.size;
  return Math.round(concepts + edgeCount * EDGE + properties.size * PROPERTIES);
}

/** What a value of JSON's kinds takes where nothing of it is shared. */
function sizeOf(value: unknown): number {
  if (typeof value === "string") return TEXT + value.length;
  if (typeof value !== "object" || value === null) return 0;
  const members = Object.values(value);
  const own = (Array.isArray(value) ? LIST : OBJECT) + members.length * REFERENCE;
  return members.reduce((sum, member) => sum + sizeOf(member), own);
}
