import { CONCEPT_KINDS, type ConceptKind } from "../../domain/concept.js";
import type { Breather } from "./breathe.js";
import { visitInSlices } from "./in-slices.js";
import { compareNodes, getNode, type MemoryNode, type MemoryState } from "./memory-state.js";
import { filterRows, mergeRows } from "./rows.js";

type LabelLists = MemoryState["byLabel"];

/** Makes the sorted lists of nodes that are in order already: their ordinals ascend. */
export async function toLabelLists(
  nodes: readonly MemoryNode[],
  breather: Breather,
): Promise<LabelLists> {
  const lists = forEachKind((): number[] => []);
  await visitInSlices(nodes.length, breather, (ordinal) => {
    lists[kindOf(nodes, ordinal)].push(ordinal);
  });
  const all = Int32Array.from({ length: nodes.length }, (_, ordinal) => ordinal);
  return { ...forEachKind((kind) => Int32Array.from(lists[kind])), ALL: all };
}

/** Takes the given ordinals out of the lists and puts them back where they belong now. */
export function moveInLabelLists(
  lists: LabelLists,
  nodes: readonly MemoryNode[],
  moved: ReadonlySet<number>,
): LabelLists {
  const sorted = Array.from(moved).sort((a, b) => compareOrdinals(nodes, a, b));
  const isMoved = new Uint8Array(nodes.length);
  for (const ordinal of sorted) isMoved[ordinal] = 1;
  const place = (list: Int32Array, added: Int32Array) => {
    const kept = filterRows(list, 1, (row) => isMoved[list[row] ?? 0] === 0);
    return mergeRows(
      kept,
      added,
      1,
      (row, addedRow) => compareOrdinals(nodes, kept[row] ?? 0, added[addedRow] ?? 0) < 0,
    );
  };
  const ofKind = (kind: ConceptKind) => sorted.filter((ordinal) => kindOf(nodes, ordinal) === kind);
  return {
    ...forEachKind((kind) => place(lists[kind], Int32Array.from(ofKind(kind)))),
    ALL: place(lists.ALL, Int32Array.from(sorted)),
  };
}

function forEachKind<List>(make: (kind: ConceptKind) => List): Record<ConceptKind, List> {
  const entries = CONCEPT_KINDS.map((kind) => [kind, make(kind)]);
  return Object.fromEntries(entries) as Record<ConceptKind, List>;
}

function compareOrdinals(nodes: readonly MemoryNode[], left: number, right: number): number {
  return compareNodes(getNode({ nodes }, left), getNode({ nodes }, right));
}

function kindOf(nodes: readonly MemoryNode[], ordinal: number): ConceptKind {
  return getNode({ nodes }, ordinal).concept.kind;
}
