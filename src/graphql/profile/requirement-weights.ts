import type { ConceptKey } from "../../domain/concept-key.js";
import type { Edge } from "../../domain/edge.js";
import { weighRequirement } from "../../domain/profile/readiness.js";
import { type MaybePromise, whenAllReady, whenReady } from "../../lib/maybe-promise.js";
import type { EdgeQuery, GraphReader } from "../../store/store.js";
import type { GraphContext } from "../context.js";

const REQUIRES: EdgeQuery = { types: ["REQUIRES"], direction: "OUT" };

/** The weights of roles at a version in memory, for as long as that version is there. */
const known = new WeakMap<GraphReader, Map<ConceptKey, number>>();

/**
 * Tells the weight of everything that each role requires, aligned with the roles. At a version in memory
 * each role is summed up once.
 */
export function readRequirementWeights(
  { reader, graph }: GraphContext,
  roles: readonly ConceptKey[],
): MaybePromise<readonly number[]> {
  const weights = reader.snapshotVersion === undefined ? new Map() : findWeights(reader);
  const missing = roles.filter((role) => !weights.has(role));
  const lists = whenAllReady(missing.map((role) => graph.listEdges(role, REQUIRES)));
  return whenReady(lists, (edges) => {
    for (const [place, role] of missing.entries())
      weights.set(role, sumWeights(edges[place] ?? []));
    return roles.map((role) => weights.get(role) ?? 0);
  });
}

function findWeights(reader: GraphReader): Map<ConceptKey, number> {
  const weights = known.get(reader) ?? new Map<ConceptKey, number>();
  known.set(reader, weights);
  return weights;
}

function sumWeights(requirements: readonly Edge[]): number {
  return requirements.reduce((sum, edge) => sum + weighRequirement(edge), 0);
}
