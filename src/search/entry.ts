import type { ConceptKind } from "../domain/concept.js";
import { CORE_SCHEME, type ConceptKey } from "../domain/concept-key.js";
import { compareCodePoints } from "../lib/text-order.js";
import type { IndexedLabel } from "./label-index.js";
import type { LabelSense } from "./link-text/phrase-index.js";
import { toStanding } from "./score-start.js";

/** Which concepts may be found. */
export interface SearchFilter {
  readonly kinds?: readonly ConceptKind[] | undefined;
  readonly schemes?: readonly string[] | undefined;
}

/** A concept as it is searched for. */
export interface Entry {
  readonly key: ConceptKey;
  readonly kind: ConceptKind;
  readonly scheme: string;
  readonly sortLabel: string;
  readonly labels: readonly string[];
  uses: number;
  standing: number;
  indexed: readonly IndexedLabel<Entry>[];
}

/** How much is to be said for a concept before anything is asked. */
export function standingOf({
  kind,
  scheme,
  uses,
}: Pick<Entry, "kind" | "scheme" | "uses">): number {
  return toStanding(kind, scheme === CORE_SCHEME, uses);
}

/** How people speak of a kind of concept. */
export function senseOf(kind: ConceptKind): LabelSense {
  if (kind === "TECHNOLOGY") return "name";
  return kind === "ROLE" ? "person" : "term";
}

/** Tells whether a concept may be found. */
export function passes({ kind, scheme }: Entry, { kinds, schemes }: SearchFilter): boolean {
  return (!kinds || kinds.includes(kind)) && (!schemes || schemes.includes(scheme));
}

/** Which kind is meant where several have one name. */
const LIKELY_KINDS: readonly ConceptKind[] = [
  "TECHNOLOGY",
  "SKILL",
  "ROLE",
  "CATEGORY",
  "RESPONSIBILITY",
];

/** Orders concepts of one name: the likeliest first. */
export function compareEntries(left: Entry, right: Entry): number {
  return (
    Number(left.scheme !== CORE_SCHEME) - Number(right.scheme !== CORE_SCHEME) ||
    LIKELY_KINDS.indexOf(left.kind) - LIKELY_KINDS.indexOf(right.kind) ||
    compareCodePoints(left.sortLabel, right.sortLabel) ||
    compareCodePoints(left.key, right.key)
  );
}
