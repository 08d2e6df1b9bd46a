import type { Brand } from "../lib/brand.js";
import { BadInputError } from "./errors.js";

/** A concept's identity: its slug in the scheme `core`, else `scheme:slug`. */
export type ConceptKey = Brand<string, "ConceptKey">;

/** The scheme of the curated graph, whose references are bare slugs. */
export const CORE_SCHEME = "core";

const CORE_PREFIX = `${CORE_SCHEME}:`;

const KEY = /^(?:[a-z][a-z0-9-]{0,62}:)?[a-z0-9][a-z0-9._-]{0,199}$/u;
const URI = /^(?:urn:|[a-z][a-z0-9+.-]*:\/\/)\S+$/iu;

/** What a reference names: a concept by its key, or by a URI known to the graph. */
export type ConceptReference =
  | { readonly by: "key"; readonly key: ConceptKey }
  | { readonly by: "uri"; readonly uri: string };

/** Makes the key of a slug in a scheme. Throws BAD_USER_INPUT when either is malformed. */
export function toConceptKey(scheme: string, slug: string): ConceptKey {
  return parseConceptKey(scheme === CORE_SCHEME ? slug : `${scheme}:${slug}`);
}

/** Reads a key as written in a reference; `core:redis` is the same as `redis`. */
export function parseConceptKey(text: string): ConceptKey {
  if (!KEY.test(text)) {
    throw new BadInputError(
      `Expected a reference such as "redis" or "esco:web-developer" (lower-case letters, digits, ".", "_" and "-"), got ${JSON.stringify(text.slice(0, 80))}.`,
    );
  }
  return (text.startsWith(CORE_PREFIX) ? text.slice(CORE_PREFIX.length) : text) as ConceptKey;
}

/** Splits a key into its scheme and slug. */
export function splitConceptKey(key: ConceptKey): { scheme: string; slug: string } {
  const colon = key.indexOf(":");
  if (colon < 0) return { scheme: CORE_SCHEME, slug: key };
  return { scheme: key.slice(0, colon), slug: key.slice(colon + 1) };
}

/** Reads a reference: a slug, a slug with its scheme, or a URI. Throws BAD_USER_INPUT. */
export function parseReference(text: string): ConceptReference {
  if (URI.test(text)) return { by: "uri", uri: text };
  return { by: "key", key: parseConceptKey(text) };
}
