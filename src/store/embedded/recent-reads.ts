/**
 * Remembers what was read for each key until the next write. Exact in a store that no other process
 * writes to. When too much is remembered, all of it is forgotten: asked in turn for more than fits,
 * a list by last use would never find anything.
 */
export class RecentReads<Value> {
  readonly #maximumWeight: number;
  readonly #weigh: (value: Value) => number;
  readonly #values = new Map<string, Value>();
  #weight = 0;

  /** @param weigh how much of the maximum a value takes */
  constructor(maximumWeight: number, weigh: (value: Value) => number) {
    this.#maximumWeight = maximumWeight;
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
    const names = keys.map((key) => about + key);
    const missing = keys.filter((_key, index) => !this.#values.has(names[index] ?? ""));
    const read = missing.length > 0 ? readMissing(missing) : [];
    const fresh = new Map(missing.map((key, index) => [about + key, read[index] as Value]));
    const values = names.map((name) => (fresh.get(name) ?? this.#values.get(name)) as Value);
    for (const [name, value] of fresh) this.#remember(name, value);
    return values;
  }

  forget(): void {
    this.#values.clear();
    this.#weight = 0;
  }

  #remember(name: string, value: Value): void {
    const weight = this.#weigh(value);
    if (weight > this.#maximumWeight) return;
    if (this.#weight + weight > this.#maximumWeight) this.forget();
    this.#values.set(name, value);
    this.#weight += weight;
  }
}
