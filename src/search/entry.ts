import type { Concept, ConceptKind } from "../domain/concept.js";
import { CORE_SCHEME, type ConceptKey } from "../domain/concept-key.js";
import { compareCodePoints, toSortLabel } from "../lib/text-order.js";
import type { IndexedLabel } from "./label-index.js";
import { toStanding } from "./score-start.js";

/** Which concepts may be found. */
export interface SearchFilter {
  readonly kinds?: readonly ConceptKind[] | undefined;
  readonly schemes?: readonly string[] | undefined;
}

/** A concept by its names. */
export interface NamedConcept {
  readonly key: ConceptKey;
  readonly kind: ConceptKind;
  readonly scheme: string;
  readonly sortLabel: string;
  /** Its label, then its aliases, each once. */
  readonly labels: readonly string[];
}

/** A concept as it is searched for. */
export interface Entry extends NamedConcept {
  /** The numbers of the groups of other vocabularies that it is in, such as ISCO's. */
  groups: readonly number[];
  uses: number;
  standing: number;
  indexed: readonly IndexedLabel<Entry>[];
}

/** Takes of a concept what it is found by. */
export function toNamed({ key, kind, scheme, label, aliases }: Concept): NamedConcept {
  return {
    key,
    kind,
    scheme,
    sortLabel: toSortLabel(label),
    labels: [...new Set([label, ...aliases])],
  };
}

/**
 * Makes the entry of a concept whose labels are not indexed yet. Member by member: copies of objects, four for
 * each concept, were a third of what is left of making an index.
 */
export function toEntry(
  { key, kind, scheme, sortLabel, labels }: NamedConcept,
  groups: readonly number[],
  uses: number,
): Entry {
  const standing = standingOf({ kind, scheme, uses });
  return { key, kind, scheme, sortLabel, labels, groups, uses, standing, indexed: [] };
}

/** Lists the URIs of the groups of other vocabularies that a concept is in. */
export function listGroups({ matches }: Concept): string[] {
  return matches.filter(({ kind }) => kind === "BROAD").map(({ uri }) => uri);
}

/** Tells whether a concept has the same names as before. */
export function isNamedAlike(known: NamedConcept | undefined, named: NamedConcept): boolean {
  return (
    known?.kind === named.kind &&
    known.labels.length === named.labels.length &&
    known.labels.every((text, place) => text === named.labels[place])
  );
}

/** How much is to be said for a concept before anything is asked. */
export function standingOf({
  kind,
  scheme,
  uses,
}: Pick<Entry, "kind" | "scheme" | "uses">): number {
  return toStanding(kind, scheme === CORE_SCHEME, uses);
}

/** Tells whether a concept may be found. */
export function passes({ kind, scheme }: NamedConcept, { kinds, schemes }: SearchFilter): boolean {
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
export function compareNamed(left: NamedConcept, right: NamedConcept): number {
  return (
    Number(left.scheme !== CORE_SCHEME) - Number(right.scheme !== CORE_SCHEME) ||
    LIKELY_KINDS.indexOf(left.kind) - LIKELY_KINDS.indexOf(right.kind) ||
    compareCodePoints(left.sortLabel, right.sortLabel) ||
    compareCodePoints(left.key, right.key)
  );
}
