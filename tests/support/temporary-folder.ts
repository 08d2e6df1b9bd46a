import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** Makes a folder of its own that is removed when the test or suite is finished. */
export async function makeTemporaryFolder(): Promise<{
  path: string;
  remove: () => Promise<void>;
}> {
  const path = await mkdtemp(join(tmpdir(), "rolegraph-test-"));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Makes a folder that is removed when the running test is finished. */
export async function makeFolderForTest(): Promise<string> {
  const { path, remove } = await makeTemporaryFolder();
  onTestFinished(remove);
  return path;
}
