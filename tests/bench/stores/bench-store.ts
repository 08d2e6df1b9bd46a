/** The stores that are compared. */
export const STORE_NAMES = ["embedded", "neo4j"] as const;
export type StoreName = (typeof STORE_NAMES)[number];

/** An empty store of the benchmark's own. */
export interface BenchStore {
  readonly name: StoreName;
  /** The database and its version, e.g. `Neo4j 5.26.30`. */
  readonly version: string;
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** The database's own process; undefined when it has none that can be seen. */
  readonly databasePid: number | undefined;
  /** The URL for one server more, which reads the same graph as one at `url`. */
  openToAnother(): Promise<string>;
  /** Bytes of memory of the database's own process; undefined when it has none that can be seen. */
  measureMemory(): Promise<number | undefined>;
  /** Ends the database in order, so that everything is in its files; idempotent. */
  stop(): Promise<void>;
  /** Bytes on disk of a database that is stopped, without Neo4j's transaction logs. */
  measureDisk(): Promise<number>;
  /** Removes the files of a database that is stopped. */
  remove(): Promise<void>;
}
