import { EDGE_TYPES, type Edge, isSymmetric } from "../../src/domain/edge.js";
import { edgeOf } from "./graph-items.js";
import type { Random } from "./random.js";

const MATCHES = ["EXACT", "CLOSE", "BROAD"] as const;

/** Links of all types among so many concepts (`c-0`, `c-1` …), at most one of a type between two. */
export function randomLinks(random: Random, concepts: number, most: number): readonly Edge[] {
  const edges = new Map<string, Edge>();
  random.times(most, () => {
    const [one, other] = [random.below(concepts), random.below(concepts)];
    if (one === other) return;
    const type = random.pick(EDGE_TYPES);
    const isTurned = isSymmetric(type) && `c-${one}` > `c-${other}`;
    const [from, to] = isTurned ? [other, one] : [one, other];
    const edge = edgeOf(`c-${from}`, type, `c-${to}`, {
      ...(type === "REQUIRES" && { importance: random.pick(["ESSENTIAL", "OPTIONAL"] as const) }),
      ...(type === "MATCHES" && { match: random.pick(MATCHES) }),
    });
    edges.set(`${edge.from} ${edge.type} ${edge.to}`, edge);
  });
  return [...edges.values()];
}
