import type { WorkloadId } from "../workloads/peer-workload.js";
import type { ContenderId } from "./peer-contender.js";

/** Tells whether a server takes part in a workload. */
export function isInvited(contender: ContenderId, workload: WorkloadId): boolean {
  if (workload === "again") return ASKED_AGAIN.has(contender);
  if (contender === "floor") return workload !== "mix";
  return contender !== "cached" && contender !== "replay";
}

/** Those for which a question that was asked before could be different from any other. */
const ASKED_AGAIN: ReadonlySet<ContenderId> = new Set([
  "memory",
  "cached",
  "mercurius",
  "yoga",
  "floor",
  "replay",
]);
