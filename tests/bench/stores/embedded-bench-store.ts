import { join } from "node:path";
import { openDatabase } from "../../../src/store/embedded/sqlite.js";
import { makeTemporaryFolder } from "../../support/temporary-folder.js";
import type { BenchStore } from "./bench-store.js";
import { measureFolder } from "./folder-size.js";

/** Makes room for an embedded store in a temporary folder. */
export async function createEmbeddedBenchStore(): Promise<BenchStore> {
  const folder = await makeTemporaryFolder();
  return {
    name: "embedded",
    version: `SQLite ${readSqliteVersion()}`,
    url: `embedded:${join(folder.path, "graph.db")}`,
    user: "",
    password: "",
    measureMemory: async () => undefined,
    stop: async () => undefined,
    measureDisk: () => measureFolder(folder.path),
    remove: () => folder.remove(),
  };
}

function readSqliteVersion(): string {
  const database = openDatabase(":memory:");
  const [row] = database.prepare("select sqlite_version() as version").all();
  database.close();
  return (row as { version: string }).version;
}
