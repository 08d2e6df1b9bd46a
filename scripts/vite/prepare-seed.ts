import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Plugin } from "vite";
import { PREPARED_FILE } from "../../src/import/seed/files/prepared-files.js";
import { prepareSeed } from "../../src/import/seed/prepare-seed.js";

/** Reads the project's seed when the server is built, so that it need not be parsed at each load. */
export function prepareProjectSeed(directory: string): Plugin {
  return {
    name: "rolegraph-prepared-seed",
    async closeBundle() {
      mkdirSync(dirname(PREPARED_FILE), { recursive: true });
      writeFileSync(PREPARED_FILE, await prepareSeed(directory));
    },
  };
}
