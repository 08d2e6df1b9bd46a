import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A program under test: what it has written so far, and how it ended. */
export interface RunningProcess {
  readonly child: ChildProcess;
  /** Everything written to standard output and to standard error. */
  readonly output: { stdout: string; stderr: string };
  /** Resolves with the exit code, or with the name of the signal that ended it. */
  readonly ended: Promise<number | string>;
  /** Resolves with the match as soon as standard output has it; rejects when the program ends first. */
  waitFor(pattern: RegExp): Promise<RegExpExecArray>;
}

/** Starts Node in the project's folder with an environment of its own beside ours. */
export function startNode(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): RunningProcess {
  const child = spawn(process.execPath, parameters, {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    output.stderr += text;
  });
  const ended = once(child, "close").then(([code, signal]) => (code ?? signal) as number | string);
  const waitFor = async (pattern: RegExp) => {
    for (;;) {
      const match = pattern.exec(output.stdout);
      if (match) return match;
      const first = await Promise.race([once(child.stdout, "data"), ended.then(() => "ended")]);
      if (first === "ended" && !pattern.test(output.stdout)) {
        throw new Error(`The program ended without ${pattern}: ${output.stderr}`);
      }
    }
  };
  return { child, output, ended, waitFor };
}

/** Starts the built program, e.g. `startRolegraph(["serve"], { PORT: "0" })`. */
export function startRolegraph(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): RunningProcess {
  return startNode(["dist/main.js", ...parameters], environment);
}
