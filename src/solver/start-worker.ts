import { Worker } from "node:worker_threads";
import { projectFile } from "../lib/project-file.js";

/** Where vite.server.config.ts puts the built worker. */
const BUILT = "dist/server/highs-worker.js";
const SOURCE = "src/solver/run-from-source.mjs";

/** Starts the solver's thread, from the sources where this runs from them. */
export function startHighsWorker(): Worker {
  const isSource = import.meta.url.endsWith(".ts");
  return new Worker(projectFile(isSource ? SOURCE : BUILT), { execArgv: [] });
}
