import equal from "fast-deep-equal";
import type { Change } from "../domain/change.js";
import type { Concept } from "../domain/concept.js";
import type { ConceptKey } from "../domain/concept-key.js";
import type { Edge } from "../domain/edge.js";
import type { Source, SourceKey } from "../domain/source.js";
import type { MaybePromise } from "../lib/maybe-promise.js";
import type { PageRequest } from "../store/page.js";
import type {
  ConceptFilter,
  ConceptOrder,
  DescendantQuery,
  EdgeQuery,
  FacetCount,
  FacetKind,
  GraphInfo,
} from "../store/store.js";
import { expectStored, type GraphAccess, type GraphOrigin } from "./graph-access.js";

/** Stands for what has not been read yet; never settles, for nobody waits for it. */
type Pending = Promise<never>;

/**
 * An access for a request that is worked through several times: it answers at once from what was read
 * before and notes what was not. Each time the request gets one level further; between the times all
 * that the level lacks is read, in one call of the store per method and query. So an answer takes no
 * promise for each of its objects, which would be most of its time.
 */
export class GatheringAccess implements GraphAccess {
  readonly #origin: GraphOrigin;
  readonly #pending: Pending = new Promise(() => undefined);
  readonly #batches = new Map<string, Batch<string, unknown>>();
  /** The last query of each method, and how its batch is called. */
  readonly #lastQueries = new Map<string, { query: object; batchName: string }>();
  readonly #concepts: Batch<ConceptKey, Concept | undefined>;

  constructor(origin: GraphOrigin) {
    this.#origin = origin;
    this.#concepts = this.#batch("concepts", (keys) => origin.reader.conceptsByKey(keys));
  }

  /**
   * Reads everything that was noted. Resolves with false when there was nothing; rejects when the
   * store fails.
   */
  async gather(): Promise<boolean> {
    const noted = [...this.#batches.values()].filter(({ isWaiting }) => isWaiting);
    await Promise.all(noted.map((batch) => batch.read()));
    return noted.length > 0;
  }

  findConcept(key: ConceptKey): MaybePromise<Concept | undefined> {
    return this.#concepts.get(key, this.#pending);
  }

  getConcept(key: ConceptKey): MaybePromise<Concept> {
    const concept = this.#concepts.get(key, this.#pending);
    return concept instanceof Promise ? concept : expectStored(concept, key);
  }

  findKeyByUri(uri: string): MaybePromise<ConceptKey | undefined> {
    const { reader } = this.#origin;
    return this.#batch("uris", (uris: readonly string[]) => reader.keysByUri(uris)).get(
      uri,
      this.#pending,
    );
  }

  listEdges(key: ConceptKey, query: EdgeQuery): MaybePromise<readonly Edge[]> {
    return this.#batchOfQuery("edges", query, (keys: readonly ConceptKey[]) =>
      this.#readEdges(keys, query),
    ).get(key, this.#pending);
  }

