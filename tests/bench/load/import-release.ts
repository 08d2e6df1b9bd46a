import { findRelease } from "../../../src/command-line/import-command.js";
import { importEsco } from "../../../src/import/esco/import-esco.js";
import { openArchive } from "../../../src/import/tables/archive.js";
import type { GraphStore } from "../../../src/store/store.js";

/**
 * Imports a release of ESCO as `rolegraph import esco` does; returns the seconds that it took, reading
 * included. Rejects with BAD_USER_INPUT for what is no release of ESCO.
 */
export async function importRelease(store: GraphStore, path: string): Promise<number> {
  const start = performance.now();
  const archive = await openArchive([path]);
  try {
    const release = findRelease([path]);
    await importEsco(store, archive, { scheme: "esco", release, isDryRun: false });
  } finally {
    archive.close();
  }
  return (performance.now() - start) / 1_000;
}
