import { execFile } from "node:child_process";
import { availableParallelism } from "node:os";
import { promisify } from "node:util";
import { LaunchError } from "../../../../scripts/neo4j/launch-error.js";
import type { PeerContender } from "../contenders/peer-contender.js";

const run = promisify(execFile);

/**
 * Keeps this process, which asks, and all servers on the first processor, and databases off it. Two
 * processors may be halves of one core, as often where machines are rented: what a request takes then
 * doubles whenever both are at work, which happens to one server in one round and to
 * another in the next. On one processor the same server differs by a tenth from round to round, on
 * two by half. Rejects where `taskset` is missing.
 */
export async function shareProcessor(contenders: readonly PeerContender[]): Promise<void> {
  await keepOn("0", [process.pid, ...contenders.map(({ pid }) => pid)]);
  const last = availableParallelism() - 1;
  const databases = contenders.flatMap(({ databasePid }) => databasePid ?? []);
  if (last > 0) await keepOn(`1-${last}`, databases);
}

/** Moves all threads of the processes; those that they start later stay there too. */
async function keepOn(processors: string, pids: readonly number[]): Promise<void> {
  for (const pid of pids) {
    await run("taskset", ["--all-tasks", "--cpu-list", "--pid", processors, String(pid)]).catch(
      (error: unknown) => {
        throw new LaunchError(`--peers needs taskset, of util-linux: ${String(error)}`);
      },
    );
  }
}
