import { CONCEPT_STATUSES, type Concept, MATCH_KINDS } from "../../../domain/concept.js";
import { CORE_SCHEME } from "../../../domain/concept-key.js";
import { below } from "../files/place.js";
import type { ConceptDeclaration } from "../names/declarations.js";
import type { Scope } from "../names/scope.js";
import type { ConceptData, MatchData, ResourceData } from "../shape/seed-data.js";
import { toAspects, toEffort, toMarks, toSalaries } from "./to-details.js";
import { toEvidence } from "./to-evidence.js";
import { fromWord, toConstant, toText } from "./words.js";

/** Converts a declared concept; its links are converted apart. */
export function toConcept(
  declaration: ConceptDeclaration,
  data: ConceptData,
  scope: Scope,
): Concept {
  const { key, kind, place } = declaration;
  return {
    key,
    scheme: CORE_SCHEME,
    slug: key,
    kind,
    label: data.label.trim(),
    aliases: toAliases(data),
    description: toText(data.description),
    uri: data.uri ?? `urn:rolegraph:core:${key}`,
    status: fromWord(CONCEPT_STATUSES, data.status ?? "active"),
    replacedBy: toReplacement(declaration, data, scope),
    homepage: data.homepage ?? null,
    resources: (data.resources ?? []).map(toResource),
    matches: (data.matches ?? []).map(toMatch),
    effort: toEffort(data.effort, below(place, "effort"), scope),
    marks: toMarks(data.marks, below(place, "marks"), scope),
    salaries: toSalaries(data.salaries, below(place, "salaries"), scope),
    aspects: toAspects(data.aspects, below(place, "aspects"), scope),
    evidence: toEvidence(data.evidence, below(place, "evidence"), scope),
  };
}

/** An ambiguous alias is an alias too; the label itself may be marked as ambiguous. */
function toAliases({ label, aliases = [], ambiguousAliases = [] }: ConceptData): string[] {
  const names = new Set([...aliases, ...ambiguousAliases].map((alias) => alias.trim()));
  names.delete(label.trim());
  return [...names];
}

function toReplacement(declaration: ConceptDeclaration, data: ConceptData, scope: Scope) {
  if (data.replacedBy === undefined) return null;
  const place = below(declaration.place, "replacedBy");
  const replacement = scope.names.findConcept(data.replacedBy, place);
  if (replacement?.key === declaration.key) {
    scope.problems.add(place, `${JSON.stringify(declaration.key)} refers to itself.`);
  }
  return replacement?.key ?? null;
}

function toResource({ title, url, kind, free }: ResourceData) {
  return { title: title.trim(), url, kind: toConstant(kind), free: free ?? null };
}

function toMatch({ scheme, uri, label, kind }: MatchData) {
  return { scheme, uri, label: toText(label), kind: fromWord(MATCH_KINDS, kind) };
}
