/** Counts which owners, by their numbers, have a word, and how often it was added. */
export class CountedWords {
  readonly #byWord = new Map<string, Map<number, number>>();

  /** Counts words of an owner that come, or with -1 such that go. */
  count(owner: number, words: Iterable<string>, step: 1 | -1): void {
    for (const word of words) {
      const owners = this.#byWord.get(word) ?? new Map<number, number>();
      this.#byWord.set(word, owners);
      const counted = (owners.get(owner) ?? 0) + step;
      if (counted > 0) owners.set(owner, counted);
      else owners.delete(owner);
      if (owners.size === 0) this.#byWord.delete(word);
    }
  }

  /** How many owners have a word. */
  countOwners(word: string): number {
    return this.#byWord.get(word)?.size ?? 0;
  }

  /** Lists the owners that have a word. */
  ownersOf(word: string): Iterable<number> {
    return this.#byWord.get(word)?.keys() ?? [];
  }
}
