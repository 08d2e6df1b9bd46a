import type { ConceptKey } from "../../domain/concept-key.js";
import type { DescendantQuery } from "../store.js";
import { rangeOfType, STRIDE } from "./adjacency.js";
import { compareNodes, getNode, type MemoryNode, type MemoryState } from "./memory-state.js";
import { compareToPosition, narrow, take } from "./search-range.js";

/** Finds the ordinals of everything below a concept along BROADER, without itself; cycles end. */
export function findBelow(state: MemoryState, key: ConceptKey): ReadonlySet<number> {
  const start = state.ordinals.get(key);
  const below = new Set<number>();
  if (start === undefined || !state.nodes.find(start)) return below;
  const waiting = [start];
  for (let ordinal = waiting.pop(); ordinal !== undefined; ordinal = waiting.pop()) {
    for (const child of childrenOf(getNode(state, ordinal))) {
      if (child === start || below.has(child)) continue;
      below.add(child);
      waiting.push(child);
    }
  }
  return below;
}

/** Lists the keys of what is below a concept. */
export function listDescendants(
  state: MemoryState,
  key: ConceptKey,
  query: DescendantQuery,
): readonly ConceptKey[] {
  const sorted = filterBelow(state, key, query).sort(compareNodes);
  const range = narrow({ start: 0, end: sorted.length }, query.page, (index, position) => {
    const node = sorted[index];
    return node ? compareToPosition(node, position) : 0;
  });
  const indexes = take(range, query.page, () => true);
  return indexes.flatMap((index) => sorted[index]?.concept.key ?? []);
}

/** Counts what is below a concept. */
export function countDescendants(
  state: MemoryState,
  key: ConceptKey,
  query: DescendantQuery,
): number {
  return filterBelow(state, key, query).length;
}

function filterBelow(
  state: MemoryState,
  key: ConceptKey,
  { kinds }: DescendantQuery,
): MemoryNode[] {
  const nodes = Array.from(findBelow(state, key), (ordinal) => getNode(state, ordinal));
  return kinds ? nodes.filter(({ concept }) => kinds.includes(concept.kind)) : nodes;
}

function childrenOf(node: MemoryNode): number[] {
  const { start, end } = rangeOfType(node.in, "BROADER");
  return Array.from(
    { length: end - start },
    (_, index) => node.in[(start + index) * STRIDE + 1] ?? 0,
  );
}
