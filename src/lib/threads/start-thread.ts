import { Worker } from "node:worker_threads";
import { projectFile } from "../project-file.js";

/** The file of a thread, by its path from the project's folder. */
export interface ThreadFile {
  readonly built: string;
  readonly source: string;
}

const RUN_FROM_SOURCE = "src/lib/threads/run-from-source.mjs";

/** Starts a thread, from the sources where this runs from them. */
export function startThread({ built, source }: ThreadFile, workerData?: unknown): Worker {
  const isSource = import.meta.url.endsWith(".ts");
  if (!isSource) return new Worker(projectFile(built), { execArgv: [], workerData });
  const argv = [projectFile(source)];
  return new Worker(projectFile(RUN_FROM_SOURCE), { execArgv: [], argv, workerData });
}
