import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { LaunchError } from "./launch-error.js";
import { launchNeo4j } from "./launch-neo4j.js";

const DATA_FOLDER = fileURLToPath(new URL("../../data/neo4j", import.meta.url));
const DEFAULT_PORT = 7687;

/** Runs a Neo4j for a person until Ctrl-C; its data and its password stay under `data/neo4j`. */
async function main(): Promise<void> {
  const stopped = waitForSignal();
  const port = readPort(process.env.NEO4J_PORT);
  const password = await readPassword(process.env.NEO4J_PASSWORD);
  console.log("Starting Neo4j …");
  const log = (line: string) => {
    if (process.env.LOG_LEVEL === "debug" || line.startsWith("Downloading")) console.log(line);
  };
  const neo4j = await launchNeo4j({ home: join(DATA_FOLDER, "home"), port, password, log });
  console.log(`Neo4j runs at ${neo4j.url}, user ${neo4j.user}, password ${neo4j.password}.`);
  console.log("Serve Rolegraph from it, in another terminal:");
  console.log(
    `  STORE_URL=${neo4j.url} STORE_USER=${neo4j.user} STORE_PASSWORD=${neo4j.password} npm start`,
  );
  console.log("Ctrl-C ends it; the data stays.");
  const ended = neo4j.ended.then(() => {
    throw new LaunchError("Neo4j ended by itself; LOG_LEVEL=debug shows what it printed.");
  });
  await Promise.race([stopped, ended]);
  console.log("Stopping Neo4j …");
  await neo4j.stop();
}

function waitForSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}

function readPort(text: string | undefined): number {
  const port = Number(text || DEFAULT_PORT);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new LaunchError(`Expected NEO4J_PORT to be a port from 1 to 65535, got "${text}".`);
}

/** Docker sets a password only on empty data, so the first one is kept beside the data. */
async function readPassword(wanted: string | undefined): Promise<string> {
  const file = join(DATA_FOLDER, "password");
  if (existsSync(file) && !wanted) return (await readFile(file, "utf8")).trim();
  const password = wanted || randomBytes(12).toString("hex");
  if (password.length < 8) throw new LaunchError("NEO4J_PASSWORD needs at least 8 characters.");
  await mkdir(DATA_FOLDER, { recursive: true });
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  return password;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof LaunchError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
