import { spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";

/** Runs a health check as Docker would, against a server on a port of this machine; its exit code. */
export async function runHealthCheck(words: readonly string[], port: number): Promise<unknown> {
  const [program, ...parameters] = words;
  if (program !== "node") throw new Error(`Expected a check by node, got ${program}.`);
  const child = spawn(process.execPath, parameters, {
    stdio: "ignore",
    env: { ...process.env, PORT: String(port) },
  });
  const [code]: unknown[] = await once(child, "exit");
  return code;
}
