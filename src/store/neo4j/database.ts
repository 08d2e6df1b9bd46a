import { Bolt, type BoltOptions, type Parameters, type Row, type Run } from "./connection/bolt.js";
import { type Entries, KeyedReads } from "./connection/keyed-reads.js";
import { prepareLayout } from "./layout.js";

/**
 * A database that is prepared when it is first needed. A failure is told to who waits for it; the
 * next call tries again, so that the store recovers when Neo4j comes back.
 */
export class Database {
  readonly #bolt: Bolt;
  readonly #keyedReads: KeyedReads;
  #prepared: Promise<void> | undefined;

  constructor(options: BoltOptions) {
    this.#bolt = new Bolt(options);
    this.#keyedReads = new KeyedReads((statement, parameters) => this.read(statement, parameters));
  }

  /** Where it is, as messages may show it. */
  get address(): string {
    return this.#bolt.address;
  }

  /** Runs a reading statement. */
  async read(statement: string, parameters?: Parameters): Promise<readonly Row[]> {
    await this.#prepare();
    return this.#bolt.read(statement, parameters);
  }

  /** Runs a statement for keys; see {@link KeyedReads.read}. */
  readByKey(
    statement: string,
    keys: readonly string[],
    parameters?: Parameters,
  ): Promise<readonly Entries[]> {
    return this.#keyedReads.read(statement, keys, parameters);
  }

  /** Runs work in one write transaction; see {@link Bolt.write}. */
  async write<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    await this.#prepare();
    return this.#bolt.write(work);
  }

  async close(): Promise<void> {
    await this.#bolt.close();
  }

  async #prepare(): Promise<void> {
    this.#prepared ??= prepareLayout(this.#bolt);
    const prepared = this.#prepared;
    try {
      await prepared;
    } catch (error) {
      if (this.#prepared === prepared) this.#prepared = undefined;
      throw error;
    }
  }
}
