import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Archives of public data that an evaluation needs, unpacked for as long as it runs. */
export interface Archives {
  /** The folder of an archive, by its name without `.tar.xz`. */
  folderOf(name: string): string;
  remove(): Promise<void>;
}

/** Unpacks archives from a folder; undefined, and said aloud, where one of them is not there. */
export async function unpackArchives(
  source: string,
  names: readonly string[],
): Promise<Archives | undefined> {
  const missing = names.filter((name) => !existsSync(join(source, `${name}.tar.xz`)));
  if (missing.length > 0) {
    console.error(`Left out: ${source} has no ${missing.join(", ")}.`);
    return undefined;
  }
  const target = await mkdtemp(join(tmpdir(), "rolegraph-evaluation-"));
  for (const name of names) {
    execFileSync("tar", ["-xJf", join(source, `${name}.tar.xz`), "-C", target]);
  }
  return {
    folderOf: (name) => join(target, name),
    remove: () => rm(target, { recursive: true, force: true }),
  };
}
