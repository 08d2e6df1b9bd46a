import type { ChangeAction, ChangeEntry } from "../domain/change.js";
import type { Concept, ConceptKind } from "../domain/concept.js";
import type { ConceptKey } from "../domain/concept-key.js";
import type { Edge, EdgeIdentity } from "../domain/edge.js";
import { ConflictError, LimitExceededError } from "../domain/errors.js";
import type { Source, SourceKey } from "../domain/source.js";
import {
  toCanonicalConcept,
  toCanonicalEdge,
  toCanonicalIdentity,
  toCanonicalSource,
} from "./canonical.js";
import { checkBatch } from "./check-batch.js";
import { MAXIMUM_BATCH_ITEMS, type WriteBatch, type WriteOptions } from "./store.js";

/** Names an edge in a map; keys hold no spaces, so the text is unambiguous. */
export function toEdgeId({ from, type, to }: EdgeIdentity): string {
  return `${from} ${type} ${to}`;
}

/** A batch in canonical form, without duplicates, retirements not yet applied. */
export interface NormalizedBatch {
  readonly sources: ReadonlyMap<SourceKey, Source>;
  readonly concepts: ReadonlyMap<ConceptKey, Concept>;
  readonly edges: ReadonlyMap<string, Edge>;
  readonly removedEdges: ReadonlyMap<string, EdgeIdentity>;
  readonly retired: ReadonlyMap<ConceptKey, ConceptKey | null>;
}

/** What a store must read before it can plan a write; absent items are left out of the maps. */
export interface CurrentItems {
  readonly version: number;
  /** All sources. */
  readonly sources: ReadonlyMap<SourceKey, Source>;
  /** Those of `writtenConcepts`. */
  readonly concepts: ReadonlyMap<ConceptKey, Concept>;
  /** Those of `namedConcepts`. */
  readonly kinds: ReadonlyMap<ConceptKey, ConceptKind>;
  /** Those of `mentionedUris`. */
  readonly keysByUri: ReadonlyMap<string, ConceptKey>;
  /** Those of `mentionedEdges`. */
  readonly edges: ReadonlyMap<string, Edge>;
}

/** What a store must write; all empty when the batch changes nothing. */
export interface WritePlan {
  readonly sources: readonly Source[];
  readonly concepts: readonly Concept[];
  readonly edges: readonly Edge[];
  readonly removedEdges: readonly EdgeIdentity[];
  readonly entries: readonly ChangeEntry[];
}

/** Brings a batch into canonical form. Rejects one that is too large with LIMIT_EXCEEDED. */
export function normalizeBatch(batch: WriteBatch): NormalizedBatch {
  const size = Object.values(batch).reduce((sum, items) => sum + items.length, 0);
  if (size > MAXIMUM_BATCH_ITEMS) {
    throw new LimitExceededError(
      `A write takes at most ${MAXIMUM_BATCH_ITEMS} items, got ${size}; split it into several.`,
      { limit: "batchItems", maximum: MAXIMUM_BATCH_ITEMS, actual: size },
    );
  }
  return {
    sources: mapBy(batch.sources?.map(toCanonicalSource), (source) => source.key),
    concepts: mapBy(batch.concepts?.map(toCanonicalConcept), (concept) => concept.key),
    edges: mapBy(batch.edges?.map(toCanonicalEdge), toEdgeId),
    removedEdges: mapBy(batch.removedEdges?.map(toCanonicalIdentity), toEdgeId),
    retired: new Map(batch.retired?.map(({ key, replacedBy }) => [key, replacedBy])),
  };
}

/** Lists the concepts that a store must read for the batch as a whole: written or retired. */
export function writtenConcepts(batch: NormalizedBatch): ConceptKey[] {
  return [...new Set([...batch.concepts.keys(), ...batch.retired.keys()])];
}

/** Lists the concepts of which a store must read the kinds for the batch: linked or named in it, and not written. */
export function namedConcepts(batch: NormalizedBatch): ConceptKey[] {
  const named = new Set<ConceptKey>();
  const add = (key: ConceptKey | null) => {
    if (key !== null && !batch.concepts.has(key) && !batch.retired.has(key)) named.add(key);
  };
  for (const { replacedBy, aspects } of batch.concepts.values()) {
    add(replacedBy);
    for (const { concepts } of aspects) concepts.forEach(add);
  }
  batch.retired.forEach(add);
  for (const { from, to, as } of batch.edges.values()) {
    add(from);
    add(to);
    as.forEach(add);
  }
  return [...named];
}

