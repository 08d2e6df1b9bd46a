import { DEFAULT_LEVEL, type Importance, LEVELS } from "../../../domain/level.js";
import { toEvidence } from "../convert/to-evidence.js";
import { fromWord, toText } from "../convert/words.js";
import { below, type Place } from "../files/place.js";
import type { RequirementData, RequiresData } from "../shape/seed-data.js";
import { draftEdge, type EdgeDraft, type Owner, toAtLeast } from "./edge-draft.js";

const IMPORTANCE_FIELDS = [
  ["essential", "ESSENTIAL"],
  ["desirable", "DESIRABLE"],
  ["optional", "OPTIONAL"],
] as const satisfies readonly (readonly [keyof RequiresData, Importance])[];

/** Converts what a role requires, most important first. */
export function toRequirements(owner: Owner, requires: RequiresData): EdgeDraft[] {
  return IMPORTANCE_FIELDS.flatMap(([field, importance]) =>
    (requires[field] ?? []).flatMap((item, index) => {
      const requirement: RequirementData = typeof item === "string" ? { concept: item } : item;
      const place = below(owner.declaration.place, "requires", field, index);
      return toRequirement(owner, importance, requirement, place) ?? [];
    }),
  );
}

function toRequirement(
  owner: Owner,
  importance: Importance,
  data: RequirementData,
  place: Place,
): EdgeDraft | undefined {
  const { scope } = owner;
  return draftEdge(owner, "REQUIRES", data.concept, place, (kind) => ({
    importance,
    level: data.level === undefined ? DEFAULT_LEVEL : fromWord(LEVELS, data.level),
    atLeast: toAtLeast(data.atLeast, kind, place, scope),
    weight: data.weight ?? null,
    note: toText(data.note),
    evidence: toEvidence(data.evidence, below(place, "evidence"), scope),
  }));
}
