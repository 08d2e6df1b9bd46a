import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Archive, openArchive } from "../../src/import/tables/archive.js";
import { makeTemporaryFolder } from "./temporary-folder.js";

/** A release of a vocabulary in a folder of its own. */
export interface ReleaseFolder {
  readonly path: string;
  readonly archive: Archive;
  readonly remove: () => Promise<void>;
}

/** Writes the files of a made-up release, by name, into a temporary folder. */
export async function makeRelease(files: Readonly<Record<string, string>>): Promise<ReleaseFolder> {
  const folder = await makeTemporaryFolder();
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder.path, name), text);
  return { path: folder.path, archive: await openArchive([folder.path]), remove: folder.remove };
}
