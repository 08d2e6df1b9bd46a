import type { Concept } from "../../../src/domain/concept.js";
import type { ConceptKey } from "../../../src/domain/concept-key.js";
import type { Edge } from "../../../src/domain/edge.js";
import type { ShapeName } from "./graph-shape.js";

/** A graph that servers are measured over, and what is asked about in it. */
export interface BenchGraph {
  readonly source: GraphSource;
  /** How reports call it. */
  readonly title: string;
  readonly concepts: readonly Concept[];
  readonly edges: readonly Edge[];
  /** Roles of a middling number of requirements, spread over the graph. */
  readonly typicalRoles: readonly ConceptKey[];
  /** Skills that a large share of all roles require. */
  readonly hubs: readonly ConceptKey[];
  readonly skillCount: number;
}

/** Where a graph comes from, as plain data, so that a process of its own can load the same. */
export type GraphSource =
  | { readonly origin: "synthetic"; readonly scale: number; readonly shape: ShapeName }
  | { readonly origin: "esco"; readonly path: string };
