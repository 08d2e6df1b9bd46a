import type { Change, ChangeEntry } from "../../domain/change.js";
import type { Concept } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import { type Edge, type EdgeType, edgeRank } from "../../domain/edge.js";
import type { Source } from "../../domain/source.js";
import { compareCodePoints, toSortLabel } from "../../lib/text-order.js";
import {
  type Adjacency,
  NO_EDGES,
  type PackedEdge,
  packEdges,
  STRIDE,
  toPlace,
  toType,
  unpackEdges,
} from "./adjacency.js";
import { Breather } from "./breathe.js";
import { moveInLabelLists } from "./label-lists.js";
import {
  compareNodes,
  getNode,
  type MemoryNode,
  type MemoryState,
  toCountGroup,
} from "./memory-state.js";

/**
 * Makes the state after a change. The state before stays as it is and shares what did not change.
 * Applying a change a second time changes nothing, so a state that already holds a part of it (see
 * `loadState`) comes out right. Lets other work through meanwhile.
 */
export async function applyChange(state: MemoryState, change: Change): Promise<MemoryState> {
  const draft = new Draft(state);
  const breather = new Breather();
  for (const entry of change.entries) {
    draft.apply(entry);
    await breather.pause();
  }
  return draft.finish(change, breather);
}

/** What one node's list gains (an edge) or loses (null), by type and other end. */
type ListEdits = Map<string, PackedEdge | null>;

/** A state in the making: what it shares with the one before is copied before it is written to. */
class Draft {
  readonly #before: MemoryState;
  readonly #nodes: MemoryNode[];
  readonly #ordinals: Map<ConceptKey, number>;
  readonly #ordinalsByUri: Map<string, number>;
  readonly #sources: Map<string, Source>;
  readonly #counts: Map<string, number>;
  /** Nodes that are new or whose label or kind changed. */
  readonly #moved = new Set<number>();
  readonly #relabelled = new Set<number>();
  readonly #outEdits = new Map<number, ListEdits>();
  readonly #inEdits = new Map<number, ListEdits>();

  constructor(state: MemoryState) {
    this.#before = state;
    this.#nodes = state.nodes.slice();
    // Shared by all states and only added to: see MemoryState.ordinals.
    this.#ordinals = state.ordinals as Map<ConceptKey, number>;
    this.#ordinalsByUri = new Map(state.ordinalsByUri);
    this.#sources = new Map(state.sources.map((source) => [source.key, source]));
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
    await this.#resortNeighbours(breather);
    const outDifference = await this.#editLists("out", this.#outEdits, breather);
    await this.#editLists("in", this.#inEdits, breather);
    const { byLabel, properties, edgeCount } = this.#before;
    return {
      version,
      updatedAt: at,
      sources: [...this.#sources.values()].sort((a, b) => compareCodePoints(a.key, b.key)),
      nodes: this.#nodes,
      ordinals: this.#ordinals,
      ordinalsByUri: this.#ordinalsByUri,
      byLabel:
        this.#moved.size === 0 ? byLabel : moveInLabelLists(byLabel, this.#nodes, this.#moved),
      counts: this.#counts,
      properties,
      edgeCount: edgeCount + outDifference,
    };
  }

  #writeSource(source: Source): void {
    this.#sources.set(source.key, source);
  }

  #writeConcept(concept: Concept): void {
    const ordinal = this.#ordinals.get(concept.key) ?? this.#nodes.length;
    const old = this.#nodes[ordinal];
    const sortLabel = toSortLabel(concept.label);
    this.#ordinals.set(concept.key, ordinal);
    this.#nodes[ordinal] = { out: NO_EDGES, in: NO_EDGES, ...old, concept, sortLabel };
    if (old?.concept.kind !== concept.kind || old.sortLabel !== sortLabel) this.#moved.add(ordinal);
    if (old && old.sortLabel !== sortLabel) this.#relabelled.add(ordinal);
    this.#moveUri(old?.concept.uri, concept.uri, ordinal);
    if (old) this.#count(old.concept, -1);
    this.#count(concept, 1);
  }

  #moveUri(from: string | undefined, to: string, ordinal: number): void {
    if (from !== undefined && from !== to && this.#ordinalsByUri.get(from) === ordinal) {
      this.#ordinalsByUri.delete(from);
    }
    this.#ordinalsByUri.set(to, ordinal);
  }

  #count(concept: Concept, difference: number): void {
    const group = toCountGroup(concept);
    this.#counts.set(group, (this.#counts.get(group) ?? 0) + difference);
  }

  #writeEdge(edge: Edge): void {
    const place = toPlace(edge.type, edgeRank(edge));
    const properties = this.#before.properties.add(edge);
    const [from, to] = [this.#ordinalOf(edge.from), this.#ordinalOf(edge.to)];
    editsOf(this.#outEdits, from).set(toEditId(edge.type, to), { place, other: to, properties });
    editsOf(this.#inEdits, to).set(toEditId(edge.type, from), { place, other: from, properties });
  }

  #removeEdge(edge: Edge): void {
    const [from, to] = [this.#ordinalOf(edge.from), this.#ordinalOf(edge.to)];
    editsOf(this.#outEdits, from).set(toEditId(edge.type, to), null);
    editsOf(this.#inEdits, to).set(toEditId(edge.type, from), null);
  }

  #ordinalOf(key: ConceptKey): number {
    const ordinal = this.#ordinals.get(key);
    if (ordinal === undefined || !this.#nodes[ordinal]) {
      throw new RangeError(`A change links ${key}, which is not in the graph.`);
    }
    return ordinal;
  }

  /** A new label moves a concept in the lists of all its neighbours. */
  async #resortNeighbours(breather: Breather): Promise<void> {
    for (const ordinal of this.#relabelled) {
      const node = getNode({ nodes: this.#nodes }, ordinal);
      for (const { other } of unpackEdges(node.out)) editsOf(this.#inEdits, other);
      for (const { other } of unpackEdges(node.in)) editsOf(this.#outEdits, other);
      await breather.pause();
    }
  }

  /** Rewrites the lists that have edits; tells by how many edges they have grown together. */
  async #editLists(
    side: "out" | "in",
    edits: ReadonlyMap<number, ListEdits>,
    breather: Breather,
  ): Promise<number> {
    let difference = 0;
    for (const [ordinal, listEdits] of edits) {
      const node = getNode({ nodes: this.#nodes }, ordinal);
      const list = this.#editList(node[side], listEdits);
      difference += (list.length - node[side].length) / STRIDE;
      this.#nodes[ordinal] = { ...node, [side]: list };
      await breather.pause();
    }
    return difference;
  }

  #editList(list: Adjacency, edits: ListEdits): Adjacency {
    const kept = unpackEdges(list).filter(
      ({ place, other }) => !edits.has(toEditId(toType(place), other)),
    );
    const added = [...edits.values()].filter((edge) => edge !== null);
    return packEdges(
      [...kept, ...added].sort((a, b) => a.place - b.place || this.#compare(a.other, b.other)),
    );
  }

  #compare(left: number, right: number): number {
    const nodes = this.#nodes;
    return compareNodes(getNode({ nodes }, left), getNode({ nodes }, right));
  }
}

function editsOf(edits: Map<number, ListEdits>, ordinal: number): ListEdits {
  const known = edits.get(ordinal);
  if (known) return known;
  const fresh: ListEdits = new Map();
  edits.set(ordinal, fresh);
  return fresh;
}

function toEditId(type: EdgeType, ordinal: number): string {
  return `${type} ${ordinal}`;
}
