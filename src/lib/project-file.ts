import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Finds a file or folder that comes with the project, by its path from the project's folder: the
 * nearest one above this code that has a package.json, whether the code is in `src/` or built.
 */
export function projectFile(path: string): string {
  for (let folder = new URL("./", import.meta.url); ; folder = new URL("../", folder)) {
    const isRoot = folder.pathname === new URL("../", folder).pathname;
    if (existsSync(new URL("package.json", folder)) || isRoot) {
      return fileURLToPath(new URL(path, folder));
    }
  }
}
