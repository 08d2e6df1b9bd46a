import { randomUUID } from "node:crypto";

const REQUEST_ID = /^[\w.-]{1,64}$/u;

/**
 * What every answer says to browsers: it is no page, loads nothing and belongs in no frame. Pages say
 * more, see `addPages`.
 */
export const SECURITY_HEADERS = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "x-content-type-options": "nosniff",
} as const;

/** The id that a caller gave its request, if it is short and plain, else a new one. */
export function toRequestId(given: string | string[] | undefined): string {
  return typeof given === "string" && REQUEST_ID.test(given) ? given : randomUUID();
}
