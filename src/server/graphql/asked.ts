import type { FastifyRequest } from "fastify";
import { BadInputError, NotFoundError } from "../../domain/errors.js";
import {
  type GraphqlRequest,
  readDocumentId,
  readGraphqlRequest,
  readPersistedRequest,
} from "./graphql-request.js";
import type { PersistedDocuments } from "./persisted-documents.js";

/** Which documents are answered. */
export interface PersistedOptions {
  readonly documents: PersistedDocuments;
  /** Whether only persisted documents are. */
  readonly isRequired: boolean;
  /** For how long others may keep an answer to GET, in seconds. */
  readonly maximumAge: number;
}

/** What a request asks. */
export interface Asked {
  /** Undefined for what Apollo Server is to refuse or to answer in its own way. */
  readonly request: GraphqlRequest | undefined;
  /** Whether the document was named by its id. */
  readonly isPersisted: boolean;
}

/**
 * Finds out what a request asks. Throws NOT_FOUND for an unknown document id, and BAD_USER_INPUT for
 * a document that is not persisted where only such are answered.
 */
export function readAsked(
  request: FastifyRequest,
  { documents, isRequired }: PersistedOptions,
): Asked {
  const id = readDocumentId(request);
  if (id !== undefined) return readPersisted(request, id, documents);
  const asked = readGraphqlRequest(request);
  if (isRequired && !(asked && documents.has(asked.text))) {
    throw new BadInputError(
      "Expected a persisted document: this server answers no others. Name it by its documentId.",
      { argument: "documentId" },
    );
  }
  return { request: asked, isPersisted: false };
}

function readPersisted(request: FastifyRequest, id: string, documents: PersistedDocuments): Asked {
  const text = documents.find(id);
  if (text === undefined) {
    throw new NotFoundError(
      `There is no persisted document ${JSON.stringify(id.slice(0, 100))}; its id is "sha256:" and the hash of its text in hexadecimal.`,
      { argument: "documentId" },
    );
  }
  const asked = readPersistedRequest(request, text);
  if (asked) return { request: asked, isPersisted: true };
  throw new BadInputError(
    'Expected "variables" to be a JSON object and "operationName" a string, where they are given.',
    { argument: "variables" },
  );
}
