import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { BadInputError } from "../../../domain/errors.js";
import { compareCodePoints } from "../../../lib/text-order.js";

/** The bytes of one file of a seed. */
export interface SeedFile {
  /** Below the directory, with `/` on every system. */
  readonly path: string;
  /** As shown in problems: the path beginning with the directory as it was given. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** Reads every `*.yaml` below a directory, in code point order of path. Throws when there is none. */
export async function readSeedFiles(directory: string): Promise<SeedFile[]> {
  const paths = (await listFiles(directory)).filter((path) => path.endsWith(".yaml"));
  if (paths.length === 0) throw unusable(directory, "which has none");
  return Promise.all(
    paths.map(async (path) => {
      const name = toName(directory, path);
      return { path, name, bytes: await readFile(name) };
    }),
  );
}

/** Lists the names of files that look like a part of the seed but are not read. */
export async function listIgnoredFiles(directory: string): Promise<string[]> {
  const paths = await listFiles(directory);
  return paths.filter((path) => path.endsWith(".yml")).map((path) => toName(directory, path));
}

async function listFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      throw unusable(directory, `which cannot be read (${error.code})`, error);
    },
  );
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => toSlashes(relative(directory, join(entry.parentPath, entry.name))))
    .sort(compareCodePoints);
}

function toName(directory: string, path: string): string {
  return toSlashes(join(directory, path));
}

function toSlashes(path: string): string {
  return path.split(sep).join("/");
}

/** An empty seed is refused, because loading it would retire the whole graph. */
function unusable(directory: string, why: string, cause?: unknown): BadInputError {
  return new BadInputError(
    `Expected a directory with seed files (*.yaml), got ${JSON.stringify(directory)}, ${why}.`,
    { directory },
    { cause },
  );
}
