import type { Concept } from "../../../domain/concept.js";
import { CORE_SCHEME, type ConceptKey } from "../../../domain/concept-key.js";
import { EDGE_TYPES, type Edge } from "../../../domain/edge.js";
import type { Source, SourceKey } from "../../../domain/source.js";
import { eachConceptPage } from "../../../store/each-concept.js";
import type { GraphReader } from "../../../store/store.js";
import { toEdgeName } from "../../edge-name.js";

/** What a store holds of the curated graph, in canonical form as all that is stored. */
export interface StoredCore {
  /** All sources: they are shared by all schemes. */
  readonly sources: ReadonlyMap<SourceKey, Source>;
  /** Retired ones too. */
  readonly concepts: ReadonlyMap<ConceptKey, Concept>;
  /** Those with both ends in the curated graph, by `toEdgeName`. */
  readonly edges: ReadonlyMap<string, Edge>;
}

/** Reads the curated graph, leaving out what is imported and the links to and from it. */
export async function readCore(store: GraphReader): Promise<StoredCore> {
  const sources = await store.sources();
  const concepts = new Map<ConceptKey, Concept>();
  for await (const page of eachConceptPage(store, { schemes: [CORE_SCHEME] })) {
    for (const concept of page) concepts.set(concept.key, concept);
  }
  const query = { types: EDGE_TYPES, direction: "OUT" } as const;
  const edges = (await store.edges([...concepts.keys()], query)).flat();
  return {
    sources: new Map(sources.map((source) => [source.key, source])),
    concepts,
    edges: new Map(
      edges.filter(({ to }) => concepts.has(to)).map((edge) => [toEdgeName(edge), edge]),
    ),
  };
}
