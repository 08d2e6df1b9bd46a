import neo4j from "neo4j-driver";
import { RolegraphError, UnavailableError } from "../../../domain/errors.js";

/** Where a Neo4j is, as messages may show it: without user and password. */
export function toPublicAddress(url: string): string {
  return url.replace(/^([^:]+:\/\/)[^/]*@/u, "$1");
}

/** Tells whether the driver holds that the same request may succeed when it is repeated. */
export function isRetriable(error: unknown): error is Error {
  return error instanceof neo4j.Neo4jError && error.retriable;
}

/** Tells whether Neo4j has waited in vain for the write that a bookmark names, or never knew it. */
export function isBookmarkProblem(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && /Bookmark/u.test(error.code);
}

/**
 * Turns what the driver throws into UNAVAILABLE with what is wrong, where, and what to do; our own
 * errors and mistakes of this program pass unchanged.
 */
export function toStoreError(error: unknown, address: string): unknown {
  if (error instanceof RolegraphError || !(error instanceof neo4j.Neo4jError)) return error;
  return new UnavailableError(`Neo4j at ${address} ${explain(error)}`, {}, { cause: error });
}

const REASONS: readonly (readonly [RegExp, string])[] = [
  [
    /Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired/u,
    "refuses the user or the password; check STORE_USER and STORE_PASSWORD.",
  ],
  [/Forbidden/u, "does not let this user do that; give the user read, write and index rights."],
  [/DatabaseNotFound/u, "has no such database; create it or name another one."],
  [/DatabaseUnavailable/u, "is there, but its database is not online; start the database."],
];

function explain({ code, message }: { code: string; message: string }): string {
  const known = REASONS.find(([pattern]) => pattern.test(code));
  if (known) return known[1];
  if (/ServiceUnavailable|SessionExpired/u.test(code)) {
    return `cannot be reached (${findCause(message)}); start it or check STORE_URL.`;
  }
  return `failed: ${message}`;
}

/** The driver puts the reason behind a paragraph of general advice. */
function findCause(message: string): string {
  const cause = message.split("Caused by: ").at(-1) ?? message;
  return cause.trim().replace(/\.$/u, "");
}
