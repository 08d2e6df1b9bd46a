import type { IncomingMessage, ServerResponse } from "node:http";
import type { FastifyInstance } from "fastify";
import { type GraphReader, isSnapshot } from "../../store/store.js";
import { SECURITY_HEADERS, toRequestId } from "../answer-headers.js";
import type { Answer, Encoding } from "../graphql/answer.js";
import {
  type GraphqlRequest,
  readDocumentId,
  readGraphqlRequest,
} from "../graphql/graphql-request.js";
import { type KnownAnswerOptions, tryAnswerFromMemory } from "../graphql/known-answers.js";
import { chooseEncoding, chooseMediaType, VARY } from "../graphql/send-answer.js";
import type { ReportAnswered } from "../observe-requests.js";
import { AskedBefore } from "./asked-before.js";
import { LastClient } from "./last-client.js";
import { readSmallBody } from "./read-small-body.js";

export interface FrontOptions extends KnownAnswerOptions {
  readonly snapshot: () => GraphReader;
  readonly report: ReportAnswered;
}

/** Longest body that is read here, in bytes; one of this length still comes in one piece. */
const LONGEST_BODY = 16_384;

const PATH = "/graphql";
const SECURITY = Object.entries(SECURITY_HEADERS).flat();

/**
 * Answers what is known and in memory before Fastify sees the request, which takes half the processor
 * time of a small answer. Everything else goes to Fastify untouched, so that nothing is refused, worded
 * or read from a store in two places. Answers are the same to the byte, their headers too.
 */
export function answerAtFront(server: FastifyInstance, options: FrontOptions): void {
  const [passOn] = server.server.listeners("request") as [
    (request: IncomingMessage, response: ServerResponse) => void,
  ];
  const askedBefore = new AskedBefore();
  const lastClient = new LastClient();
  let isClosing = false;
  server.addHook("preClose", async () => {
    isClosing = true;
  });
  server.server.off("request", passOn);
  server.server.prependListener("request", (request, response) => {
    const length = isClosing ? 0 : readLength(request);
    if (length === 0) return passOn(request, response);
    const begun = performance.now();
    readSmallBody(request, {
      length,
      // Who waits is woken once for some answers, where they are sent one after the other (docs/decisions/0021).
      isPatient: lastClient.isAnother(request.socket),
      tryUse: (body) => tryAnswer(request, response, { body, begun, askedBefore, ...options }),
      passOn: () => passOn(request, response),
    });
  });
}

/** The length of a body that may be a known question; 0 for every other request. */
function readLength({ method, url, headers }: IncomingMessage): number {
  if (method !== "POST" || url !== PATH || headers["content-type"] !== "application/json") return 0;
  if (headers["content-encoding"] !== undefined || headers.expect !== undefined) return 0;
  const length = Number(headers["content-length"]);
  return length <= LONGEST_BODY ? length : 0;
}

interface Asked extends FrontOptions {
  readonly body: Buffer;
  readonly begun: number;
  readonly askedBefore: AskedBefore;
}

function tryAnswer(request: IncomingMessage, response: ServerResponse, asked: Asked): boolean {
  const mediaType = chooseMediaType(request);
  const answer = mediaType && findAnswer(request, asked);
  if (!answer) return false;
  const encoding = answer.isWorthEncoding ? chooseEncoding(request) : undefined;
  const requestId = toRequestId(request.headers["x-request-id"]);
  const send = (body: string | Buffer, length: number) => {
    response.writeHead(200, toHeaders(requestId, mediaType, encoding, length));
    endInOnePiece(response, body);
    const milliseconds = performance.now() - asked.begun;
    asked.report({ requestId, method: "POST", route: PATH, status: 200, milliseconds });
  };
  if (encoding === undefined) send(answer.body, answer.length);
  else {
    answer.encode(encoding).then(
      (encoded) => send(encoded, encoded.length),
      (error: Error) => response.destroy(error),
    );
  }
  return true;
}

/**
 * Ends a response whose head says how long it is. `end(body)` gives the socket head and body in one piece, then an
 * empty piece, and two pieces take it longer than one.
 */
function endInOnePiece(response: ServerResponse, body: string | Buffer): void {
  const { socket } = response;
  // Else Node would hold the pieces back until the end of the turn.
  socket?.cork();
  response.write(body);
  socket?.uncork();
  response.end();
}

/** Undefined for all that Fastify is to deal with, failures of ours included. */
function findAnswer({ headers }: IncomingMessage, asked: Asked): Answer | undefined {
  try {
    const text = asked.body.toString();
    const reader = asked.snapshot();
    return findKept(text, reader, asked) ?? findByReading(text, headers, reader, asked);
  } catch {
    return undefined;
  }
}

function findKept(text: string, reader: GraphReader, asked: Asked): Answer | undefined {
  const question = asked.cache && isSnapshot(reader) ? asked.askedBefore.find(text) : undefined;
  return question && asked.cache?.find(reader, question);
}

function findByReading(
  text: string,
  headers: IncomingMessage["headers"],
  reader: GraphReader,
  asked: Asked,
): Answer | undefined {
  const request = toRequest(text, headers);
  const found = request && tryAnswerFromMemory(request, reader, asked);
  if (found?.question) asked.askedBefore.remember(text, found.question);
  return found?.answer;
}

/** Throws when the text is no JSON. What Fastify refuses for its members' names is left to it. */
function toRequest(text: string, headers: IncomingMessage["headers"]): GraphqlRequest | undefined {
  if (text.includes("__proto__") || text.includes("constructor") || text.includes("\\u")) {
    return undefined;
  }
  const body: unknown = JSON.parse(text);
  const request = { method: "POST", headers, body, query: undefined };
  return readDocumentId(request) === undefined ? readGraphqlRequest(request) : undefined;
}

function toHeaders(
  requestId: string,
  mediaType: string,
  encoding: Encoding | undefined,
  length: number,
): string[] {
  const encoded = encoding === undefined ? [] : ["content-encoding", encoding];
  return [
    ...SECURITY,
    "x-request-id",
    requestId,
    "vary",
    VARY,
    "content-type",
    `${mediaType}; charset=utf-8`,
    ...encoded,
    "content-length",
    String(length),
  ];
}
