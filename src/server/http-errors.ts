import { randomUUID } from "node:crypto";
import type { FastifyError, FastifyInstance } from "fastify";
import { type ErrorCode, RolegraphError } from "../domain/errors.js";

/** What a caller is told when the request does not get as far as GraphQL, by Fastify's code. */
const KNOWN: Readonly<Record<string, { code: string; toMessage: (limit: number) => string }>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: {
    code: "LIMIT_EXCEEDED",
    toMessage: (limit) => `The request body is larger than ${limit} bytes; ask for less at once.`,
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    code: "BAD_USER_INPUT",
    toMessage: () => "Expected a body of type application/json.",
  },
  FST_ERR_CTP_INVALID_JSON_BODY: {
    code: "BAD_USER_INPUT",
    toMessage: () => "Expected a body of well-formed JSON.",
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: {
    code: "BAD_USER_INPUT",
    toMessage: () => "Expected a JSON body, got none.",
  },
};

/** Statuses of mistakes outside of GraphQL's answers. */
const STATUS_OF: Readonly<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  LIMIT_EXCEEDED: 400,
  NOT_FOUND: 404,
  UNREACHABLE: 422,
  CONFLICT: 409,
  UNAVAILABLE: 503,
};

/** The status for a code; 500 for those that are not a caller's business. */
export function toStatus(code: string): number {
  return (STATUS_OF as Readonly<Record<string, number>>)[code] ?? 500;
}

/** Answers every failure below GraphQL in the form of GraphQL's errors; ours are masked. */
export function addErrorAnswers(server: FastifyInstance, bodyLimit: number): void {
  server.setErrorHandler<FastifyError | RolegraphError>((error, request, reply) => {
    if (error instanceof RolegraphError) {
      return reply
        .code(STATUS_OF[error.code])
        .send(toBody(error.code, error.message, error.details));
    }
    const known = KNOWN[error.code];
    if (known) {
      return reply
        .code(error.statusCode ?? 400)
        .send(toBody(known.code, known.toMessage(bodyLimit)));
    }
    if ((error.statusCode ?? 500) < 500) {
      return reply.code(error.statusCode ?? 400).send(toBody("BAD_USER_INPUT", error.message));
    }
    const id = randomUUID();
    request.log.error({ err: error, id }, "masked error");
    const message = `Something failed on the server; its log has the details under ${id}.`;
    return reply.code(500).send(toBody("INTERNAL", message, { id }));
  });
}

/** The form in which failures below GraphQL are told. */
export function toBody(code: string, message: string, details: object = {}) {
  return { errors: [{ message, extensions: { code, ...details } }] };
}
