import { readdir, readFile } from "node:fs/promises";

/** Nanoseconds of processor time that each thread of a process has used so far, by its id. */
export type ThreadTimes = ReadonlyMap<string, number>;

/**
 * Reads what the threads of a process have used, the kernel's part included. The figure of the whole
 * process, in `/proc/<pid>/stat`, counts hundredths of a second: too coarse for short measurements.
 * Rejects where there is no `/proc`.
 */
export async function readThreadTimes(pid: number): Promise<ThreadTimes> {
  const folder = `/proc/${pid}/task`;
  const times = (await readdir(folder)).map(async (thread): Promise<[string, number]> => {
    const line = await readFile(`${folder}/${thread}/schedstat`, "utf8").catch(toNothing);
    return [thread, Number.parseInt(line, 10)];
  });
  return new Map(await Promise.all(times));
}

/** Seconds that a process used between two readings; what threads used that ended meanwhile is lost. */
export function toSecondsBetween(before: ThreadTimes, after: ThreadTimes): number {
  let nanoseconds = 0;
  for (const [thread, time] of after) nanoseconds += time - (before.get(thread) ?? 0);
  return nanoseconds / 1e9;
}

/** A thread may end between being listed and being read. */
function toNothing(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ESRCH") return "0";
  throw error;
}
