import { GRAPH_VERSION } from "../cypher/graph.js";
import type { Parameters, Row, Run } from "./bolt.js";

/** The most keys in one statement; from here on wider statements gain nothing. */
const KEYS_PER_STATEMENT = 1_000;

/** More than this many at once of one statement only wait for each other in Neo4j. */
const STATEMENTS_IN_FLIGHT = 2;

/** Stands in the place of a key in the entry of `GRAPH_VERSION`. */
const NO_KEY = null;

/** What a statement says of one key, in the order of its rows; empty for an unknown key. */
export type Entries = readonly Row[];

/** What a statement says of one key, and of which version of the graph, or of a newer one. */
export interface KeyedAnswer {
  readonly entries: Entries;
  /** Read before the entries, in the same statement; undefined in a graph that was never written to. */
  readonly version: string | undefined;
}

interface Waiting {
  readonly key: string;
  readonly resolve: (answer: KeyedAnswer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Reads by key. Keys that concurrent callers want from the same statement ride together: a statement
 * costs about as much as a hundred keys in it. A key never joins a statement that has started, so
 * that a read sees every write that was finished before it.
 */
export class KeyedReads {
  readonly #run: Run;
  readonly #queues = new Map<string, KeyQueue>();

  constructor(run: Run) {
    this.#run = run;
  }

  /**
   * Runs a statement that takes `$keys` and returns rows of one column `entries`, a list of entries
   * `[key, …]`. The answers are aligned with the keys.
   */
  read(
    statement: string,
    keys: readonly string[],
    parameters: Parameters = {},
  ): Promise<readonly KeyedAnswer[]> {
    return this.#ask(`${GRAPH_VERSION}\nUNION ALL\n${statement}`, keys, parameters);
  }

  /** Tells the version of the graph as an answer would. */
  async readVersion(): Promise<string | undefined> {
    const [answer] = await this.#ask(GRAPH_VERSION, [""], {});
    return answer?.version;
  }

  async #ask(
    statement: string,
    keys: readonly string[],
    parameters: Parameters,
  ): Promise<readonly KeyedAnswer[]> {
    const shape = statement + JSON.stringify(parameters);
    const queue = this.#queues.get(shape) ?? new KeyQueue(statement, parameters, this.#run);
    this.#queues.set(shape, queue);
    try {
      return await Promise.all(keys.map((key) => queue.read(key)));
    } finally {
      if (queue.isIdle) this.#queues.delete(shape);
    }
  }
}

/** The keys that wait for one statement with the same parameters. */
class KeyQueue {
  readonly #statement: string;
  readonly #parameters: Parameters;
  readonly #run: Run;
  #waiting: Waiting[] = [];
  #inFlight = 0;
  #isScheduled = false;

  constructor(statement: string, parameters: Parameters, run: Run) {
    this.#statement = statement;
    this.#parameters = parameters;
    this.#run = run;
  }

  get isIdle(): boolean {
    return this.#inFlight === 0 && this.#waiting.length === 0;
  }

  read(key: string): Promise<KeyedAnswer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ key, resolve, reject });
      if (this.#isScheduled) return;
      this.#isScheduled = true;
      // By then the caller, and others in the same turn, have added all of their keys.
      queueMicrotask(() => {
        this.#isScheduled = false;
        this.#start();
      });
    });
  }

  #start(): void {
    while (this.#inFlight < STATEMENTS_IN_FLIGHT && this.#waiting.length > 0) {
      const batch = this.#waiting.slice(0, KEYS_PER_STATEMENT);
      this.#waiting = this.#waiting.slice(KEYS_PER_STATEMENT);
      this.#inFlight += 1;
      void this.#answer(batch);
    }
  }

  async #answer(batch: readonly Waiting[]): Promise<void> {
    try {
      const entries = groupByKey(await this.#runFor(batch));
      const [graph] = entries.get(NO_KEY) ?? [];
      const version = (graph?.[1] as string | null | undefined) ?? undefined;
      for (const { key, resolve } of batch) resolve({ version, entries: entries.get(key) ?? [] });
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
    this.#start();
  }

  async #runFor(batch: readonly Waiting[]): Promise<readonly Row[]> {
    const keys = [...new Set(batch.map(({ key }) => key))];
    try {
      return await this.#run(this.#statement, { ...this.#parameters, keys });
    } finally {
      this.#inFlight -= 1;
    }
  }
}

function groupByKey(rows: readonly Row[]): ReadonlyMap<unknown, Row[]> {
  const groups = new Map<unknown, Row[]>();
  for (const entry of rows.flatMap(([entries]) => entries as Row[])) {
    const group = groups.get(entry[0]);
    if (group) group.push(entry);
    else groups.set(entry[0], [entry]);
  }
  return groups;
}
