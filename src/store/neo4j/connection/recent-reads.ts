import { RecentValues } from "../../recent-values.js";
import type { Parameters } from "./bolt.js";
import type { Entries, KeyedReads } from "./keyed-reads.js";

/** The most that is remembered: answers, and edges or keys in them. */
const MOST_ITEMS = 200_000;

/** What is asked of each of some keys. */
export interface KeyQuestion<Value> {
  /** As {@link KeyedReads.read} takes it. */
  readonly statement: string;
  readonly parameters?: Parameters;
  /** What the entries of a key mean; the same for all questions of one statement and parameters. */
  readonly decode: (entries: Entries, key: string, version: string | undefined) => Value;
}

/**
 * Remembers what was read for each key as long as the graph stays at one version. Others may
 * write, so nothing is taken from here before Neo4j has told that the graph is still at that version:
 * a statement for the keys that are not remembered tells it anyway, and if there are none, a statement
 * that asks for nothing else.
 */
export class RecentReads {
  readonly #reads: KeyedReads;
  /** All of one version; forgotten when one of another version comes. */
  readonly #answers = new RecentValues<unknown>(MOST_ITEMS);
  /** Of which version they are; undefined while there are none. */
  #version: string | undefined;

  constructor(reads: KeyedReads) {
    this.#reads = reads;
  }

  /** Answers a question for each key, in their order. Answers are shared and must not be changed. */
  async read<Value>(question: KeyQuestion<Value>, keys: readonly string[]): Promise<Value[]> {
    if (keys.length === 0) return [];
    const about = question.statement + JSON.stringify(question.parameters ?? {});
    const version = this.#version;
    const remembered = this.#answers.about(about);
    const missing = keys.filter((key) => !remembered.has(key));
    const answers = new Map<string, Value>();
    for (const key of keys) {
      if (remembered.has(key)) answers.set(key, remembered.get(key) as Value);
    }
    const known = [...answers.keys()];
    const current =
      missing.length === 0
        ? await this.#reads.readVersion()
        : await this.#readAnew(question, about, missing, answers);
    if (current !== version) await this.#readAnew(question, about, known, answers);
    return keys.map((key) => answers.get(key) as Value);
  }

  /** Sets the answers for the keys; tells their version if it is one for all of them. */
  async #readAnew<Value>(
    { statement, parameters, decode }: KeyQuestion<Value>,
    about: string,
    keys: readonly string[],
    answers: Map<string, Value>,
  ): Promise<string | undefined> {
    const read = await this.#reads.read(statement, keys, parameters);
    for (const [index, key] of keys.entries()) {
      const { entries = [], version } = read[index] ?? {};
      const answer = decode(entries, key, version);
      answers.set(key, answer);
      if (version === undefined) continue;
      if (version !== this.#version) this.#answers.forget();
      this.#version = version;
      this.#answers.remember(about, key, answer, 1 + countItems(entries));
    }
    const [version, ...others] = new Set(read.map((answer) => answer.version));
    return others.length === 0 ? version : undefined;
  }
}

/** What the lists of the entries hold. */
function countItems(entries: Entries): number {
  const lists = entries.flat().filter((value) => Array.isArray(value));
  return lists.reduce((sum, { length }) => sum + length, 0);
}