  /** What is at the other ends of edges is mostly asked for on the next level. */
  async #readEdges(keys: readonly ConceptKey[], query: EdgeQuery) {
    const { reader } = this.#origin;
    if (!reader.neighbours) return reader.edges(keys, query);
    const { edges, concepts } = await reader.neighbours(keys, query);
    for (const concept of concepts) this.#concepts.learn(concept.key, concept);
    return edges;
  }

  countEdges(key: ConceptKey, query: EdgeQuery): MaybePromise<number> {
    return this.#batchOfQuery("edgeCounts", query, (keys: readonly ConceptKey[]) =>
      this.#origin.reader.countEdges(keys, query),
    ).get(key, this.#pending);
  }

  listDescendants(key: ConceptKey, query: DescendantQuery): MaybePromise<readonly ConceptKey[]> {
    return this.#batchOfQuery("descendants", query, (keys: readonly ConceptKey[]) =>
      this.#origin.reader.descendants(keys, query),
    ).get(key, this.#pending);
  }

  countDescendants(key: ConceptKey, query: DescendantQuery): MaybePromise<number> {
    return this.#batchOfQuery("descendantCounts", query, (keys: readonly ConceptKey[]) =>
      this.#origin.reader.countDescendants(keys, query),
    ).get(key, this.#pending);
  }

  page(
    filter: ConceptFilter,
    order: ConceptOrder,
    page: PageRequest,
  ): MaybePromise<readonly Concept[]> {
    const name = JSON.stringify(["page", filter, order, page]);
    return this.#whole(name, () => this.#origin.reader.page(filter, order, page));
  }

  count(filter: ConceptFilter): MaybePromise<number> {
    return this.#whole(JSON.stringify(["count", filter]), () => this.#origin.reader.count(filter));
  }

  listFacets(
    filter: ConceptFilter,
    by: readonly FacetKind[],
    size: number,
  ): MaybePromise<readonly FacetCount[]> {
    const name = JSON.stringify(["facets", filter, by, size]);
    return this.#whole(name, () => this.#origin.reader.facets(filter, by, size));
  }

  listSources(): MaybePromise<readonly Source[]> {
    return this.#whole("sources", () => this.#origin.reader.sources());
  }

  getSource(key: SourceKey): MaybePromise<Source> {
    const sources = this.listSources();
    if (sources instanceof Promise) return sources as Pending;
    return expectStored(
      sources.find((source) => source.key === key),
      key,
    );
  }

  getInfo(): MaybePromise<GraphInfo> {
    return this.#whole("info", () => this.#origin.reader.info());
  }

  listChanges(since: number, limit: number): MaybePromise<readonly Change[]> {
    const name = JSON.stringify(["changes", since, limit]);
    return this.#whole(name, () => this.#origin.listChanges(since, limit));
  }

  /** Something that is read as a whole, by a name that says what is asked. */
  #whole<Result>(name: string, read: () => MaybePromise<Result>): MaybePromise<Result> {
    return this.#batch(name, async () => [await read()]).get("whole", this.#pending);
  }

  /** The same query mostly comes many times in a row, and comparing it takes less time than naming it. */
  #batchOfQuery<Key extends string, Result>(
    name: string,
    query: EdgeQuery | DescendantQuery,
    read: ReadBatch<Key, Result>,
  ): Batch<Key, Result> {
    const last = this.#lastQueries.get(name);
    if (last && equal(last.query, query)) return this.#batch(last.batchName, read);
    const batchName = name + JSON.stringify(query);
    this.#lastQueries.set(name, { query, batchName });
    return this.#batch(batchName, read);
  }

  #batch<Key extends string, Result>(name: string, read: ReadBatch<Key, Result>) {
    const known = this.#batches.get(name) as Batch<Key, Result> | undefined;
    if (known) return known;
    const batch = new Batch(read);
    this.#batches.set(name, batch as unknown as Batch<string, unknown>);
    return batch;
  }
}

type ReadBatch<Key, Result> = (keys: readonly Key[]) => MaybePromise<readonly Result[]>;

/** The results of one question that is asked for many keys. */
class Batch<Key extends string, Result> {
  readonly #readAll: ReadBatch<Key, Result>;
  readonly #known = new Map<Key, Result>();
  #noted = new Set<Key>();

  constructor(readAll: ReadBatch<Key, Result>) {
    this.#readAll = readAll;
  }

  get isWaiting(): boolean {
    return this.#noted.size > 0;
  }

  get(key: Key, pending: Pending): Result | Pending {
    const known = this.#known.get(key);
    if (known !== undefined || this.#known.has(key)) return known as Result;
    this.#noted.add(key);
    return pending;
  }

  learn(key: Key, result: Result): void {
    this.#known.set(key, result);
    this.#noted.delete(key);
  }

  async read(): Promise<void> {
    const keys = [...this.#noted];
    this.#noted = new Set();
    const results = await this.#readAll(keys);
    for (const [index, key] of keys.entries()) this.#known.set(key, results[index] as Result);
  }
}