/** Lists the URIs whose present owners a store must read for the batch. */
export function mentionedUris(batch: NormalizedBatch): string[] {
  return [...batch.concepts.values()].map((concept) => concept.uri);
}

/** Lists the edges that a store must read for the batch. */
export function mentionedEdges(batch: NormalizedBatch): EdgeIdentity[] {
  return [...batch.edges.values(), ...batch.removedEdges.values()];
}

/**
 * Compares a batch with what is stored and says what is to be written. Throws CONFLICT when the
 * version is not the expected one and BAD_USER_INPUT when the batch breaks the model.
 */
export function planWrite(
  batch: NormalizedBatch,
  current: CurrentItems,
  options: WriteOptions,
): WritePlan {
  checkVersion(current.version, options.expectedVersion);
  checkBatch(batch, current);
  const concepts = withRetirements(batch, current);
  const sources = differences(batch.sources, current.sources);
  const changed = differences(concepts, current.concepts);
  const edges = differences(batch.edges, current.edges);
  const removed = [...batch.removedEdges.keys()]
    .filter((id) => !batch.edges.has(id))
    .flatMap((id) => current.edges.get(id) ?? []);
  return {
    sources,
    concepts: changed,
    edges,
    removedEdges: removed.map(({ from, type, to }) => ({ from, type, to })),
    entries: [
      ...sources.map((source) => sourceEntry(source, current.sources.get(source.key))),
      ...changed.map((concept) => conceptEntry(concept, current.concepts.get(concept.key))),
      ...edges.map((edge) => edgeEntry(edge, current.edges.get(toEdgeId(edge)), edge)),
      ...removed.map((edge) => edgeEntry(edge, edge, undefined)),
    ],
  };
}

function checkVersion(actual: number, expected: number | undefined): void {
  if (expected === undefined || expected === actual) return;
  throw new ConflictError(
    `Expected the graph at version ${expected}, it is at ${actual}; read it again and repeat.`,
    { expectedVersion: expected, actualVersion: actual },
  );
}

/** Retires what the batch has just written or, if it is not there, what is stored. */
function withRetirements(
  batch: NormalizedBatch,
  current: CurrentItems,
): ReadonlyMap<ConceptKey, Concept> {
  const concepts = new Map(batch.concepts);
  for (const [key, replacedBy] of batch.retired) {
    const concept = concepts.get(key) ?? current.concepts.get(key);
    if (concept) concepts.set(key, { ...concept, status: "DEPRECATED", replacedBy });
  }
  return concepts;
}

/** Lists the items that are new or not the same as the stored ones. */
function differences<Key, Item>(
  wanted: ReadonlyMap<Key, Item>,
  stored: ReadonlyMap<Key, Item>,
): Item[] {
  return [...wanted]
    .filter(([key, item]) => JSON.stringify(item) !== JSON.stringify(stored.get(key)))
    .map(([, item]) => item);
}

function sourceEntry(after: Source, before: Source | undefined): ChangeEntry {
  return {
    subject: "SOURCE",
    action: before ? "CHANGED" : "ADDED",
    ref: after.key,
    link: null,
    ...images(before, after),
  };
}

function conceptEntry(after: Concept, before: Concept | undefined): ChangeEntry {
  return {
    subject: "CONCEPT",
    action: conceptAction(after, before),
    ref: after.key,
    link: null,
    ...images(before, after),
  };
}

function conceptAction(after: Concept, before: Concept | undefined): ChangeAction {
  if (!before) return "ADDED";
  return before.status === "ACTIVE" && after.status === "DEPRECATED" ? "RETIRED" : "CHANGED";
}

function edgeEntry(
  { from, type, to }: EdgeIdentity,
  before: Edge | undefined,
  after: Edge | undefined,
): ChangeEntry {
  return {
    subject: "EDGE",
    action: edgeAction(before, after),
    ref: from,
    link: `${type} ${to}`,
    ...images(before, after),
  };
}

function edgeAction(before: Edge | undefined, after: Edge | undefined): ChangeAction {
  if (!after) return "REMOVED";
  return before ? "CHANGED" : "ADDED";
}

function images(before: object | undefined, after: object | undefined) {
  return {
    before: before ? JSON.stringify(before) : null,
    after: after ? JSON.stringify(after) : null,
  };
}

function mapBy<Key, Item>(items: readonly Item[] | undefined, toKey: (item: Item) => Key) {
  return new Map((items ?? []).map((item) => [toKey(item), item] as const));
}
