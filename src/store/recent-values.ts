/**
 * Values that were read lately, by what was asked and of which key, up to a weight in all. When there would be
 * more, all of them are forgotten: asked in turn for more than fits, a list by last use would never find anything.
 */
export class RecentValues<Value> {
  readonly #maximumWeight: number;
  #values = new Map<string, Map<string, Value>>();
  #weight = 0;

  constructor(maximumWeight: number) {
    this.#maximumWeight = maximumWeight;
  }

  /** The values of what was asked, by their keys; stays as it is when all is forgotten. */
  about(question: string): ReadonlyMap<string, Value> {
    return this.#values.get(question) ?? new Map<string, Value>();
  }

  /** @param weight how much of the maximum the value takes; one that is heavier is not remembered */
  remember(question: string, key: string, value: Value, weight: number): void {
    if (weight > this.#maximumWeight) return;
    if (this.#weight + weight > this.#maximumWeight) this.forget();
    const values = this.#values.get(question) ?? new Map<string, Value>();
    this.#values.set(question, values);
    values.set(key, value);
    this.#weight += weight;
  }

  forget(): void {
    this.#values = new Map();
    this.#weight = 0;
  }
}
