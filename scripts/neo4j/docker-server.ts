import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import neo4j from "neo4j-driver";
import { LaunchError } from "./launch-error.js";
import { lastLine, runCommand } from "./run-command.js";
import {
  readLines,
  rejectAtEnd,
  type ServerProcess,
  type ServerRequest,
  type StartServer,
  waitForEnd,
} from "./server-process.js";

const IMAGE = "neo4j:5.26-community";
const READY_WITHIN_MS = 120_000;

/**
 * Runs in the container: the image's own start, ended when standard input closes. Docker closes it
 * when the attached client is gone, so that the container does not outlive its starter.
 */
const SCRIPT = `exec 3<&0
/startup/docker-entrypoint.sh neo4j &
server=$!
(cat <&3 >/dev/null; kill -TERM "$server") &
wait "$server"
code=$?
if [ "$TEMPORARY" = true ]; then rm -rf /data/*; fi
exit "$code"`;

/** Prepares to run Neo4j in Docker: undefined when no engine answers or the image is out of reach. */
export async function prepareDocker(log: (line: string) => void): Promise<StartServer | undefined> {
  const engine = await runCommand("docker", ["info", "--format", "{{.ServerVersion}}"]);
  if (engine.code !== 0) return undefined;
  const image = await runCommand("docker", ["image", "inspect", IMAGE]);
  if (image.code === 0) return startDocker;
  log(`Pulling ${IMAGE} (once)`);
  const pull = await runCommand("docker", ["pull", "--quiet", IMAGE]);
  if (pull.code === 0) return startDocker;
  log(`Docker cannot pull ${IMAGE}: ${lastLine(pull.output)}`);
  return undefined;
}

function startDocker(request: ServerRequest): ServerProcess {
  const name = `rolegraph-neo4j-${randomUUID()}`;
  const child = spawn("docker", toDockerParameters(name, request), {
    stdio: "pipe",
    detached: true,
    // Named without values on the command line, which every user of the machine can read.
    env: { ...process.env, NEO4J_AUTH: `neo4j/${request.password}` },
  });
  child.stdin.on("error", () => undefined);
  let reason = "it printed nothing";
  readLines(child, (line) => {
    reason = line;
    request.log(line);
  });
  return {
    child,
    ready: Promise.race([waitForAnswer(request, child), rejectAtEnd(child, () => reason)]),
    async kill() {
      await runCommand("docker", ["kill", name]);
      await waitForEnd(child);
    },
  };
}

/** Says how `docker run` starts the server; the home is the container's data folder. */
export function toDockerParameters(
  name: string,
  { home, port, isTemporary }: Pick<ServerRequest, "home" | "port" | "isTemporary">,
): string[] {
  const settings = {
    NEO4J_server_bolt_advertised__address: `127.0.0.1:${port}`,
    NEO4J_server_memory_heap_initial__size: "256m",
    NEO4J_server_memory_heap_max__size: "1g",
    NEO4J_server_memory_pagecache_size: "256m",
    NEO4J_dbms_usage__report_enabled: "false",
    TEMPORARY: String(isTemporary),
  };
  const user = process.getuid && process.getgid && `${process.getuid()}:${process.getgid()}`;
  // The files in the home belong to the person, who can remove them again.
  const owner = user ? ["--user", user] : [];
  const environment = Object.entries(settings).map(([key, value]) => `--env=${key}=${value}`);
  return [
    "run",
    "--rm",
    "--interactive",
    "--init",
    `--name=${name}`,
    `--publish=127.0.0.1:${port}:7687`,
    `--volume=${home}:/data`,
    ...owner,
    "--env=NEO4J_AUTH",
    ...environment,
    "--entrypoint=/bin/sh",
    IMAGE,
    "-c",
    SCRIPT,
  ];
}

async function waitForAnswer(request: ServerRequest, child: ChildProcess): Promise<void> {
  const { home, port, password } = request;
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic("neo4j", password));
  const deadline = Date.now() + READY_WITHIN_MS;
  try {
    while (child.exitCode === null && !(await isAnswering(driver, home))) {
      if (Date.now() > deadline)
        throw new LaunchError("Neo4j in Docker gave no answer in 2 minutes.");
      await delay(300);
    }
  } finally {
    await driver.close();
  }
}

async function isAnswering(driver: ReturnType<typeof neo4j.driver>, home: string) {
  try {
    await driver.verifyConnectivity({ database: "neo4j" });
    return true;
  } catch (error) {
    const code = error instanceof neo4j.Neo4jError ? error.code : undefined;
    if (code !== "Neo.ClientError.Security.Unauthorized") return false;
    throw new LaunchError(
      `The Neo4j in ${home} has another password: give that one, or remove the folder.`,
    );
  }
}
