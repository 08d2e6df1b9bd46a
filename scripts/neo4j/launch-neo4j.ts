import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepareDocker } from "./docker-server.js";
import { prepareJava } from "./java-server.js";
import { LaunchError } from "./launch-error.js";
import { findFreePort, isPortFree } from "./port.js";
import { type ServerProcess, type ServerRequest, waitForEnd } from "./server-process.js";

/** How Neo4j is launched; everything that is left out is chosen. */
export interface LaunchOptions {
  /** Where the data lives; without it a temporary folder that is removed at the end. */
  readonly home?: string;
  readonly port?: number;
  /** At least 8 characters, as Neo4j demands. */
  readonly password?: string;
  /** Gets every line that the launcher and the server print. */
  readonly log?: (line: string) => void;
}

/** A running Neo4j of one's own. It ends with the process that launched it, however that ends. */
export interface LaunchedNeo4j {
  readonly url: string;
  readonly user: string;
  readonly password: string;
  readonly home: string;
  readonly pid: number | undefined;
  /** Resolves when it has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Ends it in order, waits for that, and removes a temporary home; idempotent. */
  stop(): Promise<void>;
  /** Ends it as a crash would and keeps the home, from which it can be launched again. */
  kill(): Promise<void>;
}

const STOP_WITHIN_MS = 30_000;

/**
 * Launches a real Neo4j on 127.0.0.1: in Docker where an engine answers, else on Java with Maven.
 * Ready in about 10 s. Rejects with a LaunchError when the machine has neither.
 */
export async function launchNeo4j(options: LaunchOptions = {}): Promise<LaunchedNeo4j> {
  const log = options.log ?? (() => undefined);
  const port = await choosePort(options.port);
  const start = (await prepareDocker(log)) ?? (await prepareJava(log));
  const request: ServerRequest = {
    home: await makeHome(options.home),
    isTemporary: options.home === undefined,
    port,
    password: options.password ?? randomBytes(12).toString("hex"),
    log,
  };
  const server = start(request);
  try {
    await server.ready;
  } catch (error) {
    await server.kill();
    await removeTemporary(request);
    throw error;
  }
  return toLaunched(server, request);
}

async function choosePort(wanted: number | undefined): Promise<number> {
  if (wanted === undefined) return findFreePort();
  if (await isPortFree(wanted)) return wanted;
  throw new LaunchError(
    `Port ${wanted} is in use: choose another one (NEO4J_PORT), or end the program that listens on it.`,
  );
}

async function makeHome(wanted: string | undefined): Promise<string> {
  if (wanted === undefined) return mkdtemp(join(tmpdir(), "rolegraph-neo4j-"));
  await mkdir(wanted, { recursive: true });
  return wanted;
}

function toLaunched(server: ServerProcess, request: ServerRequest): LaunchedNeo4j {
  return {
    url: `bolt://127.0.0.1:${request.port}`,
    user: "neo4j",
    password: request.password,
    home: request.home,
    pid: server.child.pid,
    ended: waitForEnd(server.child),
    async stop() {
      await endInOrder(server);
      await removeTemporary(request);
    },
    kill: () => server.kill(),
  };
}

async function endInOrder(server: ServerProcess): Promise<void> {
  const deadline = setTimeout(() => void server.kill(), STOP_WITHIN_MS);
  server.child.stdin?.end();
  await waitForEnd(server.child);
  clearTimeout(deadline);
}

async function removeTemporary({ home, isTemporary }: ServerRequest): Promise<void> {
  if (isTemporary) await rm(home, { recursive: true, force: true });
}
