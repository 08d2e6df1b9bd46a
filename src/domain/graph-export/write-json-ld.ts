import type { MatchKind } from "../concept.js";
import type { Edge, EdgeType } from "../edge.js";
import type { GraphPicture, PictureNode } from "./graph-picture.js";

/** What SKOS has no word for, beside the URNs of the curated concepts. */
const VOCABULARY = "urn:rolegraph:vocabulary:";

/** The terms of links, by type; a match goes by its kind. */
const TERMS: Readonly<Record<Exclude<EdgeType, "MATCHES">, string>> = {
  REQUIRES: "requires",
  BROADER: "broader",
  HAS_PREREQUISITE: "hasPrerequisite",
  USED_FOR: "usedFor",
  RELATED: "related",
  ALTERNATIVE_TO: "alternativeTo",
  LEADS_TO: "leadsTo",
  RESPONSIBLE_FOR: "responsibleFor",
  CALLS_ON: "callsOn",
};

const MATCH_TERMS: Readonly<Record<MatchKind, string>> = {
  EXACT: "exactMatch",
  CLOSE: "closeMatch",
  BROAD: "broadMatch",
  NARROW: "narrowMatch",
  RELATED: "relatedMatch",
};

const SKOS_LINKS = ["broader", "narrower", "related", ...Object.values(MATCH_TERMS)];
const OWN_LINKS = Object.values(TERMS).filter((term) => !SKOS_LINKS.includes(term));

const CONTEXT = {
  skos: "http://www.w3.org/2004/02/skos/core#",
  rolegraph: VOCABULARY,
  id: "@id",
  type: "@type",
  prefLabel: { "@id": "skos:prefLabel", "@language": "en" },
  altLabel: { "@id": "skos:altLabel", "@language": "en", "@container": "@set" },
  definition: { "@id": "skos:definition", "@language": "en" },
  notation: "skos:notation",
  importance: "rolegraph:importance",
  level: "rolegraph:level",
  target: { "@id": "rolegraph:target", "@type": "@id" },
  requirement: { "@id": "rolegraph:requirement", "@container": "@set" },
  ...Object.fromEntries(SKOS_LINKS.map((term) => [term, toLinkTerm(`skos:${term}`)])),
  ...Object.fromEntries(OWN_LINKS.map((term) => [term, toLinkTerm(`rolegraph:${term}`)])),
};

/**
 * Writes JSON-LD 1.1: concepts by their URIs, in the terms of SKOS where it has them (labels, broader and
 * narrower, related, matches), else in a vocabulary of our own. Importance and level of a requirement stand
 * in `requirement`, for a property of RDF has none itself.
 */
export function writeJsonLd({ nodes, links }: GraphPicture): string {
  const uris = new Map(nodes.map(({ concept }) => [concept.key as string, concept.uri]));
  const graph = nodes.map((node) => describeNode(node, links, uris));
  return `${JSON.stringify({ "@context": CONTEXT, "@graph": graph }, undefined, 2)}\n`;
}

type Uris = ReadonlyMap<string, string>;

function describeNode({ concept }: PictureNode, links: readonly Edge[], uris: Uris): object {
  const properties = new Map<string, string[]>();
  const add = (term: string, uri: string) => {
    const known = properties.get(term) ?? [];
    if (!known.includes(uri)) properties.set(term, [...known, uri]);
  };
  for (const { uri, kind } of concept.matches) add(MATCH_TERMS[kind], uri);
  for (const link of links) {
    if (link.from === concept.key) add(toTerm(link), uris.get(link.to) ?? "");
    if (link.to === concept.key && link.type === "BROADER") {
      add("narrower", uris.get(link.from) ?? "");
    }
  }
  const requirements = links
    .filter(({ from, type }) => from === concept.key && type === "REQUIRES")
    .map(({ to, importance, level }) => ({
      target: uris.get(to),
      importance,
      ...(level !== null && { level }),
    }));
  return {
    id: concept.uri,
    type: ["skos:Concept", `rolegraph:${toTypeName(concept.kind)}`],
    prefLabel: concept.label,
    ...(concept.aliases.length > 0 && { altLabel: concept.aliases }),
    ...(concept.description !== null && { definition: concept.description }),
    notation: concept.key,
    ...Object.fromEntries(properties),
    ...(requirements.length > 0 && { requirement: requirements }),
  };
}

function toTerm({ type, match }: Edge): string {
  return type === "MATCHES" ? MATCH_TERMS[match ?? "RELATED"] : TERMS[type];
}

function toTypeName(kind: string): string {
  return `${kind.charAt(0)}${kind.slice(1).toLowerCase()}`;
}

function toLinkTerm(id: string) {
  return { "@id": id, "@type": "@id", "@container": "@set" };
}
