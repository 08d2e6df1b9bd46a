import type { Concept } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import { EDGE_TYPES, type Edge, type EdgeIdentity, type EdgeType } from "../../domain/edge.js";
import { DecodedTexts } from "../decoded-texts.js";

/** Reads `concept.data`. */
export function decodeConcept(data: string): Concept {
  return JSON.parse(data) as Concept;
}

const CONCEPTS = new DecodedTexts(decodeConcept);

/** The same for what is asked for again and again; equal texts give one and the same concept. */
export function readConcept(data: string): Concept {
  return CONCEPTS.read(data);
}

/** Writes what an edge has besides its ends and type, leaving out what is null or empty. */
export function encodeEdge({ from: _from, type: _type, to: _to, ...properties }: Edge): string {
  return JSON.stringify(properties, (_member, value: unknown) =>
    isEmpty(value) ? undefined : value,
  );
}

/** What an edge has besides its ends and type. */
type EdgeProperties = Omit<Edge, keyof EdgeIdentity>;

const PROPERTIES = new DecodedTexts(decodeProperties);

/** Reads `edge.data`. */
export function decodeEdge({ from, type, to }: EdgeIdentity, data: string): Edge {
  return { from, type, to, ...decodeProperties(data) };
}

/** The same for what is asked for again and again; edges with equal texts share their lists. */
export function readEdge({ from, type, to }: EdgeIdentity, data: string): Edge {
  return { from, type, to, ...PROPERTIES.read(data) };
}

function decodeProperties(data: string): EdgeProperties {
  const properties = JSON.parse(data) as Partial<Edge>;
  return {
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

/** The edge type that a row's column holds, by its place in the domain's list. */
export function toEdgeType(code: unknown): EdgeType {
  const type = EDGE_TYPES[Number(code)];
  if (type === undefined) throw new RangeError(`Unknown edge type ${String(code)} in the store.`);
  return type;
}
