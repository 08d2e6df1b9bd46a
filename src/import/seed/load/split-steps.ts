import type { Concept } from "../../../domain/concept.js";
import type { SeedDifference } from "./compare-seed.js";
import type { SeedStep } from "./seed-steps.js";

/**
 * Splits a difference into atomic writes of at most `maximum` steps, each valid after those before
 * it. `last` is written in the end, when all else is.
 */
export function splitSteps(
  difference: SeedDifference,
  last: readonly SeedStep[],
  maximum: number,
): SeedStep[][] {
  const { sources, concepts, edges, removedEdges, retired } = difference;
  const links = [...edges, ...removedEdges, ...retired, ...last];
  const whole = [...sources, ...concepts, ...links];
  if (whole.length === 0) return [];
  if (whole.length <= maximum) return [whole];
  return slice([...sources, ...withTargetsFirst(concepts), ...links], maximum);
}

/**
 * Concepts may name one another, so that new ones are first written without what they name, which
 * another batch may hold, and then as they are.
 */
function withTargetsFirst(concepts: readonly SeedStep[]): SeedStep[] {
  const added = concepts.filter(({ effect }) => effect === "added");
  const naming = added.filter(({ batch }) => batch.concepts?.some(namesOthers));
  const bare = naming.map(({ batch }) => ({
    effect: null,
    batch: { concepts: (batch.concepts ?? []).map(toBare) },
  }));
  const plain = added.filter((step) => !naming.includes(step));
  const changed = concepts.filter(({ effect }) => effect !== "added");
  return [...plain, ...bare, ...naming, ...changed];
}

function namesOthers({ replacedBy, aspects }: Concept): boolean {
  return replacedBy !== null || aspects.some(({ concepts }) => concepts.length > 0);
}

function toBare(concept: Concept): Concept {
  return { ...concept, replacedBy: null, aspects: [] };
}

function slice(steps: readonly SeedStep[], size: number): SeedStep[][] {
  const count = Math.ceil(steps.length / size);
  return Array.from({ length: count }, (_, index) => steps.slice(index * size, (index + 1) * size));
}
