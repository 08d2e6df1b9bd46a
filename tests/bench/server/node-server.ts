import { startNode } from "../../support/running-process.js";
import { readResidentMemory } from "./resident-memory.js";

/** A server in a Node process of its own. */
export interface NodeServer {
  readonly url: string;
  readonly pid: number;
  /** Bytes of resident memory. */
  readMemory(): Promise<number>;
  /** Ends it in order; idempotent. */
  stop(): Promise<void>;
}

/** Starts a server; resolves when it writes what it is ready by, which holds its address. */
export async function startNodeServer(
  parameters: readonly string[],
  settings: Readonly<Record<string, string>>,
  ready: RegExp,
): Promise<NodeServer> {
  const server = startNode(parameters, settings);
  const { child, ended } = server;
  const [, url = ""] = await server.waitFor(ready);
  return {
    url,
    pid: child.pid ?? Number.NaN,
    readMemory: async () => (await readResidentMemory(child.pid, "node")) ?? Number.NaN,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
