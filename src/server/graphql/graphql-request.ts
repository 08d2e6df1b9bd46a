import type { FastifyRequest } from "fastify";

/** What a client asks, as far as it is plain. */
export interface GraphqlRequest {
  readonly text: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What is read of a request. */
type ReadRequest = Pick<FastifyRequest, "method" | "headers" | "query" | "body">;

/** The parts of a request, wherever they stand. */
interface Parts {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

/** One of these shows that a page of another site did not send the request (as Apollo Server has it). */
const PREFLIGHT_HEADERS = ["apollo-require-preflight", "x-apollo-operation-name"];

/**
 * Reads a request that is in order. Undefined for every other one, which Apollo Server is to refuse
 * or to answer: GETs that CSRF prevention blocks, automatic persisted queries, and what is malformed.
 */
export function readGraphqlRequest(request: ReadRequest): GraphqlRequest | undefined {
  const { query, extensions, ...parts } = readParts(request);
  if (typeof query !== "string" || extensions !== undefined) return undefined;
  if (request.method === "GET" && !isPreflighted(request)) return undefined;
  return toRequest(query, parts);
}

/** Reads a request for a document that the server knows by its id. */
export function readPersistedRequest(
  request: ReadRequest,
  text: string,
): GraphqlRequest | undefined {
  return toRequest(text, readParts(request));
}

/** The id of a persisted document, where a request gives one. */
export function readDocumentId(request: ReadRequest): string | undefined {
  const { documentId } = readParts(request);
  return typeof documentId === "string" ? documentId : undefined;
}

function readParts({ method, query, body }: ReadRequest): Parts {
  const parts = method === "GET" ? query : body;
  return typeof parts === "object" && parts !== null ? parts : {};
}

function isPreflighted({ headers }: ReadRequest): boolean {
  return headers["content-type"] === undefined && PREFLIGHT_HEADERS.some((name) => headers[name]);
}

function toRequest(text: string, { operationName, variables }: Parts): GraphqlRequest | undefined {
  const values = typeof variables === "string" ? tryParse(variables) : (variables ?? {});
  if (typeof values !== "object" || values === null || Array.isArray(values)) return undefined;
  if (operationName !== undefined && operationName !== null && typeof operationName !== "string") {
    return undefined;
  }
  return {
    text,
    operationName: operationName ?? undefined,
    variables: values as Readonly<Record<string, unknown>>,
  };
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
