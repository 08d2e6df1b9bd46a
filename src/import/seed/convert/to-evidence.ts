import type { Evidence } from "../../../domain/source.js";
import { below, type Place } from "../files/place.js";
import type { KnownNames } from "../names/known-names.js";
import type { Scope } from "../names/scope.js";
import type { EvidenceData, EvidenceItemData } from "../shape/seed-data.js";
import { toText } from "./words.js";

/** Converts the evidence of a fact; where it gives none, the file's evidence stands for it. */
export function toEvidence(
  data: EvidenceData | undefined,
  place: Place,
  scope: Pick<Scope, "names" | "evidence">,
): readonly Evidence[] {
  if (data === undefined) return scope.evidence;
  if (!isList(data)) return [toItem(data, place, scope.names)];
  return data.map((item, index) => toItem(item, below(place, index), scope.names));
}

function isList(data: EvidenceData): data is readonly (string | EvidenceItemData)[] {
  return Array.isArray(data);
}

function toItem(data: string | EvidenceItemData, place: Place, names: KnownNames): Evidence {
  if (typeof data === "string") {
    return { source: names.toSourceKey(data, place), confidence: null, note: null };
  }
  return {
    source: names.toSourceKey(data.source, below(place, "source")),
    confidence: data.confidence ?? null,
    note: toText(data.note),
  };
}
