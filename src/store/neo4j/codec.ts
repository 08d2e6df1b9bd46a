import neo4j from "neo4j-driver";
import type { Concept } from "../../domain/concept.js";
import { type ConceptKey, splitConceptKey } from "../../domain/concept-key.js";
import { EDGE_TYPES, type Edge, type EdgeIdentity, edgeRank } from "../../domain/edge.js";
import type { Evidence, Source } from "../../domain/source.js";
import { toSortLabel } from "../../lib/text-order.js";
import { type ConceptDetails, toCanonicalDetails } from "../canonical.js";
import { DecodedTexts } from "../decoded-texts.js";
import type { Parameters, Row } from "./connection/bolt.js";

/** `conceptColumns`; a member that is null in the domain is absent in Neo4j, which reads as null. */
type ConceptRow = readonly [
  key: ConceptKey,
  kind: Concept["kind"],
  label: string,
  aliases: readonly string[],
  description: string | null,
  uri: string,
  status: Concept["status"],
  replacedBy: ConceptKey | null,
  homepage: string | null,
  details: string,
];

/** The end of an edge's list: `EDGE_COLUMNS`. */
type EdgeProperties = readonly [
  importance: Edge["importance"],
  level: Edge["level"],
  atLeast: number | null,
  weight: number | null,
  note: string | null,
  groups: readonly number[] | null,
  strength: Edge["strength"],
  as: readonly ConceptKey[] | null,
  match: Edge["match"],
  evidence: string,
];

/** An edge as seen from one of its ends. */
type EdgeRow = readonly [place: number, isOut: boolean, other: ConceptKey, ...EdgeProperties];

/** Reads `conceptColumns`. */
export function decodeConcept(row: Row): Concept {
  const [key, kind, label, aliases, description, uri, status, replacedBy, homepage, details] =
    row as ConceptRow;
  return {
    key,
    ...splitConceptKey(key),
    kind,
    label,
    aliases,
    description,
    uri,
    status,
    replacedBy,
    homepage,
    ...(JSON.parse(details) as ConceptDetails),
  };
}

/** A concept's native properties; its nested members are one JSON text. */
export function encodeConcept(concept: Concept): Parameters {
  return {
    key: concept.key,
    scheme: concept.scheme,
    slug: concept.slug,
    kind: concept.kind,
    label: concept.label,
    sortLabel: toSortLabel(concept.label),
    aliases: concept.aliases,
    description: concept.description,
    uri: concept.uri,
    status: concept.status,
    replacedBy: concept.replacedBy,
    homepage: concept.homepage,
    details: JSON.stringify(toCanonicalDetails(concept)),
  };
}

/** Thousands of edges have the same evidence, which they share. */
const EVIDENCE = new DecodedTexts((text) => JSON.parse(text) as Evidence[]);

/** Reads an edge from a list as `edgesStatement` makes it for the key. */
export function decodeEdge(key: ConceptKey, row: Row): Edge {
  const [place, isOut, other, ...properties] = row as EdgeRow;
  const type = EDGE_TYPES[place];
  if (type === undefined) throw new RangeError(`Unknown edge type ${place} in the store.`);
  const ends = isOut ? { from: key, to: other } : { from: other, to: key };
  return decodeProperties({ ...ends, type }, properties);
}

/** Reads `EDGE_COLUMNS` of an edge whose identity is known. */
export function decodeProperties({ from, type, to }: EdgeIdentity, properties: Row): Edge {
  const [importance, level, atLeast, weight, note, groups, strength, as, match, evidence] =
    properties as EdgeProperties;
  return {
    from,
    type,
    to,
    importance,
    level,
    atLeast,
    weight,
    note,
    groups: groups ?? [],
    strength,
    as: as ?? [],
    match,
    evidence: EVIDENCE.read(evidence),
  };
}

/** An edge's native properties; `rank` and `sources` are derived, for ordering and for people. */
export function encodeProperties(edge: Edge): Parameters {
  return {
    rank: neo4j.int(edgeRank(edge)),
    importance: edge.importance,
    level: edge.level,
    atLeast: edge.atLeast === null ? null : neo4j.int(edge.atLeast),
    weight: edge.weight,
    note: edge.note,
    groups: edge.groups.length === 0 ? null : edge.groups.map((group) => neo4j.int(group)),
    strength: edge.strength,
    as: edge.as.length === 0 ? null : edge.as,
    match: edge.match,
    sources: [...new Set(edge.evidence.map(({ source }) => source))],
    evidence: JSON.stringify(edge.evidence),
  };
}

/** Reads a source from the list that `SOURCES` makes. */
export function decodeSource(row: Row): Source {
  const [key, title, url, licence, version, retrieved] = row as readonly [
    Source["key"],
    string,
    string | null,
    string,
    string | null,
    string | null,
  ];
  return { key, title, url, licence, version, retrieved };
}
