import type { PeerContender } from "../contenders/peer-contender.js";

/**
 * Stops the processes of all servers but one. What they do when they are left alone, as collecting the garbage of the
 * requests before, would else take its processor from the one that is measured: of two cores it needs both, for the
 * client asks from the other.
 */
export function runAlone(contender: PeerContender, all: readonly PeerContender[]): void {
  for (const each of all) {
    if (each !== contender) process.kill(each.pid, "SIGSTOP");
  }
  process.kill(contender.pid, "SIGCONT");
}

/** Lets all servers run again; one that is stopped does not even end. */
export function runTogether(all: readonly PeerContender[]): void {
  for (const { pid } of all) process.kill(pid, "SIGCONT");
}
