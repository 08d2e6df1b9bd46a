import type { Concept } from "./concept.js";
import { splitConceptKey } from "./concept-key.js";
import type { Edge, EdgeIdentity } from "./edge.js";

/** What a concept needs at least. */
export type ConceptCore = Pick<Concept, "key" | "kind" | "label" | "uri" | "evidence">;

/** Makes a whole concept of what is known of it; everything else is null or empty, and it is ACTIVE. */
export function createConcept(given: ConceptCore & Partial<Concept>): Concept {
  const { scheme, slug } = splitConceptKey(given.key);
  return {
    scheme,
    slug,
    aliases: [],
    description: null,
    status: "ACTIVE",
    replacedBy: null,
    effort: null,
    homepage: null,
    resources: [],
    marks: [],
    salaries: [],
    aspects: [],
    matches: [],
    ...given,
  };
}

/** Makes a whole edge of what is known of it; everything else is null or empty. */
export function createEdge(given: EdgeIdentity & Pick<Edge, "evidence"> & Partial<Edge>): Edge {
  // Named one by one: a spread behind other members takes many times as long.
  return {
    from: given.from,
    type: given.type,
    to: given.to,
    importance: given.importance ?? null,
    level: given.level ?? null,
    atLeast: given.atLeast ?? null,
    weight: given.weight ?? null,
    note: given.note ?? null,
    groups: given.groups ?? [],
    strength: given.strength ?? null,
    as: given.as ?? [],
    match: given.match ?? null,
    evidence: given.evidence,
  };
}
