import type { ConceptKey } from "../../../src/domain/concept-key.js";
import type { Edge } from "../../../src/domain/edge.js";
import { compareCodePoints } from "../../../src/lib/text-order.js";

const TYPICAL_REQUIREMENTS = { least: 40, most: 60 };
const TYPICAL_ROLES = 20;

/** Finds roles of a middling number of requirements, spread evenly over the order of the edges. */
export function findTypicalRoles(edges: readonly Edge[]): ConceptKey[] {
  const { least, most } = TYPICAL_REQUIREMENTS;
  const typical = [...countRequirements(edges, "from")].filter(
    ([, size]) => size >= least && size <= most,
  );
  const step = Math.max(1, Math.floor(typical.length / TYPICAL_ROLES));
  return typical.filter((_role, index) => index % step === 0).map(([key]) => key);
}

/** Finds what most roles require, by their number, then by key. */
export function findMostRequired(edges: readonly Edge[], size: number): ConceptKey[] {
  return [...countRequirements(edges, "to")]
    .sort(
      ([leftKey, left], [rightKey, right]) => right - left || compareCodePoints(leftKey, rightKey),
    )
    .slice(0, size)
    .map(([key]) => key);
}

function countRequirements(edges: readonly Edge[], end: "from" | "to"): Map<ConceptKey, number> {
  const counts = new Map<ConceptKey, number>();
  for (const { type, [end]: key } of edges) {
    if (type === "REQUIRES") counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
