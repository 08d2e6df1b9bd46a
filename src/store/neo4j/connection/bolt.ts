import { setTimeout as delay } from "node:timers/promises";
import neo4j, { type Driver, type Record as DriverRecord, type Session } from "neo4j-driver";
import { UnavailableError } from "../../../domain/errors.js";
import { isBookmarkProblem, isRetriable, toPublicAddress, toStoreError } from "./unavailable.js";

/** One record of a result, its columns in the order of the statement's RETURN. */
export type Row = readonly unknown[];

/** Values for a statement; whole numbers that Cypher must see as such go through `neo4j.int`. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Runs a statement and gives all of its rows. */
export type Run = (statement: string, parameters?: Parameters) => Promise<readonly Row[]>;

/** Where trouble with the connection is told; pino's loggers fit. */
export interface StoreLog {
  warn(message: string): void;
}

export interface BoltOptions {
  /** `bolt://` for one server, `neo4j://` to let a cluster's replicas serve the reads. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
  readonly log?: StoreLog;
}

const RETRY_WITHIN_MS = 2_000;
const FIRST_PAUSE_MS = 50;
const READ_WITHIN_MS = 20_000;
const WRITE_WITHIN_MS = 120_000;

/**
 * Talks to Neo4j. Connects at the first statement, and again by itself after Neo4j was away. All
 * that the driver throws comes out as UNAVAILABLE.
 */
export class Bolt {
  readonly address: string;
  readonly #driver: Driver;
  readonly #database: string;
  readonly #log: StoreLog | undefined;
  /**
   * The last writes'. They go with every read, so that this store reads its own writes from any
   * member of a cluster; a store that never writes sends none. They cost nothing that can be seen, the
   * driver's bookmark manager a little (docs/decisions/0023).
   */
  #bookmarks: string[] = [];
  #isClosed = false;

  constructor({ url, user, password, database = "neo4j", log }: BoltOptions) {
    this.address = toPublicAddress(url);
    this.#database = database;
    this.#log = log;
    this.#driver = createDriver(url, user, password);
  }

  /**
   * Runs a reading statement in one round trip: auto-commit, in a session of its own, which costs
   * half of a managed transaction. It repeats what the driver calls retriable, for two seconds.
   */
  async read(statement: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    const lastRetry = Date.now() + RETRY_WITHIN_MS;
    for (let pause = FIRST_PAUSE_MS; ; pause *= 2) {
      try {
        return await this.#withDeadline(READ_WITHIN_MS, this.#readOnce(statement, parameters));
      } catch (error) {
        if (isBookmarkProblem(error)) this.#bookmarks = [];
        if (!isRetriable(error) || Date.now() + pause > lastRetry) throw this.#toStoreError(error);
        this.#log?.warn(`Neo4j at ${this.address}: reading again after: ${error.message}`);
        await delay(pause);
      }
    }
  }

  /** Runs a statement on the schema, which Neo4j allows in no transaction with other statements. */
  async alter(statement: string): Promise<void> {
    await this.#withSession("WRITE", (session) => session.run(statement)).catch((error) => {
      throw this.#toStoreError(error);
    });
  }

  /**
   * Runs work in one write transaction, which commits when the work returns and rolls back when it
   * throws. The driver may run the work again after a transient failure.
   */
  async write<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    const replaced = this.#bookmarks;
    const written = this.#withSession("WRITE", async (session) => {
      const result = await session.executeWrite((transaction) =>
        work(async (statement, parameters) =>
          (await transaction.run(statement, parameters)).records.map(toRow),
        ),
      );
      // A concurrent write may have added its own since this one began; those stay.
      const others = this.#bookmarks.filter((bookmark) => !replaced.includes(bookmark));
      this.#bookmarks = [...others, ...session.lastBookmarks()];
      return result;
    });
    return this.#withDeadline(WRITE_WITHIN_MS, written).catch((error) => {
      throw this.#toStoreError(error);
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#driver.close();
  }

  async #readOnce(statement: string, parameters: Parameters): Promise<readonly Row[]> {
    const { records } = await this.#withSession("READ", (session) =>
      session.run(statement, parameters),
    );
    return records.map(toRow);
  }

  async #withSession<Result>(
    mode: "READ" | "WRITE",
    use: (session: Session) => PromiseLike<Result>,
  ): Promise<Result> {
    if (this.#isClosed) throw new UnavailableError(`The store on ${this.address} is closed.`);
    const session = this.#driver.session({
      database: this.#database,
      defaultAccessMode: neo4j.session[mode],
      bookmarks: this.#bookmarks,
    });
    try {
      return await use(session);
    } finally {
      await session.close();
    }
  }

  /** A network that swallows packets gives no error by itself. */
  async #withDeadline<Result>(milliseconds: number, promise: Promise<Result>): Promise<Result> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        this.#bookmarks = [];
        const seconds = milliseconds / 1_000;
        reject(
          new UnavailableError(
            `Neo4j at ${this.address} gave no answer within ${seconds} seconds; check its load and the network.`,
          ),
        );
      }, milliseconds);
    });
    try {
      return await Promise.race([promise, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  #toStoreError(error: unknown): unknown {
    return toStoreError(error, this.address);
  }
}

/** Whole numbers arrive as JavaScript's: all of ours, versions included, are far below 2^53. */
function createDriver(url: string, user: string, password: string): Driver {
  const options = {
    disableLosslessIntegers: true,
    connectionTimeout: 3_000,
    connectionAcquisitionTimeout: 5_000,
    connectionLivenessCheckTimeout: 60_000,
    maxTransactionRetryTime: RETRY_WITHIN_MS,
    notificationFilter: { minimumSeverityLevel: "OFF" },
    telemetryDisabled: true,
    userAgent: "rolegraph",
  } as const;
  try {
    return neo4j.driver(url, neo4j.auth.basic(user, password), options);
  } catch (cause) {
    throw new UnavailableError(
      `Expected STORE_URL to be like neo4j://host:7687 or bolt://host:7687, got ${toPublicAddress(url)}.`,
      {},
      { cause },
    );
  }
}

function toRow(record: DriverRecord): Row {
  return record.map((value: unknown) => value);
}
