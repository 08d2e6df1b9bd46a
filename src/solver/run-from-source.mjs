// Runs the solver's thread from the sources; the loaders of the main thread do not reach into it.
import { register } from "tsx/esm/api";

register();
await import("./highs-worker.ts");
