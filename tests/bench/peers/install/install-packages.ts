import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { LaunchError } from "../../../../scripts/neo4j/launch-error.js";

/** What the peers are made of, each at the newest version that runs on Node 20 with graphql 16. */
export const PEER_VERSIONS = {
  "@apollo/server": "5.5.1",
  "@neo4j/graphql": "7.6.3",
  fastify: "5.12.8",
  graphql: "16.15.0",
  "graphql-yoga": "5.24.1",
  mercurius: "16.10.1",
  "neo4j-driver": "6.3.0",
} as const;

/** The newest releases of these need Node 22. */
const OVERRIDES = { "@whatwg-node/promise-helpers": "1.3.2", "light-my-request": "6.6.0" };

const MANIFEST = JSON.stringify(
  { private: true, dependencies: PEER_VERSIONS, overrides: OVERRIDES },
  undefined,
  2,
);

const run = promisify(execFile);

/**
 * Installs the peers' packages outside of the project (100 MB, from the network) and gives the
 * folder; an installation of the same versions is used again. Rejects with a LaunchError when npm
 * cannot install them.
 */
export async function installPackages(note: (line: string) => void): Promise<string> {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
  const folder = join(cache, "rolegraph", "bench-peers");
  // Written when all is in place, so that a broken installation is not taken for a whole one.
  const proof = join(folder, "installed.json");
  if ((await readIfPresent(proof)) === MANIFEST) return folder;
  note(`Installing the peers into ${folder} (100 MB, once)`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), MANIFEST);
  await install(folder);
  await writeFile(proof, MANIFEST);
  return folder;
}

async function install(folder: string): Promise<void> {
  try {
    await run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts"], { cwd: folder });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new LaunchError(`Could not install the peers; check the network. ${reason}`);
  }
}

async function readIfPresent(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return undefined;
  }
}
