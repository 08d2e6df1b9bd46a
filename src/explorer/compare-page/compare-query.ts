import type { IMPORTANCE_NAMES, KindName, LEVEL_NAMES, PERIOD_NAMES } from "../../texts.js";
import type { Named } from "../api/concept-reference.js";

const ROLE_FIELDS = "id slug scheme label";

/** The table, without the hours, so that it need not wait for plans. */
export const COMPARE = `query Compare($roles: [String!]!) {
  compareRoles(roles: $roles) {
    roles { ${ROLE_FIELDS} }
    aspects { name texts source { title } }
    salaries { salaries { region currency period typical minimum maximum year source { title } } }
    shared { ...Compared }
    unique { ...Compared }
  }
}

fragment Compared on ComparedRequirement {
  target { id slug scheme label kind }
  by { importance level atLeast role { id } }
}`;

export const COMPARE_HOURS = `query CompareHours($roles: [String!]!) {
  compareRoles(roles: $roles) { moves { from { id } to { id } hours } }
}`;

export interface ComparedRole extends Named {
  readonly id: string;
}

export interface RequirementPart {
  readonly importance: keyof typeof IMPORTANCE_NAMES;
  readonly level: keyof typeof LEVEL_NAMES | null;
  readonly atLeast: number | null;
  readonly role: { readonly id: string };
}

export interface ComparedRequirement {
  readonly target: ComparedRole & { readonly kind: KindName };
  readonly by: readonly RequirementPart[];
}

export interface Salary {
  readonly region: string;
  readonly currency: string;
  readonly period: keyof typeof PERIOD_NAMES;
  readonly typical: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly year: number | null;
  readonly source: { readonly title: string };
}

export interface Comparison {
  readonly roles: readonly ComparedRole[];
  readonly aspects: readonly {
    readonly name: string;
    readonly texts: readonly (string | null)[];
    readonly source: { readonly title: string };
  }[];
  /** In the order of the roles. */
  readonly salaries: readonly { readonly salaries: readonly Salary[] }[];
  readonly shared: readonly ComparedRequirement[];
  readonly unique: readonly ComparedRequirement[];
}

export interface Move {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly hours: number | null;
}

export interface CompareData {
  readonly compareRoles: Comparison;
}

export interface HoursData {
  readonly compareRoles: { readonly moves: readonly Move[] };
}
