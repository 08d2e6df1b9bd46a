import type { Change } from "../../domain/change.js";
import type { Concept } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import type { Edge } from "../../domain/edge.js";
import { expectOneTypePerPage } from "../check-query.js";
import type { PageRequest } from "../page.js";
import { normalizeBatch, planWrite } from "../plan-write.js";
import type {
  ConceptFilter,
  ConceptOrder,
  DescendantQuery,
  EdgeQuery,
  ExportedItem,
  FacetKind,
  GraphInfo,
  GraphStore,
  WriteBatch,
  WriteOptions,
} from "../store.js";
import { decodeChanges, readLatest, selectChanges } from "./changes.js";
import {
  countConcepts,
  countFacets,
  countKinds,
  findConcepts,
  findKeysByUri,
  pageConcepts,
} from "./concepts.js";
import { countDescendants, listDescendants } from "./descendants.js";
import { countEdges, listEdges } from "./edges.js";
import { exportParts } from "./export.js";
import { prepareLayout } from "./layout.js";
import { lockForProcess, type ProcessLock } from "./process-lock.js";
import { RecentReads } from "./recent-reads.js";
import { type Database, guard, openDatabase } from "./sqlite.js";
import { Statements } from "./statements.js";
import { applyPlan, listSources, readCurrentItems } from "./write.js";

/** How much of what was read is remembered until the next write: some 20 MB and 30 MB. */
const MOST_CONCEPTS = 10_000;
const MOST_EDGES = 200_000;
const MOST_COUNTS = 50_000;

/** How an embedded store is opened. */
export interface EmbeddedStoreOptions {
  /** The database file; it and its folder are made when absent. */
  readonly path: string;
  /** Dates the changes; the system's clock by default. */
  readonly clock?: () => Date;
}

/**
 * Opens the store in a SQLite file. Rejects with UNAVAILABLE, saying why, when the file cannot be
 * used: another process has it, it is read-only, no database, or of a newer layout.
 */
export async function openEmbeddedStore(options: EmbeddedStoreOptions): Promise<GraphStore> {
  const { path } = options;
  const lock = guard(path, () => lockForProcess(path));
  try {
    const database = openDatabase(path);
    guard(path, () => prepareLayout(database, path));
    return new EmbeddedStore(database, lock, options);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The port on SQLite. The driver is synchronous, so a call blocks the process while it runs. */
class EmbeddedStore implements GraphStore {
  readonly hasOtherWriters = false;
  readonly #database: Database;
  readonly #lock: ProcessLock;
  readonly #statements: Statements;
  readonly #path: string;
  readonly #clock: () => Date;
  readonly #concepts = new RecentReads<Concept | undefined>(MOST_CONCEPTS, () => 1);
  readonly #edges = new RecentReads<Edge[]>(MOST_EDGES, ({ length }) => length + 1);
  readonly #counts = new RecentReads<number>(MOST_COUNTS, () => 1);
  #kinds: GraphInfo["counts"] | undefined;
  #isClosed = false;

  constructor(
    database: Database,
    lock: ProcessLock,
    { path, clock = () => new Date() }: EmbeddedStoreOptions,
  ) {
    this.#database = database;
    this.#lock = lock;
    this.#statements = new Statements(database);
    this.#path = path;
    this.#clock = clock;
  }

  async conceptsByKey(keys: readonly ConceptKey[]) {
    return this.#guard(() =>
      this.#concepts.readAll("", keys, (missing) => {
        const found = findConcepts(this.#statements, missing);
        return missing.map((key) => found.get(key));
      }),
    );
  }

  async keysByUri(uris: readonly string[]) {
    const found = this.#guard(() => findKeysByUri(this.#statements, uris));
    return uris.map((uri) => found.get(uri));
  }

  async edges(keys: readonly ConceptKey[], query: EdgeQuery) {
    expectOneTypePerPage(query);
    return this.#guard(() =>
      this.#edges.readAll(JSON.stringify(query), keys, (missing) =>
        listEdges(this.#statements, missing, query),
      ),
    );
  }

  async countEdges(keys: readonly ConceptKey[], query: EdgeQuery) {
    return this.#guard(() =>
      this.#counts.readAll(JSON.stringify(query), keys, (missing) =>
        missing.map((key) => countEdges(this.#statements, key, query)),
      ),
    );
  }

  async descendants(keys: readonly ConceptKey[], query: DescendantQuery) {
    return this.#each(keys, (key) => listDescendants(this.#statements, key, query));
  }

  async countDescendants(keys: readonly ConceptKey[], query: DescendantQuery) {
    return this.#each(keys, (key) => countDescendants(this.#statements, key, query));
  }

  async page(filter: ConceptFilter, order: ConceptOrder, page: PageRequest) {
    return this.#guard(() => pageConcepts(this.#statements, filter, order, page));
  }

  async count(filter: ConceptFilter) {
    return this.#guard(() => {
      const [count = 0] = this.#counts.readAll("", [JSON.stringify(filter)], () => [
        countConcepts(this.#statements, filter),
      ]);
      return count;
    });
  }

  async facets(filter: ConceptFilter, by: readonly FacetKind[], size: number) {
    const facets = this.#each(by, (kind) => countFacets(this.#statements, filter, kind, size));
    return facets.flat();
  }

  async sources() {
    return this.#guard(() => listSources(this.#statements));
  }

  async info() {
    return this.#guard(() => {
      const { version, updatedAt } = readLatest(this.#statements);
      // Looks at every concept: some ten milliseconds at 83,000.
      this.#kinds ??= countKinds(this.#statements);
      return { version, updatedAt, counts: this.#kinds };
    });
  }

  async write(batch: WriteBatch, options: WriteOptions) {
    const normalized = normalizeBatch(batch);
    return this.#guard(() =>
      this.#statements.transaction(() => {
        const current = readCurrentItems(this.#statements, normalized);
        const plan = planWrite(normalized, current, options);
        if (plan.entries.length === 0) return current.version;
        const version = current.version + 1;
        const at = this.#clock().toISOString();
        const { actor, reason } = options;
        applyPlan(this.#statements, plan, { version, at, actor, reason });
        this.#forgetReads();
        return version;
      }),
    );
  }

  async version() {
    return this.#guard(() => readLatest(this.#statements).version);
  }

  async changes(since: number, limit: number): Promise<readonly Change[]> {
    return decodeChanges(this.#guard(() => selectChanges(this.#statements, since, limit)));
  }

  async *exportAll(): AsyncGenerator<readonly ExportedItem[]> {
    const parts = exportParts(this.#statements);
    for (
      let next = this.#guard(() => parts.next());
      !next.done;
      next = this.#guard(() => parts.next())
    ) {
      yield next.value;
    }
  }

  async close() {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#forgetReads();
    this.#guard(() => this.#database.close());
    this.#lock.release();
  }

  #forgetReads(): void {
    this.#concepts.forget();
    this.#edges.forget();
    this.#counts.forget();
    this.#kinds = undefined;
  }

  #each<Key, Result>(keys: readonly Key[], read: (key: Key) => Result): Result[] {
    return this.#guard(() => keys.map(read));
  }

  #guard<Result>(action: () => Result): Result {
    return guard(this.#path, action);
  }
}
