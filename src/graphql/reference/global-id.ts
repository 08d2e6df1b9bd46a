import { type ConceptKey, parseConceptKey } from "../../domain/concept-key.js";
import { BadInputError, RolegraphError } from "../../domain/errors.js";

const PREFIX = "concept:";

/** Makes the Relay id of a concept: opaque, and the same on every store and after every import. */
export function toGlobalId(key: ConceptKey): string {
  return Buffer.from(PREFIX + key).toString("base64url");
}

/** Reads a Relay id. Throws BAD_USER_INPUT for one that this API did not make. */
export function parseGlobalId(id: string, argument: string): ConceptKey {
  const text = Buffer.from(id, "base64url").toString();
  if (text.startsWith(PREFIX) && toGlobalIdOf(text) === id) {
    const key = tryParseKey(text.slice(PREFIX.length));
    if (key !== undefined) return key;
  }
  throw new BadInputError(
    `Argument "${argument}": expected an id that this API gave, got ${JSON.stringify(id.slice(0, 80))}.`,
    { argument },
  );
}

function toGlobalIdOf(text: string): string {
  return Buffer.from(text).toString("base64url");
}

function tryParseKey(text: string): ConceptKey | undefined {
  try {
    return parseConceptKey(text);
  } catch (error) {
    if (error instanceof RolegraphError) return undefined;
    throw error;
  }
}
