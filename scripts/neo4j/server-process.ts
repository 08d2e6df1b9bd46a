import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { LaunchError } from "./launch-error.js";

/** What a server is to be started with; all of it is decided by then. */
export interface ServerRequest {
  readonly home: string;
  /** The server removes its home when it ends by itself, as when its starter was killed. */
  readonly isTemporary: boolean;
  readonly port: number;
  readonly password: string;
  readonly log: (line: string) => void;
}

/** A server that was started; it ends by itself when its standard input closes. */
export interface ServerProcess {
  readonly child: ChildProcess;
  /** Resolves when the server answers; rejects with a LaunchError when it ended before. */
  readonly ready: Promise<void>;
  /** Ends the server at once, as a crash would. */
  kill(): Promise<void>;
}

/** Starts a Neo4j in one of the ways in which this machine can. */
export type StartServer = (request: ServerRequest) => ServerProcess;

/** Calls back for every line that the process prints, on either stream. */
export function readLines(child: ChildProcess, read: (line: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream }).on("line", read);
  }
}

/** Waits for the end of a process, also of one that has already ended. */
export async function waitForEnd(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    await once(child, "exit");
  }
}

/** Rejects when the process ends, with the last line that it printed as the reason. */
export async function rejectAtEnd(child: ChildProcess, reason: () => string): Promise<never> {
  const [code] = await once(child, "close");
  throw new LaunchError(`Neo4j ended before it was ready (exit code ${code}): ${reason()}`);
}
