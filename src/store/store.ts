import type { Change } from "../domain/change.js";
import type { Concept, ConceptKind, ConceptStatus } from "../domain/concept.js";
import type { ConceptKey } from "../domain/concept-key.js";
import type { Edge, EdgeIdentity, EdgeType } from "../domain/edge.js";
import type { Importance } from "../domain/level.js";
import type { Source } from "../domain/source.js";
import type { MaybePromise } from "../lib/maybe-promise.js";
import type { PageRequest } from "./page.js";

/** From a key along its edges, against them, or both (for symmetric types). */
export type Direction = "OUT" | "IN" | "BOTH";

/** Which edges of a concept are meant. Absent filters let everything through. */
export interface EdgeQuery {
  readonly types: readonly EdgeType[];
  readonly direction: Direction;
  /** Only edges whose other end is of one of these kinds. */
  readonly kinds?: readonly ConceptKind[];
  /** Only edges of one of these importances. */
  readonly importances?: readonly Importance[];
  /** Applies to each key by itself. */
  readonly page?: PageRequest;
}

/** What is below a category, at any depth. */
export interface DescendantQuery {
  readonly kinds?: readonly ConceptKind[];
  readonly page?: PageRequest;
}

/** Which concepts of the whole graph are meant. Absent members let everything through. */
export interface ConceptFilter {
  readonly kinds?: readonly ConceptKind[];
  readonly schemes?: readonly string[];
  readonly statuses?: readonly ConceptStatus[];
  /** Compared without case and accents. */
  readonly labelStartsWith?: string;
  /** Below this concept along BROADER, at any depth. */
  readonly within?: ConceptKey;
}

/** Orders of a list of concepts, by sort label, then key, both ways around. */
export const CONCEPT_ORDERS = ["LABEL_ASC", "LABEL_DESC"] as const;
export type ConceptOrder = (typeof CONCEPT_ORDERS)[number];

/** What facets count by. */
export const FACET_KINDS = ["CATEGORY", "SCHEME", "KIND"] as const;
export type FacetKind = (typeof FACET_KINDS)[number];

/** How many concepts of a set share a direct category, a scheme or a kind. */
export interface FacetCount {
  readonly by: FacetKind;
  /** The category's key, the scheme or the kind. */
  readonly key: string;
  readonly count: number;
}

/** The state of the graph as a whole. */
export interface GraphInfo {
  readonly version: number;
  /** When the version was made (ISO 8601, UTC); null for an empty graph of version 0. */
  readonly updatedAt: string | null;
  /** ACTIVE concepts, ordered by scheme, then in the order of CONCEPT_KINDS. */
  readonly counts: readonly {
    readonly scheme: string;
    readonly kind: ConceptKind;
    readonly count: number;
  }[];
}

/** Edges of concepts, and what is at their other ends. */
export interface Neighbours {
  /** A list per key that was asked for. */
  readonly edges: readonly (readonly Edge[])[];
  /** Each once, in no order. */
  readonly concepts: readonly Concept[];
}

/**
 * The reading half of the port. Methods that take keys answer in the order of the keys, one result
 * per key; a repeated key gets its result again and an unknown key an empty one. Edges come ordered
 * by type (as in EDGE_TYPES), rank (`edgeRank`), then sort label and key of the other end.
 *
 * A failing store rejects with UNAVAILABLE; nothing of a driver's own errors gets out.
 */
export interface GraphReader {
  /**
   * Set by a reader that stays at one version of the graph. Such a reader has everything at hand: all
   * its methods return values, never promises.
   */
  readonly snapshotVersion?: number;

  /** Finds concepts, whatever their status; undefined for an unknown key. */
  conceptsByKey(keys: readonly ConceptKey[]): MaybePromise<readonly (Concept | undefined)[]>;

  /** Finds the key of the concept that has the URI; undefined for an unknown one. */
  keysByUri(uris: readonly string[]): MaybePromise<readonly (ConceptKey | undefined)[]>;

  /** Lists the edges of each concept. */
  edges(keys: readonly ConceptKey[], query: EdgeQuery): MaybePromise<readonly (readonly Edge[])[]>;

  /**
   * Does what `edges` does and gives the concepts at the other ends too, which are mostly wanted next.
   * Only of a reader that takes less time for both together than one after the other.
   */
  neighbours?(keys: readonly ConceptKey[], query: EdgeQuery): Promise<Neighbours>;

  /** Counts what `edges` would list, leaving `query.page` out of account. */
  countEdges(keys: readonly ConceptKey[], query: EdgeQuery): MaybePromise<readonly number[]>;

  /**
   * Lists the distinct concepts below each concept along BROADER, without itself, ordered by sort
   * label and key. Cycles are followed once. Costs as much as what is below.
   */
  descendants(
    keys: readonly ConceptKey[],
    query: DescendantQuery,
  ): MaybePromise<readonly (readonly ConceptKey[])[]>;

