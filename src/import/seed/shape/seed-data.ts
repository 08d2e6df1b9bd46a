import type { ConceptKind } from "../../../domain/concept.js";

/** The sections of a file that hold concepts, with the kind of each. */
export const SECTION_KINDS = {
  categories: "CATEGORY",
  skills: "SKILL",
  technologies: "TECHNOLOGY",
  roles: "ROLE",
  responsibilities: "RESPONSIBILITY",
} as const satisfies Readonly<Record<string, ConceptKind>>;
/** Names a section of concepts as it is written in a file. */
export type Section = keyof typeof SECTION_KINDS;

/** The content of a file as `schema/seed.schema.json` describes it. */
export type SeedData = {
  readonly evidence?: EvidenceData;
  readonly sources?: Readonly<Record<string, SourceData>>;
  readonly explained?: readonly ExplanationData[];
} & { readonly [Name in Section]?: Readonly<Record<string, ConceptData>> };

/** Accepts a finding of the health rules, with the reason. */
export interface ExplanationData {
  readonly rule: string;
  readonly concepts: readonly string[];
  readonly reason: string;
}

/** Becomes a source; its key is the key of the map. */
export interface SourceData {
  readonly title: string;
  readonly url?: string;
  readonly licence: string;
  readonly version?: string;
  readonly retrieved?: string;
}

/** A source with what it says; a source alone is written as its key. */
export interface EvidenceItemData {
  readonly source: string;
  readonly confidence?: number;
  readonly note?: string;
}
/** One source or several, each short or whole. */
export type EvidenceData = string | EvidenceItemData | readonly (string | EvidenceItemData)[];

/** A slug alone, or a map that begins with one. */
export type Short<Full extends { readonly concept: string }> = string | Full;

/** A link that says nothing but its target. */
export interface LinkData {
  readonly concept: string;
  readonly note?: string;
  readonly evidence?: EvidenceData;
}

/** What a role requires; its importance is the name of the list it stands in. */
export interface RequirementData extends LinkData {
  readonly level?: string;
  readonly atLeast?: number;
  readonly weight?: number;
}

/** A technology that can stand for another; `as` names categories. */
export interface AlternativeData extends LinkData {
  readonly as: readonly string[];
}

/** One of the alternatives of a prerequisite; takes the level of its group when it has none. */
export interface OptionData {
  readonly concept: string;
  readonly level?: string;
  readonly atLeast?: number;
}

/** Has either `concept` or `anyOf`. */
export interface PrerequisiteData {
  readonly concept?: string;
  readonly anyOf?: readonly Short<OptionData>[];
  readonly level?: string;
  readonly atLeast?: number;
  readonly strength?: string;
  readonly evidence?: EvidenceData;
}

/** Hours from nothing to each level. */
export interface EffortData {
  readonly basic: number;
  readonly working: number;
  readonly advanced: number;
  readonly source?: string;
}

/** At least one of the three amounts is given, which the schema does not say. */
export interface SalaryData {
  readonly region: string;
  readonly currency: string;
  readonly period: string;
  readonly typical?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly year?: number;
  readonly source: string;
}

/** A fact that a comparison of roles shows side by side. */
export interface AspectData {
  readonly name: string;
  readonly text: string;
  readonly concepts?: readonly string[];
  readonly source: string;
}

/** Dates may be a year, a month or a day. */
export interface MarkData {
  readonly kind: string;
  readonly since?: string;
  readonly until?: string;
  readonly source: string;
}

/** A concept of another vocabulary. */
export interface MatchData {
  readonly scheme: string;
  readonly uri: string;
  readonly label?: string;
  readonly kind: string;
}

/** Something to learn from. */
export interface ResourceData {
  readonly title: string;
  readonly url: string;
  readonly kind: string;
  readonly free?: boolean;
}

/** The fields of every kind of concept; the schema says which kind has which. */
export interface ConceptData {
  readonly label: string;
  readonly aliases?: readonly string[];
  readonly ambiguousAliases?: readonly string[];
  readonly description?: string;
  readonly uri?: string;
  readonly status?: string;
  readonly replacedBy?: string;
  readonly evidence?: EvidenceData;
  readonly broader?: readonly Short<LinkData>[];
  readonly related?: readonly Short<LinkData>[];
  readonly matches?: readonly MatchData[];
  readonly resources?: readonly ResourceData[];
  readonly prerequisites?: readonly (string | PrerequisiteData)[];
  readonly effort?: EffortData;
  readonly usedFor?: readonly Short<LinkData>[];
  readonly alternatives?: readonly AlternativeData[];
  readonly homepage?: string;
  readonly marks?: readonly MarkData[];
  readonly requires?: RequiresData;
  readonly responsibleFor?: readonly Short<LinkData>[];
  readonly leadsTo?: readonly Short<LinkData>[];
  readonly salaries?: readonly SalaryData[];
  readonly aspects?: readonly AspectData[];
  readonly callsOn?: readonly Short<LinkData>[];
}

/** The requirements of a role by importance. */
export interface RequiresData {
  readonly essential?: readonly Short<RequirementData>[];
  readonly desirable?: readonly Short<RequirementData>[];
  readonly optional?: readonly Short<RequirementData>[];
}
