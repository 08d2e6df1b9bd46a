import { join } from "node:path";
import { type NodeServer, startNodeServer } from "../../server/node-server.js";

/** Where the peers find what they need. */
export interface PeerFolders {
  /** The installed packages. */
  readonly packages: string;
  /** The compiled programs. */
  readonly programs: string;
  readonly graphFile: string;
}

/** The programs below `programs/`, as sources. */
const PROGRAMS = {
  mercurius: new URL("../programs/mercurius.ts", import.meta.url),
  yoga: new URL("../programs/yoga.ts", import.meta.url),
  "neo4j-graphql": new URL("../programs/neo4j-graphql.ts", import.meta.url),
  floor: new URL("../programs/floor.ts", import.meta.url),
  replay: new URL("../programs/replay.ts", import.meta.url),
} as const;
export type ProgramName = keyof typeof PROGRAMS;

/** Starts a compiled program as it would run in production; resolves when it answers. */
export function startProgram(
  { packages, programs, graphFile }: PeerFolders,
  name: ProgramName,
  settings: Readonly<Record<string, string>> = {},
): Promise<NodeServer> {
  return startNodeServer(
    [join(programs, "programs", `${name}.js`), packages, graphFile],
    { NODE_ENV: "production", ...settings },
    /Ready: (http:[^\s]+)/u,
  );
}
