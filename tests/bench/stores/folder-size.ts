import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** Adds up the bytes of the files of a folder at any depth, of those alone whose path has `part`. */
export async function measureFolder(folder: string, part = ""): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path.includes(part));
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
