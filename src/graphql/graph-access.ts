import DataLoader from "dataloader";
import type { Change } from "../domain/change.js";
import type { Concept } from "../domain/concept.js";
import type { ConceptKey } from "../domain/concept-key.js";
import type { Edge } from "../domain/edge.js";
import type { Source, SourceKey } from "../domain/source.js";
import { type MaybePromise, whenReady } from "../lib/maybe-promise.js";
import type { PageRequest } from "../store/page.js";
import {
  type ConceptFilter,
  type ConceptOrder,
  type DescendantQuery,
  type EdgeQuery,
  type FacetCount,
  type FacetKind,
  type GraphInfo,
  type GraphReader,
  type GraphSnapshot,
  type GraphStore,
  isSnapshot,
} from "../store/store.js";

/**
 * How resolvers read the graph: one concept at a time, as if it cost nothing. Lives for one request,
 * which sees one version of the graph when it reads from memory.
 */
export interface GraphAccess {
  findConcept(key: ConceptKey): MaybePromise<Concept | undefined>;
  /** Follows a key that a stored item holds. Throws when it leads nowhere: the store is broken. */
  getConcept(key: ConceptKey): MaybePromise<Concept>;
  findKeyByUri(uri: string): MaybePromise<ConceptKey | undefined>;
  listEdges(key: ConceptKey, query: EdgeQuery): MaybePromise<readonly Edge[]>;
  countEdges(key: ConceptKey, query: EdgeQuery): MaybePromise<number>;
  listDescendants(key: ConceptKey, query: DescendantQuery): MaybePromise<readonly ConceptKey[]>;
  countDescendants(key: ConceptKey, query: DescendantQuery): MaybePromise<number>;
  page(
    filter: ConceptFilter,
    order: ConceptOrder,
    page: PageRequest,
  ): MaybePromise<readonly Concept[]>;
  count(filter: ConceptFilter): MaybePromise<number>;
  listFacets(
    filter: ConceptFilter,
    by: readonly FacetKind[],
    size: number,
  ): MaybePromise<readonly FacetCount[]>;
  listSources(): MaybePromise<readonly Source[]>;
  /** Follows a source that a stored item names. Throws when it is not there. */
  getSource(key: SourceKey): MaybePromise<Source>;
  getInfo(): MaybePromise<GraphInfo>;
  listChanges(since: number, limit: number): MaybePromise<readonly Change[]>;
}

/** What one request reads from: a reader, and the change records of the store behind it. */
export interface GraphOrigin {
  readonly reader: GraphReader;
  readonly listChanges: GraphStore["changes"];
}

/**
 * Makes the access of one request. This is the one place that decides how resolvers read: what a
 * snapshot has at hand comes at once, everything else is gathered into batches.
 */
export function createGraphAccess(origin: GraphOrigin): GraphAccess {
  const { reader } = origin;
  const keyed = isSnapshot(reader) ? passReads(reader) : batchReads(reader);
  const listSources = once(() => reader.sources());
  const sourcesByKey = once(() => whenReady(listSources(), indexSources));
  return {
    ...keyed,
    page: (filter, order, page) => reader.page(filter, order, page),
    count: (filter) => reader.count(filter),
    listFacets: (filter, by, size) => reader.facets(filter, by, size),
    listSources,
    getSource: (key) => whenReady(sourcesByKey(), (sources) => expectStored(sources.get(key), key)),
    getInfo: once(() => reader.info()),
    listChanges: origin.listChanges,
  };
}

/** The part of the access whose methods take one key each. */
type KeyedReads = Pick<
  GraphAccess,
  | "findConcept"
  | "getConcept"
  | "findKeyByUri"
  | "listEdges"
  | "countEdges"
  | "listDescendants"
  | "countDescendants"
>;

/** Reads by one key at a time, at once. */
function passReads(snapshot: GraphSnapshot): KeyedReads {
  return {
    findConcept: (key) => snapshot.findConcept(key),
    getConcept: (key) => expectStored(snapshot.findConcept(key), key),
    findKeyByUri: (uri) => snapshot.findKeyByUri(uri),
    listEdges: (key, query) => snapshot.listEdges(key, query),
    countEdges: (key, query) => snapshot.countEdgesOf(key, query),
    listDescendants: (key, query) => snapshot.listDescendants(key, query),
    countDescendants: (key, query) => snapshot.countDescendantsOf(key, query),
  };
}

/** Gathers the keys of a turn into one call per method and query. */
function batchReads(reader: GraphReader): KeyedReads {
  const concepts = new DataLoader<ConceptKey, Concept | undefined>(async (keys) =>
    reader.conceptsByKey(keys),
  );
  const keysByUri = new DataLoader<string, ConceptKey | undefined>(async (uris) =>
    reader.keysByUri(uris),
  );
  const edges = loaderPerQuery((keys, query: EdgeQuery) => reader.edges(keys, query));
  const edgeCounts = loaderPerQuery((keys, query: EdgeQuery) => reader.countEdges(keys, query));
  const descendants = loaderPerQuery((keys, query: DescendantQuery) =>
    reader.descendants(keys, query),
  );
  const descendantCounts = loaderPerQuery((keys, query: DescendantQuery) =>
    reader.countDescendants(keys, query),
  );
  return {
    findConcept: (key) => concepts.load(key),
    getConcept: (key) => concepts.load(key).then((concept) => expectStored(concept, key)),
    findKeyByUri: (uri) => keysByUri.load(uri),
    listEdges: (key, query) => edges(query).load(key),
    countEdges: (key, query) => edgeCounts(query).load(key),
    listDescendants: (key, query) => descendants(query).load(key),
    countDescendants: (key, query) => descendantCounts(query).load(key),
  };
}

/** One loader for each distinct query, so that all keys of a level share a call. */
function loaderPerQuery<Query, Result>(
  read: (keys: readonly ConceptKey[], query: Query) => MaybePromise<readonly Result[]>,
): (query: Query) => DataLoader<ConceptKey, Result> {
  const loaders = new Map<string, DataLoader<ConceptKey, Result>>();
  return (query) => {
    const name = JSON.stringify(query);
    const known = loaders.get(name);
    if (known) return known;
    const loader = new DataLoader<ConceptKey, Result>(async (keys) => read(keys, query));
    loaders.set(name, loader);
    return loader;
  };
}

function once<Value>(read: () => MaybePromise<Value>): () => MaybePromise<Value> {
  let known: { readonly value: MaybePromise<Value> } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

function indexSources(sources: readonly Source[]): ReadonlyMap<SourceKey, Source> {
  return new Map(sources.map((source) => [source.key, source]));
}

/** Throws when the store names what it does not hold: it is broken. */
export function expectStored<Value>(value: Value | undefined, key: string): Value {
  if (value === undefined) throw new Error(`The store names ${key} but does not hold it.`);
  return value;
}
