/** The most that is remembered: answers, and edges or keys in them. */
const MOST_ITEMS = 200_000;

/**
 * Answers about keys, all of one version of the graph. When an answer of another version comes or too
 * much is remembered, all of it is forgotten.
 */
export class RecentAnswers {
  #version: string | undefined;
  #answers = new Map<string, Map<string, unknown>>();
  #items = 0;

  /** Of which version the answers are; undefined while there are none. */
  get version(): string | undefined {
    return this.#version;
  }

  /**
   * Finds what is remembered for some of the keys, in a map of the caller's own.
   *
   * @param about what is asked of the keys
   */
  find(about: string, keys: readonly string[]): Map<string, unknown> {
    const answers = this.#answers.get(about);
    if (!answers) return new Map();
    return new Map(
      keys.filter((key) => answers.has(key)).map((key) => [key, answers.get(key)] as const),
    );
  }

  /** @param items how much of what may be remembered the answer takes */
  remember(version: string, about: string, key: string, answer: unknown, items: number): void {
    if (version !== this.#version || this.#items + items > MOST_ITEMS) {
      this.#version = version;
      this.#answers = new Map();
      this.#items = 0;
    }
    const answers = this.#answers.get(about) ?? new Map<string, unknown>();
    this.#answers.set(about, answers);
    answers.set(key, answer);
    this.#items += items;
  }
}
