import { startContender } from "../../server/contender.js";
import type { NodeServer } from "../../server/node-server.js";
import type { BenchStore } from "../../stores/bench-store.js";
import type { ContenderId, PeerContender } from "./peer-contender.js";
import { type PeerFolders, type ProgramName, startProgram } from "./start-program.js";

/** As in production; answers are computed anew for every request. */
const UNCACHED = { NODE_ENV: "production", ANSWER_CACHE_MB: "0" };
const CACHED = { NODE_ENV: "production" };
/** It stands still while others are measured, and would read from the database until it has caught up. */
const PATIENT = { MAX_STALENESS_MS: "3600000" };

/** A server on its way; each is started when the one before it is ready. */
export type Start = () => Promise<PeerContender>;

/** Our servers over an embedded store that holds the graph, and the peers that keep it in memory. */
export function startsInMemory(bench: BenchStore, folders: PeerFolders): Start[] {
  return [
    // First those that get a copy of the file, while no server writes to it.
    () => startOwn("memory", bench, "memory", UNCACHED),
    () => startOwn("cached", bench, "memory", CACHED),
    () => startOwn("embedded", bench, "direct", UNCACHED),
    () => startPeer("mercurius", folders),
    () => startPeer("yoga", folders),
    () => startPeer("floor", folders),
    () => startPeer("replay", folders),
  ];
}

/** All servers over a Neo4j that holds the graph. */
export function startsOnNeo4j(bench: BenchStore, folders: PeerFolders): Start[] {
  const { url, user, password } = bench;
  const settings = { STORE_URL: url, STORE_USER: user, STORE_PASSWORD: password };
  return [
    () => startOwn("neo4j", bench, "direct", UNCACHED),
    () => startOwn("neo4jMemory", bench, "memory", { ...UNCACHED, ...PATIENT }),
    async () => {
      const server = await startProgram(folders, "neo4j-graphql", settings);
      return toContender("neo4jGraphql", server, bench.databasePid);
    },
  ];
}

async function startOwn(
  id: ContenderId,
  bench: BenchStore,
  readMode: "direct" | "memory",
  settings: Readonly<Record<string, string>>,
): Promise<PeerContender> {
  const url = readMode === "direct" ? bench.url : await bench.openToAnother();
  const server = await startContender(bench, url, readMode, settings);
  return { ...server, id, databasePid: bench.databasePid };
}

async function startPeer(id: ContenderId & ProgramName, folders: PeerFolders) {
  return toContender(id, await startProgram(folders, id), undefined);
}

async function toContender(
  id: ContenderId,
  server: NodeServer,
  databasePid: number | undefined,
): Promise<PeerContender> {
  return { ...server, id, databasePid, freshMemory: await server.readMemory() };
}
