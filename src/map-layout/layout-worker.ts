import { parentPort, workerData } from "node:worker_threads";
import type { MapShape } from "../domain/graph-map/graph-map.js";
import { placeMap } from "./place-map.js";

/** The thread that lays one map out, tells the places and ends. */
parentPort?.postMessage(placeMap(workerData as MapShape), []);
