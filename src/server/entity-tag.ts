import { createHash } from "node:crypto";

/**
 * The entity tag of an answer: equal for the same request at the same version of the graph, so that
 * it is known before anything is executed.
 */
export function toEntityTag(version: number, ...request: readonly string[]): string {
  const hash = createHash("sha256").update(JSON.stringify([version, ...request]));
  return `"${hash.digest("base64url").slice(0, 27)}"`;
}

/** Tells whether an If-None-Match header names the tag (weak comparison, RFC 9110). */
export function isNoneMatch(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header
    .split(",")
    .map((candidate) => candidate.trim().replace(/^W\//u, ""))
    .some((candidate) => candidate === tag || candidate === "*");
}
