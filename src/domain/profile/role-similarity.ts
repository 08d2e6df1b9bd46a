import { roundTo } from "../../lib/round-to.js";
import type { ConceptKey } from "../concept-key.js";
import type { Edge } from "../edge.js";
import { weighRequirement } from "./readiness.js";

/** How telling a requirement's target is: high where few roles require it. */
export type Telling = (target: ConceptKey) => number;

/** Inverse document frequency over roles (Spärck Jones 1972), 0 for what every role requires. */
export function measureTelling(rolesThatRequire: number, roles: number): number {
  return Math.log((1 + roles) / (1 + rolesThatRequire));
}

/**
 * Tells how alike two roles are by what they require, 0 to 1 in thousandths: the weighted Jaccard index
 * (Ruzicka similarity) over targets, each weighed by its requirement and by how telling it is.
 */
export function measureSimilarity(
  left: readonly Edge[],
  right: readonly Edge[],
  telling: Telling,
): number {
  const [weights, others] = [weighTargets(left), weighTargets(right)];
  let shared = 0;
  let all = 0;
  for (const target of new Set([...weights.keys(), ...others.keys()])) {
    const [one, other] = [weights.get(target) ?? 0, others.get(target) ?? 0];
    shared += telling(target) * Math.min(one, other);
    all += telling(target) * Math.max(one, other);
  }
  return all === 0 ? 0 : roundTo(shared / all, 1_000);
}

function weighTargets(requirements: readonly Edge[]): ReadonlyMap<ConceptKey, number> {
  return new Map(requirements.map((edge) => [edge.to, weighRequirement(edge)]));
}
