import { LRUCache } from "lru-cache";
import type { KnownDocument } from "../../graphql/documents/known-document.js";
import type { Brand } from "../../lib/brand.js";
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

/** A document with its variables, whatever the state of the graph. */
export type Question = Brand<string, "Question">;

/**
 * Whole answers of one state of the graph, the most recently used ones. With another state all are
 * dropped, so that what is found is right by construction: nothing has to be invalidated. Answers
 * do not depend on who asks.
 */
export class AnswerCache {
  readonly #answers: LRUCache<Question, Answer>;
  readonly #numbers = new WeakMap<KnownDocument, number>();
  #lastNumber = 0;
  #state: GraphState | undefined;

  /** @param bytes how much memory answers may take, above 0 */
  constructor(bytes: number) {
    this.#answers = new LRUCache({
      maxSize: bytes,
      sizeCalculation: ({ length }, key) => length * COPIES + key.length + OVERHEAD,
    });
  }

  find(state: GraphState, question: Question): Answer | undefined {
    if (state !== this.#state) this.#moveTo(state);
    return this.#answers.get(question);
  }

  /** Keeps an answer unless the graph has moved on since it was asked for. */
  keep(state: GraphState, question: Question, answer: Answer): void {
    if (state === this.#state) this.#answers.set(question, answer);
  }

  /** Names a question, for as long as the document is known. */
  toQuestion(document: KnownDocument, variables: Readonly<Record<string, unknown>>): Question {
    return `${this.#numberOf(document)} ${document.toVariablesText(variables)}` as Question;
  }

  #moveTo(state: GraphState): void {
    this.#answers.clear();
    this.#state = state;
  }

  #numberOf(document: KnownDocument): number {
    const known = this.#numbers.get(document);
    if (known !== undefined) return known;
    this.#lastNumber += 1;
    this.#numbers.set(document, this.#lastNumber);
    return this.#lastNumber;
  }
}
