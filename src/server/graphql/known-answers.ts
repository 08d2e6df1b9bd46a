import type { CreateContext, CreateGatheringContext, GraphContext } from "../../graphql/context.js";
import type { KnownDocument } from "../../graphql/documents/known-document.js";
import type { KnownDocuments } from "../../graphql/documents/known-documents.js";
import type { MaybePromise } from "../../lib/maybe-promise.js";
import { type GraphReader, isSnapshot } from "../../store/store.js";
import { Answer } from "./answer.js";
import type { AnswerCache, GraphState, Question } from "./answer-cache.js";
import type { GraphqlRequest } from "./graphql-request.js";
import { reportStoreUse } from "./store-report.plugin.js";

/** How known documents are answered. */
export interface KnownAnswerOptions {
  readonly documents: KnownDocuments;
  /** Undefined when whole answers are not kept. */
  readonly cache: AnswerCache | undefined;
  readonly isCompiled: boolean;
  readonly isStoreUseReported: boolean;
  readonly maximumCost: number;
  readonly readVersion: () => MaybePromise<number>;
  readonly createContext: CreateContext;
  readonly createGatheringContext: CreateGatheringContext;
}

/** What could be done for a request without Apollo Server. */
export interface Attempt {
  /** The answer, if it was at hand or could be written at once. */
  readonly answer: Answer | undefined;
  /** Keeps the answer that was found in another way. */
  readonly keep: (answer: Answer) => void;
}

const NOTHING: Attempt = { answer: undefined, keep: () => undefined };

/**
 * Answers a request whose document was answered before: from the cache, else by the compiled
 * operation. Whatever is wrong with the request, or has no plain form at all, is left to Apollo Server.
 */
export async function attemptAnswer(
  request: GraphqlRequest | undefined,
  reader: GraphReader,
  options: KnownAnswerOptions,
): Promise<Attempt> {
  const { text = "", operationName, variables = {} } = request ?? {};
  const document = options.documents.find(text, operationName);
  if (!document || document.measureCost(variables) > options.maximumCost) return NOTHING;
  const state = await findState(document, reader, options);
  const { cache } = options;
  if (!cache || state === undefined) {
    return { ...NOTHING, answer: await write(document, variables, reader, options) };
  }
  const question = cache.toQuestion(document, variables);
  const keep = (answer: Answer) => cache.keep(state, question, answer);
  const kept = cache.find(state, question);
  if (kept) return { answer: kept, keep };
  const written = await write(document, variables, reader, options);
  if (written) keep(written);
  return { answer: written, keep };
}

/** An answer that was at hand or could be written at once. */
export interface MemoryAnswer {
  readonly answer: Answer;
  /** Under which the answer is kept; undefined where it is not. */
  readonly question: Question | undefined;
}

/**
 * Does the same at once where the graph is in memory; undefined where it is not, or where that does
 * not answer.
 */
export function tryAnswerFromMemory(
  request: GraphqlRequest,
  reader: GraphReader,
  options: KnownAnswerOptions,
): MemoryAnswer | undefined {
  if (!isSnapshot(reader)) return undefined;
  const { text, operationName, variables } = request;
  const document = options.documents.find(text, operationName);
  if (!document || document.measureCost(variables) > options.maximumCost) return undefined;
  const cache = document.isVolatile ? undefined : options.cache;
  const question = cache?.toQuestion(document, variables);
  const kept = question && cache?.find(reader, question);
  if (kept) return { answer: kept, question };
  const answer = writeFromMemory(document, variables, reader, options);
  if (question && answer) cache?.keep(reader, question, answer);
  return answer && { answer, question };
}

/** Which state an answer may be kept for; undefined for answers that are not kept. */
async function findState(
  document: KnownDocument,
  reader: GraphReader,
  { cache, readVersion }: KnownAnswerOptions,
): Promise<GraphState | undefined> {
  if (!cache || document.isVolatile) return undefined;
  if (isSnapshot(reader)) return reader;
  try {
    return await readVersion();
  } catch {
    // The store is away, which executing says.
    return undefined;
  }
}

async function write(
  document: KnownDocument,
  variables: GraphqlRequest["variables"],
  reader: GraphReader,
  options: KnownAnswerOptions,
): Promise<Answer | undefined> {
  if (!options.isCompiled) return undefined;
  if (isSnapshot(reader)) return writeFromMemory(document, variables, reader, options);
  const context = options.createGatheringContext(reader);
  return toAnswer(await document.tryWriteLevelByLevel(variables, context), context, options);
}

function writeFromMemory(
  document: KnownDocument,
  variables: GraphqlRequest["variables"],
  reader: GraphReader,
  options: KnownAnswerOptions,
): Answer | undefined {
  if (!options.isCompiled) return undefined;
  const context = options.createContext(reader);
  return toAnswer(document.tryWrite(variables, context), context, options);
}

/** Apollo Server ends its answers with a line, and all ways give the same bytes. */
function toAnswer(
  text: string | undefined,
  context: GraphContext,
  { isStoreUseReported }: KnownAnswerOptions,
): Answer | undefined {
  if (text === undefined) return undefined;
  if (!isStoreUseReported) return new Answer(`${text}\n`);
  const extensions = JSON.stringify(reportStoreUse(context));
  return new Answer(`${text.slice(0, -1)},"extensions":${extensions}}\n`);
}
