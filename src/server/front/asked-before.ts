import { LRUCache } from "lru-cache";
import type { Question } from "../graphql/answer-cache.js";

/** How much text is remembered, in characters. */
const MAXIMUM_CHARACTERS = 2_000_000;

/**
 * Which question a body asks, for bodies that were answered before: a client that asks the same again
 * sends the same text, which is found sooner than it is read. True at every version of the graph.
 */
export class AskedBefore {
  readonly #questions = new LRUCache<string, Question>({
    maxSize: MAXIMUM_CHARACTERS,
    sizeCalculation: (question, body) => body.length + question.length,
  });

  find(body: string): Question | undefined {
    return this.#questions.get(body);
  }

  remember(body: string, question: Question): void {
    this.#questions.set(body, question);
  }
}
