import { spawn } from "node:child_process";
import { PROJECT } from "./prepare.mjs";

/** Runs Node in the project's folder in place of this process: same streams, signals, exit code. */
export function runNode(parameters, environment = {}) {
  const child = spawn(process.execPath, parameters, {
    cwd: PROJECT,
    stdio: "inherit",
    env: { ...process.env, ...environment },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => child.kill(signal));
  }
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? (signal ? 1 : 0);
  });
}
