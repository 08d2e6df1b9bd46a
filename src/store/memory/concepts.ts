import { CONCEPT_KINDS, type Concept } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import { compareCodePoints, toSortLabel } from "../../lib/text-order.js";
import type { PageRequest, Position } from "../page.js";
import type { ConceptFilter, ConceptOrder, FacetCount, FacetKind, GraphInfo } from "../store.js";
import { rangeOfType, STRIDE } from "./adjacency.js";
import { findBelow } from "./descendants.js";
import { getNode, type MemoryNode, type MemoryState, toCountGroup } from "./memory-state.js";
import { compareToPosition, findFirst, narrow, type Range, take } from "./search-range.js";

/** What a filter lets through: a part of a sorted list, and a test for each item of it. */
interface Selection {
  readonly list: Int32Array;
  readonly range: Range;
  readonly isWanted: (index: number) => boolean;
}

/** Lists a page of concepts: a binary search, then as many steps as items are looked at. */
export function pageConcepts(
  state: MemoryState,
  filter: ConceptFilter,
  order: ConceptOrder,
  page: PageRequest,
): readonly Concept[] {
  const ascending = order === "LABEL_ASC" ? page : toAscending(page);
  const { list, range, isWanted } = select(state, filter);
  const within = narrow(
    range,
    ascending,
    (index, position) => compareToPosition(nodeAt(state, list, index), position),
    (position) => findPlace(state, list, position),
  );
  const concepts = take(within, ascending, isWanted).map(
    (index) => nodeAt(state, list, index).concept,
  );
  return order === "LABEL_ASC" ? concepts : concepts.toReversed();
}

/** Counts concepts: from the kept counts, unless a prefix or a category makes it look at each. */
export function countConcepts(state: MemoryState, filter: ConceptFilter): number {
  if (filter.labelStartsWith !== undefined || filter.within !== undefined) {
    const { range, isWanted } = select(state, filter);
    return take(range, undefined, isWanted).length;
  }
  const { schemes, kinds, statuses } = filter;
  let count = 0;
  for (const { scheme, kind, status, size } of state.counts.values()) {
    if (schemes && !schemes.includes(scheme)) continue;
    if (kinds && !kinds.includes(kind)) continue;
    if (statuses && !statuses.includes(status)) continue;
    count += size;
  }
  return count;
}

/** Counts concepts by one kind of facet, largest first. Looks at each concept of the set. */
export function countFacets(
  state: MemoryState,
  filter: ConceptFilter,
  by: FacetKind,
  size: number,
): FacetCount[] {
  const { list, range, isWanted } = select(state, filter);
  const counts = new Map<string, number>();
  for (const index of take(range, undefined, isWanted)) {
    for (const key of facetsOf(state, nodeAt(state, list, index), by)) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([key, count]) => ({ by, key, count }))
    .sort((a, b) => b.count - a.count || compareCodePoints(a.key, b.key))
    .slice(0, size);
}

/** Counts ACTIVE concepts by scheme and kind. */
export function countKinds(state: MemoryState): GraphInfo["counts"] {
  const schemes = new Set([...state.counts.values()].map(({ scheme }) => scheme));
  return [...schemes].sort(compareCodePoints).flatMap((scheme) =>
    CONCEPT_KINDS.flatMap((kind) => {
      const group = state.counts.get(toCountGroup({ scheme, kind, status: "ACTIVE" }));
      return group && group.size > 0 ? [{ scheme, kind, count: group.size }] : [];
    }),
  );
}

function select(state: MemoryState, filter: ConceptFilter): Selection {
  const { kinds, schemes, statuses, within } = filter;
  const [only] = kinds ?? [];
  const isOneKind = kinds?.length === 1 && only !== undefined;
  const list = state.byLabel[isOneKind ? only : "ALL"];
  const below = within === undefined ? undefined : findBelow(state, within);
  const isWanted = (index: number) => {
    const ordinal = list[index] ?? 0;
    const { concept } = getNode(state, ordinal);
    return (
      (isOneKind || !kinds || kinds.includes(concept.kind)) &&
      (!statuses || statuses.includes(concept.status)) &&
      (!schemes || schemes.includes(concept.scheme)) &&
      (!below || below.has(ordinal))
    );
  };
  return { list, range: toPrefixRange(state, list, filter.labelStartsWith), isWanted };
}

/**
 * Where the concept of a position is in a list: for those that have stayed where they were loaded, for
 * ordinals ascend among them. Undefined for others, and for a position whose concept is gone or renamed.
 */
function findPlace(
  state: MemoryState,
  list: Int32Array,
  { label, key }: Position,
): number | undefined {
  const ordinal = state.ordinals.get(key as ConceptKey);
  if (ordinal === undefined || state.nodes.find(ordinal)?.sortLabel !== label) return undefined;
  const place = findFirst(0, list.length, (index) => (list[index] ?? 0) < ordinal);
  return list[place] === ordinal ? place : undefined;
}

function toPrefixRange(state: MemoryState, list: Int32Array, prefix: string | undefined): Range {
  if (prefix === undefined) return { start: 0, end: list.length };
  const folded = toSortLabel(prefix);
  const labelAt = (index: number) => nodeAt(state, list, index).sortLabel;
  const start = findFirst(0, list.length, (index) => compareCodePoints(labelAt(index), folded) < 0);
  const end = findFirst(start, list.length, (index) => labelAt(index).startsWith(folded));
  return { start, end };
}

/** A page of the descending list, as a page of the ascending one. */
function toAscending({ size, after, before, fromEnd }: PageRequest): PageRequest {
  return {
    size,
    ...(before && { after: before }),
    ...(after && { before: after }),
    fromEnd: !fromEnd,
  };
}

function facetsOf(state: MemoryState, node: MemoryNode, by: FacetKind): readonly string[] {
  if (by === "SCHEME") return [node.concept.scheme];
  if (by === "KIND") return [node.concept.kind];
  const { start, end } = rangeOfType(node.out, "BROADER");
  return Array.from({ length: end - start }, (_, index) =>
    getNode(state, node.out[(start + index) * STRIDE + 1] ?? 0),
  )
    .filter(({ concept }) => concept.kind === "CATEGORY")
    .map(({ concept }): ConceptKey => concept.key);
}

function nodeAt(state: MemoryState, list: Int32Array, index: number): MemoryNode {
  return getNode(state, list[index] ?? 0);
}
