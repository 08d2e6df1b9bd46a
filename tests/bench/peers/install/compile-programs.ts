import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const PROJECT = fileURLToPath(new URL("../tsconfig.json", import.meta.url));

/**
 * Compiles the peers' programs into a folder, so that they run on Node alone as ours do: a loader for
 * TypeScript would cost each of them memory.
 */
export async function compilePrograms(folder: string): Promise<void> {
  await run("npx", ["--no-install", "tsc", "-p", PROJECT, "--outDir", folder]);
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
}
