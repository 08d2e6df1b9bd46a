import { Bolt, type BoltOptions, type Parameters, type Row, type Run } from "./connection/bolt.js";
import { KeyedReads } from "./connection/keyed-reads.js";
import { type KeyQuestion, RecentReads } from "./connection/recent-reads.js";
import { prepareLayout } from "./layout.js";
import { RecentConcepts } from "./recent-concepts.js";

/**
 * A database that is prepared when it is first needed. A failure is told to who waits for it; the
 * next call tries again, so that the store recovers when Neo4j comes back.
 */
export class Database {
  readonly #bolt: Bolt;
  readonly #recentReads: RecentReads;
  /** For what decodes answers. */
  readonly concepts = new RecentConcepts();
  #prepared: Promise<void> | undefined;

  constructor(options: BoltOptions) {
    this.#bolt = new Bolt(options);
    const reads = new KeyedReads((statement, parameters) => this.read(statement, parameters));
    this.#recentReads = new RecentReads(reads);
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

  /** Answers a question about keys; see {@link RecentReads.read}. */
  readByKey<Value>(question: KeyQuestion<Value>, keys: readonly string[]): Promise<Value[]> {
    return this.#recentReads.read(question, keys);
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
