import DataLoader from "dataloader";
import type { Change } from "../domain/change.js";
import type { Concept } from "../domain/concept.js";
import type { ConceptKey } from "../domain/concept-key.js";
import type { Edge } from "../domain/edge.js";
import type { Source, SourceKey } from "../domain/source.js";
import { type MaybePromise, whenReady } from "../lib/maybe-promise.js";
import type { PageRequest } from "../store/page.js";
import type {
  ConceptFilter,
  ConceptOrder,
  DescendantQuery,
  EdgeQuery,
  FacetCount,
  FacetKind,
  GraphInfo,
  GraphReader,
  GraphStore,
} from "../store/store.js";

/**
 * How resolvers read the graph: one concept at a time, as if it cost nothing. What all resolvers of
 * a level ask for is gathered into one call of the store per relation. Lives for one request.
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

/** What a request reads from: a reader, and the change records of the store behind it. */
export type GraphOrigin = GraphReader & Pick<GraphStore, "changes">;

/** Makes the access of one request, with empty caches. */
export function createGraphAccess(origin: GraphOrigin): GraphAccess {
  const concepts = new DataLoader<ConceptKey, Concept | undefined>(async (keys) =>
    origin.conceptsByKey(keys),
  );
  const keysByUri = new DataLoader<string, ConceptKey | undefined>(async (uris) =>
    origin.keysByUri(uris),
  );
  const edges = loaderPerQuery<EdgeQuery, readonly Edge[]>((keys, query) =>
    origin.edges(keys, query),
  );
  const edgeCounts = loaderPerQuery<EdgeQuery, number>((keys, query) =>
    origin.countEdges(keys, query),
  );
  const descendants = loaderPerQuery<DescendantQuery, readonly ConceptKey[]>((keys, query) =>
    origin.descendants(keys, query),
  );
  const descendantCounts = loaderPerQuery<DescendantQuery, number>((keys, query) =>
    origin.countDescendants(keys, query),
  );
  const listSources = once(() => origin.sources());
  const sourcesByKey = once(() => whenReady(listSources(), indexSources));
  return {
    findConcept: (key) => concepts.load(key),
    getConcept: (key) => concepts.load(key).then((concept) => expectStored(concept, key)),
    findKeyByUri: (uri) => keysByUri.load(uri),
    listEdges: (key, query) => edges(query).load(key),
    countEdges: (key, query) => edgeCounts(query).load(key),
    listDescendants: (key, query) => descendants(query).load(key),
    countDescendants: (key, query) => descendantCounts(query).load(key),
    page: (filter, order, page) => origin.page(filter, order, page),
    count: (filter) => origin.count(filter),
    listFacets: (filter, by, size) => origin.facets(filter, by, size),
    listSources,
    getSource: (key) => whenReady(sourcesByKey(), (sources) => expectStored(sources.get(key), key)),
    getInfo: once(() => origin.info()),
    listChanges: (since, limit) => origin.changes(since, limit),
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

function expectStored<Value>(value: Value | undefined, key: string): Value {
  if (value === undefined) throw new Error(`The store names ${key} but does not hold it.`);
  return value;
}
