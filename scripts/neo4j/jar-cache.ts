import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { LaunchError } from "./launch-error.js";
import { runCommand } from "./run-command.js";

/** The Neo4j that is launched where there is no Docker. */
export const NEO4J_VERSION = "5.26.30";

const COPY_JARS = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";
const PROJECT_FILE = fileURLToPath(new URL("pom.xml", import.meta.url));
const ABANDONED_AFTER_MS = 3_600_000;

/**
 * Gives the folder of Neo4j's jars, downloaded (123 MB) at the first call on a machine and shared
 * by all clones. The folder appears complete or not at all.
 */
export async function getJarFolder(log: (line: string) => void): Promise<string> {
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "rolegraph");
  const folder = join(cache, `neo4j-${NEO4J_VERSION}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  await removeAbandoned(cache);
  log(`Downloading Neo4j ${NEO4J_VERSION} to ${folder} (123 MB, once)`);
  const partial = await mkdtemp(`${folder}.partial-`);
  try {
    await copyJars(partial);
    await moveIntoPlace(partial, folder);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return folder;
}

async function copyJars(folder: string): Promise<void> {
  const { code, output } = await runCommand("mvn", [
    "--quiet",
    "--batch-mode",
    "-Dstyle.color=never",
    `--file=${PROJECT_FILE}`,
    `-Dneo4j.version=${NEO4J_VERSION}`,
    `-DoutputDirectory=${folder}`,
    COPY_JARS,
  ]);
  if (code === 0) return;
  if (code === null)
    throw new LaunchError("Maven (mvn) is not installed: install it, or start Docker.");
  const reason = /\[ERROR\] (.+?)(?: -> \[Help|$)/mu.exec(output)?.[1] ?? "it gave no reason.";
  throw new LaunchError(
    `Could not download Neo4j ${NEO4J_VERSION} with Maven: ${reason} Check the network and start again.`,
  );
}

/** Another process may have finished the same download first; its folder is as good. */
async function moveIntoPlace(partial: string, folder: string): Promise<void> {
  try {
    await rename(partial, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/** Removes what downloads left that were killed in the middle. */
async function removeAbandoned(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const path = join(cache, name);
    if (!name.includes(".partial-")) continue;
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > ABANDONED_AFTER_MS) await rm(path, { recursive: true, force: true });
  }
}
