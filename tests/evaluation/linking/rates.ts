/** How what was found compares with what is right. */
export interface Rates {
  /** The share of what was found that is right. */
  readonly precision: number;
  /** The share of what is right that was found. */
  readonly recall: number;
  /** The harmonic mean of both. */
  readonly f1: number;
}

/** Counts over many texts. */
export class Tally {
  #right = 0;
  #found = 0;
  #expected = 0;

  /** Compares two sets of what one text holds, named alike. */
  add(found: ReadonlySet<string>, expected: ReadonlySet<string>): void {
    this.#found += found.size;
    this.#expected += expected.size;
    for (const name of found) if (expected.has(name)) this.#right += 1;
  }

  toRates(): Rates {
    const precision = this.#right / this.#found;
    const recall = this.#right / this.#expected;
    return { precision, recall, f1: (2 * this.#right) / (this.#found + this.#expected) };
  }
}
