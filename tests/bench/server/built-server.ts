import { type NodeServer, startNodeServer } from "./node-server.js";

/** Starts `dist/main.js serve` on a free port; resolves when it says that it is ready. */
export function startBuiltServer(settings: Readonly<Record<string, string>>): Promise<NodeServer> {
  return startNodeServer(
    ["--disable-warning=ExperimentalWarning", "dist/main.js", "serve"],
    { LOG_LEVEL: "warn", HOST: "127.0.0.1", PORT: "0", ...settings },
    /Rolegraph is ready: (http:[^\s]+)\/ /u,
  );
}
