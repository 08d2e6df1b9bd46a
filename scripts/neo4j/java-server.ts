import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { getJarFolder } from "./jar-cache.js";
import { LaunchError } from "./launch-error.js";
import { runCommand } from "./run-command.js";
import {
  readLines,
  rejectAtEnd,
  type ServerProcess,
  type ServerRequest,
  type StartServer,
  waitForEnd,
} from "./server-process.js";

const PROGRAM = fileURLToPath(new URL("Neo4jServer.java", import.meta.url));
const OLDEST_JAVA = 17;
const OPENED = ["java.nio", "java.io", "sun.nio.ch"];

/** Prepares to run Neo4j on Java: checks Java and gets the jars. */
export async function prepareJava(log: (line: string) => void): Promise<StartServer> {
  await checkJava();
  const jars = await getJarFolder(log);
  return (request) => startJava(jars, request);
}

/** Reads the version and the compiler from the list of modules; Java 8 has no such list. */
async function checkJava(): Promise<void> {
  const advice = `install a JDK ${OLDEST_JAVA} or newer, or start Docker`;
  const { code, output } = await runCommand("java", ["--list-modules"]);
  if (code === null) throw new LaunchError(`Java is not installed: ${advice}.`);
  const version = Number(/^java\.base@(\d+)/mu.exec(output)?.[1] ?? 8);
  if (version < OLDEST_JAVA) {
    throw new LaunchError(`Neo4j needs Java ${OLDEST_JAVA} or newer, got ${version}: ${advice}.`);
  }
  if (!output.includes("jdk.compiler@")) {
    throw new LaunchError(`Java ${version} is here without its compiler: ${advice}.`);
  }
}

function startJava(jars: string, request: ServerRequest): ServerProcess {
  const child = spawn("java", toParameters(jars, request), {
    stdio: "pipe",
    // Ctrl-C in a terminal goes to the starter alone, which then closes the input.
    detached: true,
  });
  // A server that is gone cannot be told to end; its exit is what counts.
  child.stdin.on("error", () => undefined);
  child.stdin.write(`${request.password}\n`);
  let reason = "it printed nothing";
  const said = new Promise<void>((resolve) => {
    readLines(child, (line) => {
      request.log(line);
      if (line === "READY") resolve();
      if (line.startsWith("FAILED ")) reason = line.slice("FAILED ".length);
    });
  });
  return {
    child,
    ready: Promise.race([said, rejectAtEnd(child, () => reason)]),
    async kill() {
      child.kill("SIGKILL");
      await waitForEnd(child);
    },
  };
}

function toParameters(jars: string, { home, port, isTemporary }: ServerRequest): string[] {
  return [
    "-Xms256m",
    "-Xmx1g",
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    "-cp",
    join(jars, "*"),
    PROGRAM,
    home,
    String(port),
    isTemporary ? "temporary" : "kept",
  ];
}
