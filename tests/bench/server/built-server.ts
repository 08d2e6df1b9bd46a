import { startNode } from "../../support/running-process.js";
import { readResidentMemory } from "./resident-memory.js";

/** The built server in a process of its own. */
export interface BuiltServer {
  readonly url: string;
  /** Bytes of resident memory. */
  readMemory(): Promise<number>;
  /** Ends it in order; idempotent. */
  stop(): Promise<void>;
}

/** Starts `dist/main.js serve` on a free port; resolves when it says that it is ready. */
export async function startBuiltServer(
  settings: Readonly<Record<string, string>>,
): Promise<BuiltServer> {
  const server = startNode(["--disable-warning=ExperimentalWarning", "dist/main.js", "serve"], {
    LOG_LEVEL: "warn",
    HOST: "127.0.0.1",
    PORT: "0",
    ...settings,
  });
  const [, url = ""] = await server.waitFor(/Rolegraph is ready: (http:[^\s]+)\/ /u);
  return {
    url,
    readMemory: async () => (await readResidentMemory(server.child.pid, "node")) ?? Number.NaN,
    async stop() {
      server.child.kill("SIGTERM");
      await server.ended;
    },
  };
}
