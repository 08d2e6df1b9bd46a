import { CONCEPT_KINDS, type ConceptKind } from "../../domain/concept.js";
import { compareNodes, getNode, type MemoryNode, type MemoryState } from "./memory-state.js";

type LabelLists = MemoryState["byLabel"];

/** Makes the sorted lists of nodes that are in order already: their ordinals ascend. */
export function toLabelLists(nodes: readonly MemoryNode[]): LabelLists {
  const ordinals = Array.from(nodes.keys());
  return {
    ...forEachKind((kind) => ordinals.filter((ordinal) => kindOf(nodes, ordinal) === kind)),
    ALL: Int32Array.from(ordinals),
  };
}

/** Takes the given ordinals out of the lists and puts them back where they belong now. */
export function moveInLabelLists(
  lists: LabelLists,
  nodes: readonly MemoryNode[],
  moved: ReadonlySet<number>,
): LabelLists {
  const sorted = Array.from(moved).sort((a, b) => compareOrdinals(nodes, a, b));
  const place = (list: Int32Array, added: readonly number[]) =>
    merge(
      nodes,
      list.filter((ordinal) => !moved.has(ordinal)),
      added,
    );
  return {
    ...forEachKind((kind) =>
      place(
        lists[kind],
        sorted.filter((ordinal) => kindOf(nodes, ordinal) === kind),
      ),
    ),
    ALL: place(lists.ALL, sorted),
  };
}

function forEachKind(make: (kind: ConceptKind) => Iterable<number>) {
  const entries = CONCEPT_KINDS.map((kind) => [kind, Int32Array.from(make(kind))]);
  return Object.fromEntries(entries) as Record<ConceptKind, Int32Array>;
}

/** Merges two sorted lists. */
function merge(
  nodes: readonly MemoryNode[],
  left: Int32Array,
  right: readonly number[],
): Int32Array {
  const merged = new Int32Array(left.length + right.length);
  let [fromLeft, fromRight] = [0, 0];
  for (let at = 0; at < merged.length; at += 1) {
    const [a, b] = [left[fromLeft], right[fromRight]];
    const isLeft = b === undefined || (a !== undefined && compareOrdinals(nodes, a, b) < 0);
    merged[at] = (isLeft ? a : b) ?? 0;
    if (isLeft) fromLeft += 1;
    else fromRight += 1;
  }
  return merged;
}

function compareOrdinals(nodes: readonly MemoryNode[], left: number, right: number): number {
  return compareNodes(getNode({ nodes }, left), getNode({ nodes }, right));
}

function kindOf(nodes: readonly MemoryNode[], ordinal: number): ConceptKind {
  return getNode({ nodes }, ordinal).concept.kind;
}
