import type { ConceptKey } from "./concept-key.js";
import type { Evidence, SourceKey } from "./source.js";

/** What a concept can be. */
export const CONCEPT_KINDS = ["ROLE", "SKILL", "TECHNOLOGY", "CATEGORY", "RESPONSIBILITY"] as const;
export type ConceptKind = (typeof CONCEPT_KINDS)[number];

/** A concept is never deleted; one that is no longer used is DEPRECATED. */
export const CONCEPT_STATUSES = ["ACTIVE", "DEPRECATED"] as const;
export type ConceptStatus = (typeof CONCEPT_STATUSES)[number];

/** What a source says of a technology's standing. */
export const MARK_KINDS = ["HOT", "IN_DEMAND", "LEGACY", "END_OF_LIFE"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** SKOS mapping relations: exactMatch, closeMatch, broadMatch, narrowMatch, relatedMatch. */
export const MATCH_KINDS = ["EXACT", "CLOSE", "BROAD", "NARROW", "RELATED"] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

/**
 * Hours from nothing to each level, the prerequisites met; a curator's estimate unless a source is
 * given.
 */
export interface Effort {
  readonly basicHours: number;
  readonly workingHours: number;
  readonly advancedHours: number;
  readonly source: SourceKey | null;
}

/** What a role is paid, as one source states it. */
export interface Salary {
  /** ISO 3166-1 alpha-2 code, e.g. `US`. */
  readonly region: string;
  /** ISO 4217 code, e.g. `USD`. */
  readonly currency: string;
  /** `YEAR`, `MONTH` or `HOUR`. */
  readonly period: string;
  readonly typical: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly year: number | null;
  readonly source: SourceKey;
}

/** An authored fact that a comparison of roles shows side by side, e.g. the goal of a role. */
export interface RoleAspect {
  readonly name: string;
  readonly text: string;
  readonly concepts: readonly ConceptKey[];
  readonly source: SourceKey;
}

/** Something to learn from. */
export interface Resource {
  readonly title: string;
  readonly url: string;
  /** `DOCUMENTATION`, `COURSE`, `BOOK` and the like. */
  readonly kind: string;
  readonly free: boolean | null;
}

/** What a source says of a technology's standing; dates are ISO 8601. */
export interface Mark {
  readonly kind: MarkKind;
  readonly since: string | null;
  readonly until: string | null;
  readonly source: SourceKey;
}

/** The same or a near concept in another vocabulary, whether or not that one is imported. */
export interface ExternalMatch {
  readonly scheme: string;
  readonly uri: string;
  readonly label: string | null;
  readonly kind: MatchKind;
}

/** A node of the graph. What a kind has no use for is null or empty. */
export interface Concept {
  readonly key: ConceptKey;
  readonly scheme: string;
  readonly slug: string;
  readonly kind: ConceptKind;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly uri: string;
  readonly status: ConceptStatus;
  readonly replacedBy: ConceptKey | null;
  readonly effort: Effort | null;
  readonly homepage: string | null;
  readonly resources: readonly Resource[];
  readonly marks: readonly Mark[];
  readonly salaries: readonly Salary[];
  readonly aspects: readonly RoleAspect[];
  readonly matches: readonly ExternalMatch[];
  readonly evidence: readonly Evidence[];
}
