import type { Edge } from "../../domain/edge.js";
import {
  type KnownLevels,
  type RatedRequirement,
  rateRequirement,
} from "../../domain/profile/readiness.js";
import { type MaybePromise, whenReady } from "../../lib/maybe-promise.js";
import type { GraphAccess } from "../graph-access.js";
import { readTargets } from "../learning-path/read-learnables.js";

/** Rates each requirement of a role, in their order. One call for the targets, one for the members. */
export function rateRequirements(
  graph: GraphAccess,
  requirements: readonly Edge[],
  levels: KnownLevels,
): MaybePromise<readonly RatedRequirement[]> {
  const targets = readTargets(
    graph,
    requirements.map(({ to }) => to),
  );
  return whenReady(targets, (found) =>
    requirements.map((requirement, place) =>
      rateRequirement({ requirement, members: found[place]?.members ?? [requirement.to] }, levels),
    ),
  );
}
