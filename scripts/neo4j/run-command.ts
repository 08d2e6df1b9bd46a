import { spawn } from "node:child_process";

/** How a command ended: its exit code, null when it is not installed, and all that it printed. */
export interface CommandResult {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a command to its end. Never rejects; a command that is not installed has no exit code. */
export function runCommand(command: string, parameters: readonly string[]): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const collect = (text: string) => {
      output += text;
    };
    child.stdout.setEncoding("utf8").on("data", collect);
    child.stderr.setEncoding("utf8").on("data", collect);
    child.once("error", () => resolve({ code: null, output }));
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Finds the last line that says something, for a message of one line. */
export function lastLine(output: string): string {
  return output.trim().split("\n").at(-1)?.trim() ?? "";
}
