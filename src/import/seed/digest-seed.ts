import { createHash } from "node:crypto";
import { readSeedFiles, type SeedFile } from "./files/seed-files.js";

/** Raised when the same files come to mean something else, so that stores load them again. */
const MEANING = "rolegraph-seed-1";

/** Names the content of a seed by SHA-256 over the paths and bytes of its files, unparsed. */
export async function digestSeed(directory: string): Promise<string> {
  return digestFiles(await readSeedFiles(directory));
}

/** Does the same for files that are already read. */
export function digestFiles(files: readonly SeedFile[]): string {
  const hash = createHash("sha256").update(MEANING);
  for (const { path, bytes } of files) hash.update(`\0${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest("hex");
}
