import { CONCEPT_KINDS, type ConceptKind } from "../../domain/concept.js";
import type { Breather } from "../../lib/breathe.js";
import { visitInSlices } from "../../lib/in-slices.js";
import { compareNodes, type MemoryNode, type MemoryState } from "./memory-state.js";
import type { Nodes } from "./node-table.js";
import { replaceRows } from "./replace-rows.js";
import { findFirst } from "./search-range.js";

type LabelLists = MemoryState["byLabel"];

/** Makes the sorted lists of nodes that are in order already: their ordinals ascend. */
export async function toLabelLists(nodes: Nodes, breather: Breather): Promise<LabelLists> {
  const lists = forEachKind((): number[] => []);
  const all = new Int32Array(nodes.size);
  await visitInSlices(nodes.size, breather, (ordinal) => {
    all[ordinal] = ordinal;
    lists[nodes.get(ordinal).concept.kind].push(ordinal);
  });
  return { ...forEachKind((kind) => Int32Array.from(lists[kind])), ALL: all };
}

/**
 * Takes the given ordinals out of the lists, which are in the order of `before`, and puts them where
 * they belong now. Costs as much as copying the lists, and logarithmic time per ordinal; lets requests
 * through after each list.
 */
export async function moveInLabelLists(
  lists: LabelLists,
  moved: ReadonlySet<number>,
  nodes: Nodes,
  before: Nodes,
  breather: Breather,
): Promise<LabelLists> {
  const sorted = Array.from(moved, (ordinal) => ({ ordinal, node: nodes.get(ordinal) }));
  sorted.sort((a, b) => compareNodes(a.node, b.node));
  const old = Array.from(moved, (ordinal) => before.find(ordinal)).filter(
    (node) => node !== undefined,
  );
  old.sort(compareNodes);
  const edit = (list: Int32Array, isListed: (node: MemoryNode) => boolean) => {
    const findPlace = (node: MemoryNode) =>
      findFirst(0, list.length, (index) => compareNodes(before.get(list[index] ?? 0), node) < 0);
    const added = sorted.filter(({ node }) => isListed(node));
    return replaceRows(list, {
      stride: 1,
      removed: old.filter(isListed).map(findPlace),
      added: Int32Array.from(added, ({ ordinal }) => ordinal),
      places: added.map(({ node }) => findPlace(node)),
    });
  };
  const edited = { ...lists };
  for (const kind of CONCEPT_KINDS) {
    edited[kind] = edit(lists[kind], ({ concept }) => concept.kind === kind);
    await breather.pause();
  }
  edited.ALL = edit(lists.ALL, () => true);
  await breather.pause();
  return edited;
}

function forEachKind<List>(make: (kind: ConceptKind) => List): Record<ConceptKind, List> {
  const entries = CONCEPT_KINDS.map((kind) => [kind, make(kind)]);
  return Object.fromEntries(entries) as Record<ConceptKind, List>;
}
