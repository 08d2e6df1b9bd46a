import type { Concept } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import type { Edge, EdgeIdentity } from "../../domain/edge.js";

/** Reads `concept.data`. */
export function decodeConcept(data: string): Concept {
  return JSON.parse(data) as Concept;
}

/** Writes what an edge has besides its ends and type, leaving out what is null or empty. */
export function encodeEdge({ from: _from, type: _type, to: _to, ...properties }: Edge): string {
  return JSON.stringify(properties, (_member, value: unknown) =>
    isEmpty(value) ? undefined : value,
  );
}

/** Reads `edge.data`. */
export function decodeEdge(identity: EdgeIdentity, data: string): Edge {
  const properties = JSON.parse(data) as Partial<Edge>;
  return {
    from: identity.from,
    type: identity.type,
    to: identity.to,
    importance: properties.importance ?? null,
    level: properties.level ?? null,
    atLeast: properties.atLeast ?? null,
    weight: properties.weight ?? null,
    note: properties.note ?? null,
    groups: properties.groups ?? [],
    strength: properties.strength ?? null,
    as: properties.as ?? [],
    match: properties.match ?? null,
    evidence: (properties.evidence ?? []).map(({ source, confidence, note }) => ({
      source,
      confidence: confidence ?? null,
      note: note ?? null,
    })),
  };
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** A row's text column that holds a key. */
export function toKey(text: unknown): ConceptKey {
  return text as ConceptKey;
}
