import { RecentValues } from "../recent-values.js";

/**
 * Remembers what was read for each key until the next write. Exact in a store that no other process
 * writes to.
 */
export class RecentReads<Value> {
  readonly #values: RecentValues<Value>;
  readonly #weigh: (value: Value) => number;

  /** @param weigh how much of the maximum a value takes */
  constructor(maximumWeight: number, weigh: (value: Value) => number) {
    this.#values = new RecentValues(maximumWeight);
    this.#weigh = weigh;
  }

  /**
   * Gives a value per key, in order.
   *
   * @param about told apart from other questions about the same keys by this
   * @param readMissing reads what is not remembered, a value per key; not called when all is
   */
  readAll<Key extends string>(
    about: string,
    keys: readonly Key[],
    readMissing: (keys: readonly Key[]) => readonly Value[],
  ): Value[] {
    const known = this.#values.about(about);
    const missing = keys.filter((key) => !known.has(key));
    const read = missing.length > 0 ? readMissing(missing) : [];
    const fresh = new Map<string, Value>(missing.map((key, index) => [key, read[index] as Value]));
    const values = keys.map((key) => (fresh.get(key) ?? known.get(key)) as Value);
    for (const [key, value] of fresh) {
      this.#values.remember(about, key, value, this.#weigh(value));
    }
    return values;
  }

  forget(): void {
    this.#values.forget();
  }
}
