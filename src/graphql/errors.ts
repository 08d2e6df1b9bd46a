import { randomUUID } from "node:crypto";
import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import { RolegraphError } from "../domain/errors.js";

/** Codes that Apollo Server gives to requests that never reach a resolver; they are passed on. */
const REQUEST_CODES: ReadonlySet<unknown> = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
  "LIMIT_EXCEEDED",
]);

/** As graphql-js words it, spelling mistake included. */
const TOO_MANY_TOKENS = /Document contains more tha[tn] (?<maximum>\d+) tokens/u;

/** Tells somebody who looks after the server of an error that callers do not see. */
export type ReportError = (error: unknown, id: string) => void;

/**
 * Makes the function that turns what was thrown into what a caller sees. Callers' mistakes keep
 * their message and code. Ours are masked: the caller gets an id that is also in the log.
 */
export function createErrorFormatter(report: ReportError) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const error = unwrapResolverError(thrown);
    const place = toPlace(formatted);
    if (error instanceof RolegraphError) {
      return {
        message: error.message,
        ...place,
        extensions: { code: error.code, ...error.details },
      };
    }
    const exceeded = toExceededLimit(formatted.message);
    if (exceeded) return { ...formatted, ...exceeded };
    const code = formatted.extensions?.code;
    if (REQUEST_CODES.has(code)) {
      const { stacktrace: _stacktrace, ...extensions } = formatted.extensions ?? {};
      return { ...formatted, extensions };
    }
    const id = randomUUID();
    report(error, id);
    return {
      message: `Something failed on the server; its log has the details under ${id}.`,
      ...place,
      extensions: { code: "INTERNAL", id },
    };
  };
}

function toPlace({ path, locations }: GraphQLFormattedError) {
  return { ...(locations && { locations }), ...(path && { path }) };
}

/** graphql-js reports this limit as a syntax error in its own words. */
function toExceededLimit(
  message: string,
): Pick<GraphQLFormattedError, "message" | "extensions"> | undefined {
  const maximum = TOO_MANY_TOKENS.exec(message)?.groups?.maximum;
  if (maximum === undefined) return undefined;
  return {
    message: `The document has more than ${maximum} tokens; ask for less at once.`,
    extensions: { code: "LIMIT_EXCEEDED", limit: "tokens", maximum: Number(maximum) },
  };
}
