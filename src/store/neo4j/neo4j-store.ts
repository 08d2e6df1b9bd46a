import neo4j from "neo4j-driver";
import type { ConceptKey } from "../../domain/concept-key.js";
import type { PageRequest } from "../page.js";
import { normalizeBatch, planWrite } from "../plan-write.js";
import type {
  ConceptFilter,
  ConceptOrder,
  DescendantQuery,
  EdgeQuery,
  ExportedItem,
  FacetKind,
  GraphStore,
  WriteBatch,
  WriteOptions,
} from "../store.js";
import {
  countConcepts,
  countFacets,
  countKinds,
  findConcepts,
  findKeysByUri,
  pageConcepts,
} from "./concepts.js";
import type { BoltOptions, Run } from "./connection/bolt.js";
import { LOCK_GRAPH } from "./cypher/graph.js";
import { Database } from "./database.js";
import {
  countDescendants,
  countEdges,
  listDescendants,
  listEdges,
  listNeighbours,
} from "./edges.js";
import { exportParts } from "./export.js";
import { listChanges, listSources, readState } from "./graph.js";
import { expectKnownLayout, LAYOUT_VERSION } from "./layout.js";
import { applyPlan, readCurrentItems } from "./write.js";

export interface Neo4jStoreOptions extends BoltOptions {
  /** Dates the changes; the system's clock by default. */
  readonly clock?: () => Date;
}

/**
 * Opens the store in a Neo4j 5.26 or newer. Nothing is reached yet: while Neo4j is away, refuses the
 * password or holds a newer layout, each call rejects with UNAVAILABLE within seconds, and the first
 * one after that works.
 */
export function openNeo4jStore(options: Neo4jStoreOptions): GraphStore {
  return new Neo4jStore(new Database(options), options.clock ?? (() => new Date()));
}

/** The port on Neo4j. */
class Neo4jStore implements GraphStore {
  readonly hasOtherWriters = true;
  readonly #database: Database;
  readonly #clock: () => Date;

  constructor(database: Database, clock: () => Date) {
    this.#database = database;
    this.#clock = clock;
  }

  conceptsByKey(keys: readonly ConceptKey[]) {
    return findConcepts(this.#database, keys);
  }

  keysByUri(uris: readonly string[]) {
    return findKeysByUri(this.#database, uris);
  }

  neighbours(keys: readonly ConceptKey[], query: EdgeQuery) {
    return listNeighbours(this.#database, keys, query);
  }

  edges(keys: readonly ConceptKey[], query: EdgeQuery) {
    return listEdges(this.#database, keys, query);
  }

  countEdges(keys: readonly ConceptKey[], query: EdgeQuery) {
    return countEdges(this.#database, keys, query);
  }

  descendants(keys: readonly ConceptKey[], query: DescendantQuery) {
    return listDescendants(this.#database, keys, query);
  }

  countDescendants(keys: readonly ConceptKey[], query: DescendantQuery) {
    return countDescendants(this.#database, keys, query);
  }

  page(filter: ConceptFilter, order: ConceptOrder, page: PageRequest) {
    return pageConcepts(this.#database, filter, order, page);
  }

  count(filter: ConceptFilter) {
    return countConcepts(this.#database, filter);
  }

  async facets(filter: ConceptFilter, by: readonly FacetKind[], size: number) {
    const facets = by.map((kind) => countFacets(this.#database, filter, kind, size));
    return (await Promise.all(facets)).flat();
  }

  sources() {
    return listSources(this.#read);
  }

  async info() {
    const [{ version, updatedAt }, counts] = await Promise.all([
      readState(this.#read),
      countKinds(this.#database),
    ]);
    return { version, updatedAt, counts };
  }

  /** A commit whose answer is lost is run again by the driver, and then finds nothing to change. */
  async write(batch: WriteBatch, options: WriteOptions) {
    const normalized = normalizeBatch(batch);
    return this.#database.write(async (run) => {
      await run(LOCK_GRAPH, { layout: neo4j.int(LAYOUT_VERSION) });
      const state = await readState(run);
      expectKnownLayout(state.layout, this.#database.address);
      const current = await readCurrentItems(run, normalized, state.version);
      const plan = planWrite(normalized, current, options);
      if (plan.entries.length === 0) return state.version;
      const version = state.version + 1;
      const at = this.#clock().toISOString();
      const { actor, reason } = options;
      await applyPlan(run, plan, current, { version, at, actor, reason });
      return version;
    });
  }

  async version() {
    return (await readState(this.#read)).version;
  }

  changes(since: number, limit: number) {
    return listChanges(this.#read, since, limit);
  }

  exportAll(): AsyncIterable<readonly ExportedItem[]> {
    return exportParts(this.#read);
  }

  close() {
    return this.#database.close();
  }

  readonly #read: Run = (statement, parameters) => this.#database.read(statement, parameters);
}
