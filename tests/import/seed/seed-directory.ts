import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { checkSeed } from "../../../src/import/seed/read-seed.js";
import { formatSeedProblem } from "../../../src/import/seed/seed-problem.js";
import { makeTemporaryFolder } from "../../support/temporary-folder.js";

/** Writes files, by their path below the directory. */
export async function writeFiles(
  directory: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const file = join(directory, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** Creates a seed that is removed after the test. */
export async function createSeed(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const { path: directory, remove } = await makeTemporaryFolder();
  onTestFinished(remove);
  await writeFiles(directory, files);
  return directory;
}

/** Checks files as a seed of their own; paths in the problems begin below the directory. */
export async function listProblems(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string[]> {
  const directory = await createSeed(files);
  const problems = await checkSeed(directory);
  return problems.map((problem) => formatSeedProblem(problem).replaceAll(`${directory}/`, ""));
}

/** Checks the text of one file, `seed.yaml`. */
export function listProblemsOf(text: string): Promise<string[]> {
  return listProblems({ "seed.yaml": text });
}
