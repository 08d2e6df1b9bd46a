import { compareCodePoints } from "../../lib/text-order.js";

/**
 * Finds circles in a graph: each a shortest one through its first node, in the direction of the
 * links, no node in two of them, and none left without them. Starts from the lowest node by code
 * point, so the answer does not depend on the order of the links. Nodes that are linked to
 * themselves are circles of one.
 *
 * Costs up to one walk of the graph per node; meant for the small graphs that rules are about.
 */
export function findCycles<Node extends string>(
  successors: ReadonlyMap<Node, Iterable<Node>>,
): Node[][] {
  const cycles: Node[][] = [];
  const left = new Set([...successors.keys()].sort(compareCodePoints));
  for (const start of left) {
    const cycle = findShortestCycle(start, successors, left);
    if (cycle) cycles.push(cycle);
    for (const node of cycle ?? [start]) left.delete(node);
  }
  return cycles;
}

function findShortestCycle<Node extends string>(
  start: Node,
  successors: ReadonlyMap<Node, Iterable<Node>>,
  allowed: ReadonlySet<Node>,
): Node[] | undefined {
  const cameFrom = new Map<Node, Node>();
  const queue = [start];
  for (const node of queue) {
    for (const next of [...(successors.get(node) ?? [])].sort(compareCodePoints)) {
      if (next === start) return traceBack(node, start, cameFrom);
      if (!allowed.has(next) || cameFrom.has(next)) continue;
      cameFrom.set(next, node);
      queue.push(next);
    }
  }
  return undefined;
}

function traceBack<Node>(end: Node, start: Node, cameFrom: ReadonlyMap<Node, Node>): Node[] {
  const path = [end];
  let node: Node | undefined = end;
  while (node !== start) {
    node = cameFrom.get(node);
    if (node === undefined) break;
    path.unshift(node);
  }
  return path;
}
