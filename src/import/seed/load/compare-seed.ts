import equal from "fast-deep-equal";
import type { Concept } from "../../../domain/concept.js";
import type { Edge } from "../../../domain/edge.js";
import type { Source } from "../../../domain/source.js";
import { toEdgeName } from "../../edge-name.js";
import type { Seed } from "../seed.js";
import type { StoredCore } from "./read-core.js";
import type { Effect, SeedStep } from "./seed-steps.js";

/** What must be written to bring a store up to a seed, in an order in which each step is valid. */
export interface SeedDifference {
  readonly sources: readonly SeedStep[];
  readonly concepts: readonly SeedStep[];
  readonly edges: readonly SeedStep[];
  readonly removedEdges: readonly SeedStep[];
  readonly retired: readonly SeedStep[];
}

/** Finds where a store differs from a seed. A concept that comes back counts as changed. */
export function compareSeed(seed: Seed, stored: StoredCore): SeedDifference {
  const keys = new Set(seed.concepts.map(({ key }) => key));
  const named = new Map(seed.edges.map((edge) => [toEdgeName(edge), edge]));
  return {
    sources: seed.sources.flatMap((source) => compareSource(source, stored)),
    concepts: seed.concepts.flatMap((concept) => compareConcept(concept, stored)),
    edges: [...named].flatMap(([name, edge]) => compareEdge(edge, stored.edges.get(name))),
    removedEdges: [...stored.edges]
      .filter(([name]) => !named.has(name))
      .map(([, { from, type, to }]) => ({
        effect: "removedEdges",
        batch: { removedEdges: [{ from, type, to }] },
      })),
    retired: [...stored.concepts.values()]
      .filter(({ key, status }) => status === "ACTIVE" && !keys.has(key))
      .map(({ key, replacedBy }) => ({
        effect: "retired",
        batch: { retired: [{ key, replacedBy }] },
      })),
  };
}

function compareSource(source: Source, { sources }: StoredCore): SeedStep[] {
  const effect = findEffect(source, sources.get(source.key));
  return effect ? [{ effect, batch: { sources: [source] } }] : [];
}

function compareConcept(concept: Concept, { concepts }: StoredCore): SeedStep[] {
  const effect = findEffect(concept, concepts.get(concept.key));
  return effect ? [{ effect, batch: { concepts: [concept] } }] : [];
}

function compareEdge(edge: Edge, stored: Edge | undefined): SeedStep[] {
  const effect = findEffect(edge, stored);
  return effect ? [{ effect, batch: { edges: [edge] } }] : [];
}

/** Compares two items in canonical form; member by member takes a fifth of the time of their JSON. */
function findEffect(wanted: object, stored: object | undefined): Effect {
  if (!stored) return "added";
  return equal(wanted, stored) ? null : "changed";
}
