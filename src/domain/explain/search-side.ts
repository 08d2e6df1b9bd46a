import type { KnownLinks } from "./known-links.js";

const UNKNOWN = Number.POSITIVE_INFINITY;

/** One of the two ends that a search starts from: the best known ways from it, through concepts that were read. */
export class SearchSide {
  /** The least weight on the way to a concept, going through that one not included. */
  readonly #weights: number[] = [];
  /** The fewest links on the way to it. */
  readonly #links: number[] = [];
  readonly #known: KnownLinks;
  readonly #isRead: (node: number) => boolean;
  readonly #end: number;

  /** From `start`, never through `end`, the start of the other side. */
  constructor(known: KnownLinks, start: number, end: number, isRead: (node: number) => boolean) {
    this.#known = known;
    this.#isRead = isRead;
    this.#end = end;
    this.#weights[start] = 0;
    this.#links[start] = 0;
  }

  /** What a way through the concept weighs at least so far; infinite for one that is not reached. */
  weightThrough(node: number): number {
    return this.weightTo(node) + (this.#known.penalties[node] ?? UNKNOWN);
  }

  weightTo(node: number): number {
    return this.#weights[node] ?? UNKNOWN;
  }

  linksTo(node: number): number {
    return this.#links[node] ?? UNKNOWN;
  }

  /** Goes on from concepts whose links have just become known, and from whatever that improves. */
  spread(nodes: readonly number[]): void {
    const queue = nodes.filter((node) => this.weightTo(node) < UNKNOWN);
    // The queue grows while it is worked through; each turn lowers a whole number, so it ends.
    for (const node of queue) {
      if (node === this.#end) continue;
      const through = this.weightThrough(node);
      for (const [other, { weight }] of this.#known.neighbours[node] ?? []) {
        const isImproved = this.#improve(other, through + weight, this.linksTo(node) + 1);
        if (isImproved && this.#isRead(other)) queue.push(other);
      }
    }
  }

  #improve(node: number, weight: number, links: number): boolean {
    const isLighter = weight < this.weightTo(node);
    const isShorter = links < this.linksTo(node) && weight < UNKNOWN;
    if (isLighter) this.#weights[node] = weight;
    if (isShorter) this.#links[node] = links;
    return isLighter || isShorter;
  }
}
