import { LRUCache } from "lru-cache";
import type { KnownDocument } from "../../graphql/documents/known-document.js";
import type { Answer } from "./answer.js";

/** What every entry costs besides its body, in bytes. */
const OVERHEAD = 1_000;

/** A body and its two encodings take at most this many times the body. */
const COPIES = 2;

/**
 * Which state of the graph an answer is of: the snapshot itself where there is one, else the store's
 * version. Equal states have equal answers.
 */
export type GraphState = object | number;

/**
 * Whole answers of one state of the graph, the most recently used ones. With another state all are
 * dropped, so that what is found is right by construction: nothing has to be invalidated. Answers
 * do not depend on who asks.
 */
export class AnswerCache {
  readonly #answers: LRUCache<string, Answer>;
  readonly #numbers = new WeakMap<KnownDocument, number>();
  #lastNumber = 0;
  #state: GraphState | undefined;

  /** @param bytes how much memory answers may take, above 0 */
  constructor(bytes: number) {
    this.#answers = new LRUCache({
      maxSize: bytes,
      sizeCalculation: ({ body }, key) => body.length * COPIES + key.length + OVERHEAD,
    });
  }

  find(state: GraphState, document: KnownDocument, variables: string): Answer | undefined {
    if (state !== this.#state) this.#moveTo(state);
    return this.#answers.get(this.#toKey(document, variables));
  }

  /** Keeps an answer unless the graph has moved on since it was asked for. */
  keep(state: GraphState, document: KnownDocument, variables: string, answer: Answer): void {
    if (state === this.#state) this.#answers.set(this.#toKey(document, variables), answer);
  }

  #moveTo(state: GraphState): void {
    this.#answers.clear();
    this.#state = state;
  }

  #toKey(document: KnownDocument, variables: string): string {
    return `${this.#numberOf(document)} ${variables}`;
  }

  #numberOf(document: KnownDocument): number {
    const known = this.#numbers.get(document);
    if (known !== undefined) return known;
    this.#lastNumber += 1;
    this.#numbers.set(document, this.#lastNumber);
    return this.#lastNumber;
  }
}
