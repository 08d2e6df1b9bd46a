import type { MapShape } from "../domain/graph-map/graph-map.js";
import type { Place } from "../domain/neighbourhood/neighbourhood.js";
import { startThread } from "../lib/threads/start-thread.js";

/** Where vite.server.config.ts puts the built thread, and what it is built from. */
const THREAD = {
  built: "dist/server/layout-worker.cjs",
  source: "src/map-layout/layout-worker.ts",
};

/** Places the concepts of a map in a thread of its own, which keeps no process alive. */
export function placeMapInThread(shape: MapShape): Promise<readonly Place[]> {
  return new Promise((resolve, reject) => {
    const worker = startThread(THREAD, shape);
    worker.unref();
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("The thread that lays maps out ended too early.")));
  });
}
