import type { Concept, ConceptKind } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import type { Source } from "../../domain/source.js";
import { compareCodePoints } from "../../lib/text-order.js";
import type { Adjacency } from "./adjacency.js";
import type { EdgePropertyTable } from "./edge-properties.js";
import type { Nodes } from "./node-table.js";
import type { ListSharer } from "./share-lists.js";
import type { UriIndex } from "./uri-index.js";

/** A concept with its edges. Never changes; a new node takes its place. */
export interface MemoryNode {
  readonly concept: Concept;
  readonly sortLabel: string;
  readonly out: Adjacency;
  readonly in: Adjacency;
}

/**
 * The whole graph at one version. States of neighbouring versions share every node and list that did
 * not change, so that a new version costs what its change touches.
 */
export interface MemoryState {
  readonly version: number;
  readonly updatedAt: string | null;
  readonly sources: readonly Source[];
  /** A concept keeps its place, its ordinal, for as long as the graph is in memory. */
  readonly nodes: Nodes;
  /** Shared by all states: a later one's concepts may be in it, whose ordinals have no node here. */
  readonly ordinals: ReadonlyMap<ConceptKey, number>;
  /** Shared by all states too. */
  readonly uris: UriIndex;
  /** The ordinals of each kind, ordered by sort label and key. */
  readonly byLabel: Readonly<Record<ConceptKind | "ALL", Int32Array>>;
  /** How many concepts there are, by `toCountGroup`. */
  readonly counts: ReadonlyMap<string, CountedGroup>;
  readonly properties: EdgePropertyTable;
  /** Shared by all states, like the lists that it keeps. */
  readonly lists: ListSharer;
  readonly edgeCount: number;
  /** How many ends of edges were changed since the lists were packed: see `packState`. */
  readonly edits: number;
}

/** Concepts that no filter by scheme, kind or status tells apart, and how many they are. */
export type CountedGroup = Pick<Concept, "scheme" | "kind" | "status"> & { readonly size: number };

/** Names what concepts are counted by. */
export function toCountGroup({
  scheme,
  kind,
  status,
}: Pick<Concept, "scheme" | "kind" | "status">): string {
  return `${scheme} ${kind} ${status}`;
}

/** Counts one concept more, or with a negative number less. */
export function addToCounts(
  counts: Map<string, CountedGroup>,
  { scheme, kind, status }: Concept,
  difference: number,
): void {
  const group = toCountGroup({ scheme, kind, status });
  const size = (counts.get(group)?.size ?? 0) + difference;
  counts.set(group, { scheme, kind, status, size });
}

/** Orders nodes as lists do: by sort label, then key. */
export function compareNodes(left: MemoryNode, right: MemoryNode): number {
  return (
    compareCodePoints(left.sortLabel, right.sortLabel) ||
    compareCodePoints(left.concept.key, right.concept.key)
  );
}

/** Finds the node of a key in a state. */
export function findNode(state: MemoryState, key: ConceptKey): MemoryNode | undefined {
  const ordinal = state.ordinals.get(key);
  return ordinal === undefined ? undefined : state.nodes.find(ordinal);
}

/** Finds the node of a URI in a state. */
export function findByUri({ uris, nodes }: MemoryState, uri: string): MemoryNode | undefined {
  const ordinal = uris.find(uri, (candidate) => nodes.find(candidate)?.concept.uri === uri);
  return ordinal === undefined ? undefined : nodes.find(ordinal);
}

/** Gets the node at an ordinal that an edge or a list of the state holds. */
export function getNode(state: Pick<MemoryState, "nodes">, ordinal: number): MemoryNode {
  return state.nodes.get(ordinal);
}
