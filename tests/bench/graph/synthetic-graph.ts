import type { Concept } from "../../../src/domain/concept.js";
import type { ConceptKey } from "../../../src/domain/concept-key.js";
import type { Edge } from "../../../src/domain/edge.js";
import { createConcepts } from "./create-concepts.js";
import { createEdges, HUBS } from "./create-edges.js";
import { createRandom } from "./random.js";

/** A graph of the size of a large vocabulary, made up; the same for the same scale. */
export interface SyntheticGraph {
  readonly scale: number;
  readonly concepts: readonly Concept[];
  readonly edges: readonly Edge[];
  /** Roles of a middling number of requirements, spread over the graph. */
  readonly typicalRoles: readonly ConceptKey[];
  /** Skills that a fifth of all roles require. */
  readonly hubs: readonly ConceptKey[];
  readonly skillCount: number;
}

const SEED = 20_260_101;
const TYPICAL_REQUIREMENTS = { least: 40, most: 60 };
const TYPICAL_ROLES = 20;

/** Makes the graph; at scale 1 it has 5,000 roles, 20,000 abilities and some 300,000 edges. */
export function createSyntheticGraph(scale: number): SyntheticGraph {
  const random = createRandom(SEED);
  const concepts = createConcepts(scale, random);
  const edges = createEdges(concepts, random);
  return {
    scale,
    concepts: Object.values(concepts).flat(),
    edges,
    typicalRoles: findTypicalRoles(edges),
    hubs: concepts.skills.slice(0, HUBS).map(({ key }) => key),
    skillCount: concepts.skills.length,
  };
}

function findTypicalRoles(edges: readonly Edge[]): ConceptKey[] {
  const sizes = new Map<ConceptKey, number>();
  for (const { from, type } of edges) {
    if (type === "REQUIRES") sizes.set(from, (sizes.get(from) ?? 0) + 1);
  }
  const { least, most } = TYPICAL_REQUIREMENTS;
  const typical = [...sizes].filter(([, size]) => size >= least && size <= most);
  const step = Math.max(1, Math.floor(typical.length / TYPICAL_ROLES));
  return typical.filter((_role, index) => index % step === 0).map(([key]) => key);
}
