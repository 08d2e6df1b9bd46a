import type { Concept } from "../../../src/domain/concept.js";
import type { ConceptKey } from "../../../src/domain/concept-key.js";
import type { Edge } from "../../../src/domain/edge.js";
import { createConcepts } from "./create-concepts.js";
import { createEdges, HUBS } from "./create-edges.js";
import { GRAPH_SHAPES, type ShapeName } from "./graph-shape.js";
import { createRandom } from "./random.js";

/** A graph of the size of a large vocabulary, made up; the same for the same scale and shape. */
export interface SyntheticGraph {
  readonly scale: number;
  readonly shape: ShapeName;
  readonly concepts: readonly Concept[];
  readonly edges: readonly Edge[];
  /** Roles of a middling number of requirements, spread over the graph. */
  readonly typicalRoles: readonly ConceptKey[];
  /** Skills that a large share of all roles require. */
  readonly hubs: readonly ConceptKey[];
  readonly skillCount: number;
}

const SEED = 20_260_101;
const TYPICAL_REQUIREMENTS = { least: 40, most: 60 };
const TYPICAL_ROLES = 20;

/** Makes the graph; the shape says how large it is at scale 1. */
export function createSyntheticGraph(scale: number, shape: ShapeName = "large"): SyntheticGraph {
  const random = createRandom(SEED);
  const concepts = createConcepts(GRAPH_SHAPES[shape], scale, random);
  const edges = createEdges(concepts, GRAPH_SHAPES[shape], random);
  return {
    scale,
    shape,
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
