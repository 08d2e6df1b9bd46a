import type { ConceptKind } from "../../../domain/concept.js";

/** The sections of a file that hold concepts, with the kind of each. */
export const SECTION_KINDS = {
  categories: "CATEGORY",
  skills: "SKILL",
  technologies: "TECHNOLOGY",
  roles: "ROLE",
  responsibilities: "RESPONSIBILITY",
} as const satisfies Readonly<Record<string, ConceptKind>>;
export type Section = keyof typeof SECTION_KINDS;

/** The content of a file as `schema/seed.schema.json` describes it. */
export type SeedData = {
  readonly evidence?: EvidenceData;
  readonly sources?: Readonly<Record<string, SourceData>>;
} & { readonly [Name in Section]?: Readonly<Record<string, ConceptData>> };

export interface SourceData {
  readonly title: string;
  readonly url?: string;
  readonly licence: string;
  readonly version?: string;
  readonly retrieved?: string;
}

export interface EvidenceItemData {
  readonly source: string;
  readonly confidence?: number;
  readonly note?: string;
}
export type EvidenceData = string | EvidenceItemData | readonly (string | EvidenceItemData)[];

/** A slug alone, or a map that begins with one. */
export type Short<Full extends { readonly concept: string }> = string | Full;

export interface LinkData {
  readonly concept: string;
  readonly note?: string;
  readonly evidence?: EvidenceData;
}

export interface RequirementData extends LinkData {
  readonly level?: string;
  readonly atLeast?: number;
  readonly weight?: number;
}

export interface AlternativeData extends LinkData {
  readonly as: readonly string[];
}

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

export interface EffortData {
  readonly basic: number;
  readonly working: number;
  readonly advanced: number;
  readonly source?: string;
}

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

export interface AspectData {
  readonly name: string;
  readonly text: string;
  readonly concepts?: readonly string[];
  readonly source: string;
}

export interface MarkData {
  readonly kind: string;
  readonly since?: string;
  readonly until?: string;
  readonly source: string;
}

export interface MatchData {
  readonly scheme: string;
  readonly uri: string;
  readonly label?: string;
  readonly kind: string;
}

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

export interface RequiresData {
  readonly essential?: readonly Short<RequirementData>[];
  readonly desirable?: readonly Short<RequirementData>[];
  readonly optional?: readonly Short<RequirementData>[];
}
