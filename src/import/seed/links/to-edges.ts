import type { EdgeType } from "../../../domain/edge.js";
import { toEvidence } from "../convert/to-evidence.js";
import { toText } from "../convert/words.js";
import { below, type Place } from "../files/place.js";
import type { AlternativeData, ConceptData, LinkData, Short } from "../shape/seed-data.js";
import {
  describeNoCategory,
  draftEdge,
  type EdgeDraft,
  type EdgeFacts,
  type Owner,
} from "./edge-draft.js";
import { toPrerequisites } from "./to-prerequisites.js";
import { toRequirements } from "./to-requirements.js";

/** The fields that hold plain links, with what they become. */
const LINK_FIELDS = [
  ["broader", "BROADER"],
  ["related", "RELATED"],
  ["usedFor", "USED_FOR"],
  ["responsibleFor", "RESPONSIBLE_FOR"],
  ["leadsTo", "LEADS_TO"],
  ["callsOn", "CALLS_ON"],
] as const satisfies readonly (readonly [keyof ConceptData, EdgeType])[];

/** Converts all links of a concept; those of one field come in the order in which they are written. */
export function toEdges(owner: Owner, data: ConceptData): EdgeDraft[] {
  return [
    ...LINK_FIELDS.flatMap(([field, type]) =>
      toLinks(owner, type, data[field] ?? [], below(owner.declaration.place, field)),
    ),
    ...toAlternatives(owner, data.alternatives ?? []),
    ...toPrerequisites(owner, data.prerequisites ?? []),
    ...toRequirements(owner, data.requires ?? {}),
  ];
}

function toLinks(
  owner: Owner,
  type: EdgeType,
  links: readonly Short<LinkData>[],
  place: Place,
): EdgeDraft[] {
  return links.flatMap((item, index) => {
    const link: LinkData = typeof item === "string" ? { concept: item } : item;
    const at = below(place, index);
    return draftEdge(owner, type, link.concept, at, () => toFacts(owner, link, at)) ?? [];
  });
}

function toAlternatives(owner: Owner, alternatives: readonly AlternativeData[]): EdgeDraft[] {
  const place = below(owner.declaration.place, "alternatives");
  return alternatives.flatMap((alternative, index) => {
    const at = below(place, index);
    const draft = draftEdge(owner, "ALTERNATIVE_TO", alternative.concept, at, () => ({
      ...toFacts(owner, alternative, at),
      as: toCategories(owner, alternative.as, below(at, "as")),
    }));
    return draft ?? [];
  });
}

function toFacts({ scope }: Owner, { note, evidence }: LinkData, place: Place) {
  return { note: toText(note), evidence: toEvidence(evidence, below(place, "evidence"), scope) };
}

function toCategories({ scope }: Owner, slugs: readonly string[], place: Place): EdgeFacts["as"] {
  return slugs.flatMap((slug, index) => {
    const at = below(place, index);
    const found = scope.names.findConcept(slug, at);
    if (found && found.kind !== "CATEGORY") scope.problems.add(at, describeNoCategory(found));
    return found?.key ?? [];
  });
}
