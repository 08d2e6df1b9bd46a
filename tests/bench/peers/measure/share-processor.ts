import { execFile } from "node:child_process";
import { availableParallelism } from "node:os";
import { promisify } from "node:util";
import { LaunchError } from "../../../../scripts/neo4j/launch-error.js";

const run = promisify(execFile);

/** The process ids of a server and of its database, where it has one. */
interface Contender {
  readonly pid: number;
  readonly databasePid?: number | undefined;
}

/**
 * Keeps this process, which asks, and all servers on the first processor, and databases off it. Two
 * processors may be halves of one core, as often where machines are rented: what a request takes then
 * doubles whenever both are at work, which happens to one server in one round and to
 * another in the next. On one processor the same server differs by a tenth from round to round, on
 * two by half. Node's helper threads stay free to run anywhere: four that collect garbage beside the
 * thread that answers would leave it a fifth of its processor. Rejects where `taskset` is missing.
 */
export async function shareProcessor(contenders: readonly Contender[]): Promise<void> {
  for (const pid of [process.pid, ...contenders.map((each) => each.pid)]) await keep(pid, "0");
  const last = availableParallelism() - 1;
  const databases = contenders.flatMap(({ databasePid }) => databasePid ?? []);
  if (last === 0) return;
  for (const pid of new Set(databases)) await keep(pid, `1-${last}`, "--all-tasks");
}

/** Moves the first thread of a process, or all that it has; what these start later stays there too. */
async function keep(pid: number, processors: string, ...flags: "--all-tasks"[]): Promise<void> {
  await run("taskset", [...flags, "--cpu-list", "--pid", processors, String(pid)]).catch(
    (error: unknown) => {
      throw new LaunchError(`The benchmark needs taskset, of util-linux: ${String(error)}`);
    },
  );
}
