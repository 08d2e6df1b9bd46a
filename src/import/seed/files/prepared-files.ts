import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { projectFile } from "../../../lib/project-file.js";
import { SCHEMA_FILE } from "../shape/schema-file.js";

/** Where the build writes what it has read of the project's seed. */
export const PREPARED_FILE = projectFile("dist/seed.json");

/** The content of files that are valid YAML and keep to the schema, by `digestFile`. */
export type PreparedFiles = ReadonlyMap<string, unknown>;

/** Nothing is known beforehand. */
export const NOTHING_PREPARED: PreparedFiles = new Map();

interface Written {
  /** What the files were held against. */
  readonly schema: string;
  readonly files: Readonly<Record<string, unknown>>;
}

/** Names the content of one file. */
export function digestFile(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * Finds what the build has read of the seed: parsing and checking files takes most of the time of a
 * load, and all but those that have changed since are the same. Empty when nothing was built, or the
 * schema was another one then.
 */
export function findPreparedFiles(): PreparedFiles {
  if (!existsSync(PREPARED_FILE)) return NOTHING_PREPARED;
  return parsePreparedText(readFileSync(PREPARED_FILE, "utf8"));
}

/** Reads what `toPreparedText` has written. */
export function parsePreparedText(text: string): PreparedFiles {
  const { schema, files }: Written = JSON.parse(text);
  return schema === digestSchema() ? new Map(Object.entries(files)) : NOTHING_PREPARED;
}

/** Writes prepared files for `parsePreparedText`. */
export function toPreparedText(files: PreparedFiles): string {
  const written: Written = { schema: digestSchema(), files: Object.fromEntries(files) };
  return JSON.stringify(written);
}

function digestSchema(): string {
  return digestFile(readFileSync(SCHEMA_FILE));
}
