import type { Worker } from "node:worker_threads";
import { startThread } from "../lib/threads/start-thread.js";

/** Where vite.server.config.ts puts the built thread, and what it is built from. */
const THREAD = { built: "dist/server/highs-worker.cjs", source: "src/solver/highs-worker.ts" };

/** Starts the solver's thread. */
export function startHighsWorker(): Worker {
  return startThread(THREAD);
}
