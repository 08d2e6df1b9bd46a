import { readFile } from "node:fs/promises";

/** Linux counts in hundredths of a second, whatever the kernel's own clock. */
const TICKS_PER_SECOND = 100;
/** The places of `utime` and `stime` behind the command, which stands in parentheses. */
const USER_TIME = 11;
const SYSTEM_TIME = 12;

/**
 * Reads the seconds of processor time that a process has used so far, all its threads together, the
 * kernel's part included; exact to 0.01 s. Rejects where there is no `/proc`.
 */
export async function readCpuSeconds(pid: number): Promise<number> {
  const line = await readFile(`/proc/${pid}/stat`, "utf8");
  const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[USER_TIME]) + Number(fields[SYSTEM_TIME])) / TICKS_PER_SECOND;
}
