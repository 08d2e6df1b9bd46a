import { createRequire } from "node:module";
import { join } from "node:path";

/** Loads packages from a folder outside of the project, where the benchmark has installed them. */
export function createLoader(folder: string): (name: string) => unknown {
  const load = createRequire(join(folder, "package.json"));
  return (name) => load(name);
}
