import type { PeerContender } from "../contenders/peer-contender.js";

/**
 * Stops the processes of all servers but one, and those of databases that it does not ask. What they
 * do when they are left alone, as collecting the garbage of the requests before, would else take its
 * processor from the one that is measured.
 */
export function runAlone(contender: PeerContender, all: readonly PeerContender[]): void {
  const needed = toProcesses([contender]);
  for (const pid of toProcesses(all)) {
    if (!needed.has(pid)) process.kill(pid, "SIGSTOP");
  }
  runTogether([contender]);
}

/** Lets all servers and databases run again; a process that is stopped does not even end. */
export function runTogether(all: readonly PeerContender[]): void {
  for (const pid of toProcesses(all)) process.kill(pid, "SIGCONT");
}

/** The processes of servers and of what they ask, each once. */
function toProcesses(contenders: readonly PeerContender[]): Set<number> {
  const ids = contenders.flatMap(({ pid, databasePid }) => [pid, databasePid]);
  return new Set(ids.filter((pid) => pid !== undefined));
}
