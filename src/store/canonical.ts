import type { Concept } from "../domain/concept.js";
import { type Edge, type EdgeIdentity, isSymmetric } from "../domain/edge.js";
import type { Evidence, Source } from "../domain/source.js";
import { compareCodePoints } from "../lib/text-order.js";

/**
 * The one form in which items are stored and compared: members in a fixed order, nothing absent.
 * Two items are the same exactly when their JSON is, on every store.
 */
export function toCanonicalSource(source: Source): Source {
  return {
    key: source.key,
    title: source.title,
    url: source.url,
    licence: source.licence,
    version: source.version,
    retrieved: source.retrieved,
  };
}

/** See {@link toCanonicalSource}. */
export function toCanonicalConcept(concept: Concept): Concept {
  return {
    key: concept.key,
    scheme: concept.scheme,
    slug: concept.slug,
    kind: concept.kind,
    label: concept.label,
    aliases: [...concept.aliases],
    description: concept.description,
    uri: concept.uri,
    status: concept.status,
    replacedBy: concept.replacedBy,
    homepage: concept.homepage,
    ...toCanonicalDetails(concept),
  };
}

/** The members of a concept that are lists or records of their own. */
export type ConceptDetails = Pick<
  Concept,
  "effort" | "resources" | "marks" | "salaries" | "aspects" | "matches" | "evidence"
>;

/** See {@link toCanonicalSource}. */
export function toCanonicalDetails(details: ConceptDetails): ConceptDetails {
  return {
    effort: details.effort && {
      basicHours: details.effort.basicHours,
      workingHours: details.effort.workingHours,
      advancedHours: details.effort.advancedHours,
      source: details.effort.source,
    },
    resources: details.resources.map(({ title, url, kind, free }) => ({ title, url, kind, free })),
    marks: details.marks.map(({ kind, since, until, source }) => ({ kind, since, until, source })),
    salaries: details.salaries.map((salary) => ({
      region: salary.region,
      currency: salary.currency,
      period: salary.period,
      typical: salary.typical,
      minimum: salary.minimum,
      maximum: salary.maximum,
      year: salary.year,
      source: salary.source,
    })),
    aspects: details.aspects.map(({ name, text, concepts, source }) => ({
      name,
      text,
      concepts: [...concepts],
      source,
    })),
    matches: details.matches.map(({ scheme, uri, label, kind }) => ({ scheme, uri, label, kind })),
    evidence: details.evidence.map(toCanonicalEvidence),
  };
}

/** The identity under which an edge is stored: a symmetric one goes from the lower key to the higher. */
export function toCanonicalIdentity({ from, type, to }: EdgeIdentity): EdgeIdentity {
  const isTurned = isSymmetric(type) && compareCodePoints(from, to) > 0;
  return isTurned ? { from: to, type, to: from } : { from, type, to };
}

/** See {@link toCanonicalSource} and {@link toCanonicalIdentity}. */
export function toCanonicalEdge(edge: Edge): Edge {
  // Named one by one: a spread before other members takes several times as long.
  const { from, type, to } = toCanonicalIdentity(edge);
  return {
    from,
    type,
    to,
    importance: edge.importance,
    level: edge.level,
    atLeast: edge.atLeast,
    weight: edge.weight,
    note: edge.note,
    groups: [...edge.groups].sort((a, b) => a - b),
    strength: edge.strength,
    as: [...edge.as].sort(compareCodePoints),
    match: edge.match,
    evidence: edge.evidence.map(toCanonicalEvidence),
  };
}

function toCanonicalEvidence({ source, confidence, note }: Evidence): Evidence {
  return { source, confidence, note };
}
