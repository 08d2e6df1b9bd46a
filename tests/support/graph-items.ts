import type { Concept, ConceptKind } from "../../src/domain/concept.js";
import { parseConceptKey, splitConceptKey } from "../../src/domain/concept-key.js";
import type { Edge, EdgeType } from "../../src/domain/edge.js";
import { createConcept, createEdge } from "../../src/domain/new-items.js";
import type { Evidence, Source, SourceKey } from "../../src/domain/source.js";
import type { WriteOptions } from "../../src/store/store.js";

export const WRITER: WriteOptions = { actor: "test", reason: "a test" };

export const SOURCE: Source = {
  key: "handbook" as SourceKey,
  title: "The handbook",
  url: null,
  licence: "CC0-1.0",
  version: null,
  retrieved: null,
};

export const EVIDENCE: Evidence = { source: SOURCE.key, confidence: 0.5, note: null };

/** A whole concept of which only what matters to the test is given. */
export function conceptOf(kind: ConceptKind, key: string, given: Partial<Concept> = {}): Concept {
  const conceptKey = parseConceptKey(key);
  const { slug } = splitConceptKey(conceptKey);
  return createConcept({
    key: conceptKey,
    kind,
    label: slug,
    uri: `urn:test:${key}`,
    evidence: [EVIDENCE],
    ...given,
  });
}

/** A whole edge of which only what matters to the test is given. */
export function edgeOf(from: string, type: EdgeType, to: string, given: Partial<Edge> = {}): Edge {
  return createEdge({
    from: parseConceptKey(from),
    type,
    to: parseConceptKey(to),
    importance: type === "REQUIRES" ? "ESSENTIAL" : null,
    groups: type === "HAS_PREREQUISITE" ? [1] : [],
    strength: type === "HAS_PREREQUISITE" ? "HARD" : null,
    match: type === "MATCHES" ? "EXACT" : null,
    evidence: [EVIDENCE],
    ...given,
  });
}
