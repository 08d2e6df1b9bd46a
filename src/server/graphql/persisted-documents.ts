import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { type GraphQLSchema, parse, validate } from "graphql";
import { BadInputError } from "../../domain/errors.js";

const PREFIX = "sha256:";

/** Documents that clients name by id instead of sending them. */
export interface PersistedDocuments {
  /** The text of a document by its id, `sha256:` and the hash of the text in hexadecimal. */
  find(id: string): string | undefined;
  has(text: string): boolean;
}

/** Stands for no documents at all. */
export const NO_DOCUMENTS: PersistedDocuments = { find: () => undefined, has: () => false };

/**
 * Reads a manifest: a JSON object from hashes (with or without `sha256:`) to texts, as graphql-codegen
 * and others write it. Rejects with BAD_USER_INPUT that names every document which is not what its
 * hash says or not valid.
 */
export async function readPersistedDocuments(
  path: string,
  schema: GraphQLSchema,
): Promise<PersistedDocuments> {
  const documents = await readManifest(path);
  const mistakes = documents.flatMap(([id, text]) => findMistakes(id, text, schema));
  if (mistakes.length > 0) {
    throw new BadInputError(
      `The persisted documents in ${path} are wrong: ${mistakes.join("; ")}.`,
    );
  }
  const texts = new Map(documents.map(([, text]) => [toDocumentId(text), text]));
  const known = new Set(texts.values());
  return { find: (id) => texts.get(id), has: (text) => known.has(text) };
}

/** Names a document by its text. */
export function toDocumentId(text: string): string {
  return PREFIX + createHash("sha256").update(text).digest("hex");
}

async function readManifest(path: string): Promise<[string, string][]> {
  const entries = Object.entries(await readJson(path)) as [string, unknown][];
  return entries.map(([id, text]) => {
    if (typeof text === "string") return [id, text];
    throw new BadInputError(`${path}: expected the text of a document under "${id}".`);
  });
}

async function readJson(path: string): Promise<object> {
  try {
    const manifest: unknown = JSON.parse(await readFile(path, "utf8"));
    if (typeof manifest === "object" && manifest !== null && !Array.isArray(manifest)) {
      return manifest;
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BadInputError(`The persisted documents cannot be read: ${reason}.`);
  }
  throw new BadInputError(`${path}: expected a JSON object from hashes to documents.`);
}

function findMistakes(id: string, text: string, schema: GraphQLSchema): string[] {
  const hash = toDocumentId(text);
  const given = id.startsWith(PREFIX) ? id : PREFIX + id;
  if (given !== hash) return [`"${id}" is not the hash of its document, which is ${hash}`];
  try {
    return validate(schema, parse(text)).map(({ message }) => `${id}: ${message}`);
  } catch (error) {
    return [`${id}: ${error instanceof Error ? error.message : String(error)}`];
  }
}