  /** Counts what `descendants` would list, leaving `query.page` out of account. */
  countDescendants(
    keys: readonly ConceptKey[],
    query: DescendantQuery,
  ): MaybePromise<readonly number[]>;

  /**
   * Lists one page of the concepts that pass the filter, by sort label and key. The cost does not
   * grow with the distance from the first page; with `within` it grows with what is below.
   */
  page(
    filter: ConceptFilter,
    order: ConceptOrder,
    page: PageRequest,
  ): MaybePromise<readonly Concept[]>;

  /** Counts the concepts that pass the filter. */
  count(filter: ConceptFilter): MaybePromise<number>;

  /**
   * Counts the concepts that pass the filter by category, scheme or kind: at most `size` per kind of
   * facet, in the order of `by`, largest first, then by key.
   */
  facets(
    filter: ConceptFilter,
    by: readonly FacetKind[],
    size: number,
  ): MaybePromise<readonly FacetCount[]>;

  /** Lists all sources by key. */
  sources(): MaybePromise<readonly Source[]>;

  /** Tells the version and the counts. */
  info(): MaybePromise<GraphInfo>;
}

/**
 * A reader that stays at one version of the graph. It also answers for one key, without a list of one:
 * that is how resolvers ask, thousands of times for one answer.
 */
export interface GraphSnapshot extends GraphReader {
  readonly snapshotVersion: number;
  findConcept(key: ConceptKey): Concept | undefined;
  findKeyByUri(uri: string): ConceptKey | undefined;
  listEdges(key: ConceptKey, query: EdgeQuery): readonly Edge[];
  countEdgesOf(key: ConceptKey, query: EdgeQuery): number;
  listDescendants(key: ConceptKey, query: DescendantQuery): readonly ConceptKey[];
  countDescendantsOf(key: ConceptKey, query: DescendantQuery): number;
}

/** Tells whether a reader stays at one version. */
export function isSnapshot(reader: GraphReader): reader is GraphSnapshot {
  return reader.snapshotVersion !== undefined;
}

/** What one write does, all of it or nothing. Within a batch, later duplicates win. */
export interface WriteBatch {
  readonly sources?: readonly Source[];
  /** Whole concepts, added or replaced. */
  readonly concepts?: readonly Concept[];
  /** Whole edges, added or replaced; both ends exist or are in the batch. */
  readonly edges?: readonly Edge[];
  readonly removedEdges?: readonly EdgeIdentity[];
  /** Concepts that become DEPRECATED; unknown keys are an error. */
  readonly retired?: readonly {
    readonly key: ConceptKey;
    readonly replacedBy: ConceptKey | null;
  }[];
}

/** Who writes, why, and optionally on which version the batch was based. */
export interface WriteOptions {
  readonly actor: string;
  readonly reason: string;
  /** The write is refused with CONFLICT when the graph is at another version. */
  readonly expectedVersion?: number;
}

/** What `exportAll` streams. */
export type ExportedItem =
  | { readonly subject: "SOURCE"; readonly source: Source }
  | { readonly subject: "CONCEPT"; readonly concept: Concept }
  | { readonly subject: "EDGE"; readonly edge: Edge };

/** The most items that one batch may hold: a whole curated graph, so that it is written at once or not at all. */
export const MAXIMUM_BATCH_ITEMS = 25_000;

/** A whole store: everything a reader can, and writing, following and closing. */
export interface GraphStore extends GraphReader {
  /** Whether other processes may write to the same graph, so that its version can rise unseen. */
  readonly hasOtherWriters: boolean;

  /**
   * Applies a batch atomically and durably, raises the version by one and appends a change record.
   * A batch that changes nothing raises no version. Rejects with BAD_USER_INPUT when the batch
   * breaks the model, LIMIT_EXCEEDED when it is too large, CONFLICT as described above; then
   * nothing is written.
   *
   * @returns the version that the graph has afterwards
   */
  write(batch: WriteBatch, options: WriteOptions): Promise<number>;

  /** Tells the version: 0 for an empty graph, raised by one with every change. */
  version(): Promise<number>;

  /** Lists at most `limit` changes with a version above `since`, oldest first. */
  changes(since: number, limit: number): Promise<readonly Change[]>;

  /**
   * Streams all sources by key, all concepts by key, then all edges by `from`, type (as in
   * EDGE_TYPES) and `to`; keys by code point. They come in parts of any length, each made in a few
   * milliseconds; edges in one for each concept that they start from, so that few are in use at a time.
   * Memory does not grow with the graph. Writes during the export may or may not be in it: who needs an
   * exact copy asks for the version before and applies the changes since.
   */
  exportAll(): AsyncIterable<readonly ExportedItem[]>;

  /** Releases everything; calls after the first do nothing. */
  close(): Promise<void>;
}
