import type { FastifyReply, FastifyRequest } from "fastify";
import Negotiator from "negotiator";
import { remember } from "../../lib/remember.js";
import { type Answer, ENCODINGS, type Encoding } from "./answer.js";

/** The types that answers come in; the first one when a client does not say. */
const MEDIA_TYPES = ["application/json", "application/graphql-response+json"] as const;

/** What an answer depends on besides the address and the origin. */
export const VARY = "Accept, Accept-Encoding";

/** How many headers are remembered with what was chosen by them: far more than clients send different ones. */
const REMEMBERED = 200;

const negotiateMediaType = remember(
  (accept) => ({ chosen: new Negotiator({ headers: { accept } }).mediaType([...MEDIA_TYPES]) }),
  REMEMBERED,
);

/** The media type that a client prefers; undefined when it accepts none of ours. */
export function chooseMediaType({ headers }: Pick<FastifyRequest, "headers">): string | undefined {
  const { accept } = headers;
  return accept ? negotiateMediaType(accept).chosen : MEDIA_TYPES[0];
}

/**
 * Sends a successful answer as the client prefers it. Answers to GET have a strong entity tag, one for
 * each type and encoding, and 304 when the client has that very one.
 */
export async function sendAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Answer,
  mediaType: string,
): Promise<FastifyReply> {
  const encoding = answer.isWorthEncoding ? chooseEncoding(request) : undefined;
  addVary(reply);
  if (request.method === "GET") {
    const tag = toEntityTag(answer, mediaType, encoding);
    reply.header("etag", tag);
    if (isNoneMatch(request.headers["if-none-match"], tag)) return reply.code(304).send();
  }
  reply.header("content-type", `${mediaType}; charset=utf-8`);
  if (encoding === undefined) return reply.send(answer.body);
  return reply.header("content-encoding", encoding).send(await answer.encode(encoding));
}

/** The published types are those of an older release, which could not be told what the server prefers. */
interface EncodingNegotiator {
  encoding(available: readonly string[], options: { preferred: readonly string[] }): unknown;
}

const negotiateEncoding = remember((accepted) => {
  const headers = { "accept-encoding": accepted };
  const negotiator: EncodingNegotiator = new Negotiator({ headers });
  const chosen = negotiator.encoding([...ENCODINGS, "identity"], { preferred: ENCODINGS });
  return { chosen: ENCODINGS.find((encoding) => encoding === chosen) };
}, REMEMBERED);

/** Among what the client likes equally, the smaller one. */
export function chooseEncoding({ headers }: Pick<FastifyRequest, "headers">): Encoding | undefined {
  const accepted = headers["accept-encoding"];
  return accepted ? negotiateEncoding(accepted).chosen : undefined;
}

function addVary(reply: FastifyReply): void {
  const others = reply.getHeader("vary");
  reply.header("vary", others === undefined ? VARY : `${String(others)}, ${VARY}`);
}

function toEntityTag({ hash }: Answer, mediaType: string, encoding: Encoding | undefined): string {
  const type = mediaType === MEDIA_TYPES[1] ? "-g" : "";
  return `"${hash}${type}${encoding === undefined ? "" : `-${encoding}`}"`;
}

/** Tells whether an If-None-Match header names the tag (weak comparison, RFC 9110). */
function isNoneMatch(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header
    .split(",")
    .map((candidate) => candidate.trim().replace(/^W\//u, ""))
    .some((candidate) => candidate === tag || candidate === "*");
}
