import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from "graphql";
import { LRUCache } from "lru-cache";
import { KnownDocument } from "./known-document.js";

/** How much text is remembered, in characters; a document takes some 20 times as much memory. */
const MAXIMUM_CHARACTERS = 1_000_000;
const MAXIMUM_DOCUMENTS = 1_000;

/** The documents that were answered lately, by their text and the operation that was chosen. */
export class KnownDocuments {
  readonly #documents = new LRUCache<string, KnownDocument>({
    max: MAXIMUM_DOCUMENTS,
    maxSize: MAXIMUM_CHARACTERS,
    sizeCalculation: (_document, key) => key.length,
  });

  find(text: string, operationName: string | undefined): KnownDocument | undefined {
    return this.#documents.get(toKey(text, operationName));
  }

  /** Remembers a document that has been answered without an error. */
  remember(
    text: string,
    operationName: string | undefined,
    ...[schema, document, operation]: [GraphQLSchema, DocumentNode, OperationDefinitionNode]
  ): void {
    const key = toKey(text, operationName);
    if (this.#documents.has(key)) return;
    this.#documents.set(key, new KnownDocument(schema, document, operation));
  }
}

function toKey(text: string, operationName = ""): string {
  return `${operationName} ${text}`;
}
