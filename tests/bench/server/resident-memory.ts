import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Reads the resident memory of a process in bytes; undefined when it does not run that program. */
export async function readResidentMemory(
  pid: number | undefined,
  program: string,
): Promise<number | undefined> {
  const { stdout } = await run("ps", ["-o", "rss=,args=", "-p", String(pid)]);
  const [kilobytes, command = ""] = stdout.trim().split(/\s+/u);
  return command.endsWith(program) ? Number(kilobytes) * 1_024 : undefined;
}
