import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** A release of the line that GitHub renders with. */
const VERSION = "11.12.0";

const run = promisify(execFile);

/**
 * Finds Mermaid as one script for a page. It is fetched once into a cache outside of the project: as a
 * dependency it would be the largest one, for everybody who installs the project. Rejects where the
 * package registry cannot be reached and it was not fetched before.
 */
export async function findMermaid(): Promise<string> {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
  const folder = join(cache, "rolegraph", `mermaid-${VERSION}`);
  const script = join(folder, "package", "dist", "mermaid.min.js");
  if (existsSync(script)) return script;
  await mkdir(folder, { recursive: true });
  await run("npm", ["pack", `mermaid@${VERSION}`, "--pack-destination", folder], { cwd: folder });
  await run("tar", ["-xzf", `mermaid-${VERSION}.tgz`, "package/dist/mermaid.min.js"], {
    cwd: folder,
  });
  return script;
}
