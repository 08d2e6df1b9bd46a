/**
 * Finds the ordinal of the concept with a URI, in any version of the graph. Shared by all states and
 * only added to, because a copy for each version would cost as much as the graph is large: who looks
 * a URI up checks which concept has it in the state at hand.
 */
export class UriIndex {
  readonly #first = new Map<string, number>();
  /** Further concepts that have or had a URI: rarely any. */
  readonly #others = new Map<string, Set<number>>();

  /** Notes that a concept has a URI from now on. */
  add(uri: string, ordinal: number): void {
    const first = this.#first.get(uri);
    if (first === undefined) this.#first.set(uri, ordinal);
    if (first === undefined || first === ordinal) return;
    const others = this.#others.get(uri);
    if (others) others.add(ordinal);
    else this.#others.set(uri, new Set([ordinal]));
  }

  /** Finds the one that has the URI now, of those that have or had it. */
  find(uri: string, hasUri: (ordinal: number) => boolean): number | undefined {
    const first = this.#first.get(uri);
    if (first === undefined || hasUri(first)) return first;
    return Array.from(this.#others.get(uri) ?? []).find(hasUri);
  }
}
