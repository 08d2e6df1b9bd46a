import { cp } from "node:fs/promises";
import { join } from "node:path";
import { openDatabase } from "../../../src/store/embedded/sqlite.js";
import { makeTemporaryFolder } from "../../support/temporary-folder.js";
import type { BenchStore } from "./bench-store.js";
import { measureFolder } from "./folder-size.js";

/** Makes room for an embedded store in a temporary folder. */
export async function createEmbeddedBenchStore(): Promise<BenchStore> {
  const folder = await makeTemporaryFolder();
  const own = join(folder.path, "own");
  let copies = 0;
  return {
    name: "embedded",
    version: `SQLite ${readSqliteVersion()}`,
    url: `embedded:${join(own, "graph.db")}`,
    user: "",
    password: "",
    databasePid: undefined,
    // A file is for one process, so another one gets a copy.
    async openToAnother() {
      copies += 1;
      const copy = join(folder.path, `copy-${copies}`);
      await cp(own, copy, { recursive: true });
      return `embedded:${join(copy, "graph.db")}`;
    },
    measureMemory: async () => undefined,
    stop: async () => undefined,
    measureDisk: () => measureFolder(own),
    remove: () => folder.remove(),
  };
}

function readSqliteVersion(): string {
  const database = openDatabase(":memory:");
  const [row] = database.prepare("select sqlite_version() as version").all();
  database.close();
  return (row as { version: string }).version;
}
