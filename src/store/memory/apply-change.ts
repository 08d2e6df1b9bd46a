import type { Change, ChangeEntry } from "../../domain/change.js";
import type { Concept } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import { type Edge, edgeRank } from "../../domain/edge.js";
import type { Source } from "../../domain/source.js";
import { Breather } from "../../lib/breathe.js";
import { compareCodePoints, toSortLabel } from "../../lib/text-order.js";
import { NO_EDGES, toPlace, unpackEdges } from "./adjacency.js";
import { moveInLabelLists } from "./label-lists.js";
import { ListEdits } from "./list-edits.js";
import { addToCounts, type CountedGroup, type MemoryState } from "./memory-state.js";
import type { NodeTable } from "./node-table.js";

/**
 * Makes the state after a change. The state before stays as it is and shares what did not change.
 * Applying a change a second time changes nothing, so a state that already holds a part of it (see
 * `loadState`) comes out right. Lets other work through meanwhile; changes that are applied one
 * after the other share a breather.
 */
export async function applyChange(
  state: MemoryState,
  change: Change,
  breather: Breather = new Breather(),
): Promise<MemoryState> {
  const draft = new Draft(state);
  for (const entry of change.entries) {
    draft.apply(entry);
    await breather.pause();
  }
  return draft.finish(change, breather);
}

/** A state in the making: what it shares with the one before is copied before it is written to. */
class Draft {
  readonly #before: MemoryState;
  readonly #nodes: NodeTable;
  readonly #ordinals: Map<ConceptKey, number>;
  readonly #counts: Map<string, CountedGroup>;
  readonly #sources = new Map<string, Source>();
  /** Nodes that are new or whose label or kind changed. */
  readonly #moved = new Set<number>();
  readonly #relabelled = new Set<number>();
  readonly #outEdits = new ListEdits("out");
  readonly #inEdits = new ListEdits("in");

  constructor(state: MemoryState) {
    this.#before = state;
    // Writing to a copy: a state's nodes are read-only only in their type.
    this.#nodes = (state.nodes as NodeTable).copy();
    // Shared by all states and only added to: see MemoryState.ordinals.
    this.#ordinals = state.ordinals as Map<ConceptKey, number>;
    this.#counts = new Map(state.counts);
  }

  apply({ subject, before, after }: ChangeEntry): void {
    if (subject === "SOURCE" && after !== null) this.#writeSource(JSON.parse(after) as Source);
    if (subject === "CONCEPT" && after !== null) this.#writeConcept(JSON.parse(after) as Concept);
    if (subject !== "EDGE") return;
    if (after !== null) this.#writeEdge(JSON.parse(after) as Edge);
    else if (before !== null) this.#removeEdge(JSON.parse(before) as Edge);
  }

  async finish({ version, at }: Change, breather: Breather): Promise<MemoryState> {
    await this.#moveInNeighbours(breather);
    const { nodes: before, byLabel, edgeCount, edits } = this.#before;
    const nodes = this.#nodes;
    const growth = await this.#outEdits.apply(nodes, before, breather);
    await this.#inEdits.apply(nodes, before, breather);
    const lists = await moveInLabelLists(byLabel, this.#moved, nodes, before, breather);
    return {
      ...this.#before,
      version,
      updatedAt: at,
      sources: this.#mergeSources(),
      nodes,
      byLabel: lists,
      counts: this.#counts,
      edgeCount: edgeCount + growth,
      edits: edits + this.#outEdits.size + this.#inEdits.size,
    };
  }

  #writeSource(source: Source): void {
    this.#sources.set(source.key, source);
  }

  #mergeSources(): readonly Source[] {
    const { sources } = this.#before;
    if (this.#sources.size === 0) return sources;
    const merged = new Map(sources.map((source) => [source.key as string, source]));
    for (const [key, source] of this.#sources) merged.set(key, source);
    return [...merged.values()].sort((a, b) => compareCodePoints(a.key, b.key));
  }

  #writeConcept(written: Concept): void {
    const concept = this.#before.lists.share(written);
    const ordinal = this.#ordinals.get(concept.key) ?? this.#nodes.size;
    const old = this.#nodes.find(ordinal);
    const sortLabel = toSortLabel(concept.label);
    this.#ordinals.set(concept.key, ordinal);
    this.#before.uris.add(concept.uri, ordinal);
    const lists = { out: old?.out ?? NO_EDGES, in: old?.in ?? NO_EDGES };
    this.#nodes.set(ordinal, { concept, sortLabel, ...lists });
    if (old?.concept.kind !== concept.kind || old.sortLabel !== sortLabel) this.#moved.add(ordinal);
    if (old && old.sortLabel !== sortLabel) this.#relabelled.add(ordinal);
    if (old) addToCounts(this.#counts, old.concept, -1);
    addToCounts(this.#counts, concept, 1);
  }

  #writeEdge(edge: Edge): void {
    const place = toPlace(edge.type, edgeRank(edge));
    const properties = this.#before.properties.add(edge);
    const [from, to] = [this.#ordinalOf(edge.from), this.#ordinalOf(edge.to)];
    this.#outEdits.put(from, { place, other: to, properties });
    this.#inEdits.put(to, { place, other: from, properties });
  }

  #removeEdge({ from, type, to }: Edge): void {
    this.#outEdits.remove(this.#ordinalOf(from), type, this.#ordinalOf(to));
    this.#inEdits.remove(this.#ordinalOf(to), type, this.#ordinalOf(from));
  }

  #ordinalOf(key: ConceptKey): number {
    const ordinal = this.#ordinals.get(key);
    if (ordinal === undefined || !this.#nodes.find(ordinal)) {
      throw new RangeError(`A change links ${key}, which is not in the graph.`);
    }
    return ordinal;
  }

  /** A new label moves a concept in the lists of all its neighbours. */
  async #moveInNeighbours(breather: Breather): Promise<void> {
    for (const ordinal of this.#relabelled) {
      const node = this.#nodes.get(ordinal);
      for (const edge of unpackEdges(node.out)) {
        this.#inEdits.move(edge.other, { ...edge, other: ordinal });
      }
      for (const edge of unpackEdges(node.in)) {
        this.#outEdits.move(edge.other, { ...edge, other: ordinal });
      }
      await breather.pause();
    }
  }
}
