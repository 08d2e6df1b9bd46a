/** What a page asks about its concept. Lists are as long as one page of the API. */
export const CONCEPT_QUERY = `query ConceptPage($ref: String!) {
  concept(ref: $ref) {
    slug scheme kind label aliases description uri status
    replacedBy { ...Name }
    wider: broader(first: 100) { ...Names }
    matches { scheme uri label kind }
    sources { title url licence }
    ... on Role {
      requirements(first: 100) { totalCount nodes { ...Requirement } }
      responsibilities { ...Name }
      salaries { region currency period typical minimum maximum year source { title } }
      aspects { name text source { title } }
      transitions(first: 8) { nodes { role { ...Name } } }
    }
    ... on Skill {
      effort { ...Hours } prerequisites { ...Group }
      unlocks(first: 100) { ...Names }
      requiredBy(first: 100) { totalCount nodes { ...Requirement } }
      technologies(first: 100) { totalCount nodes { ...Name } }
    }
    ... on Technology {
      homepage
      effort { ...Hours } prerequisites { ...Group }
      unlocks(first: 100) { ...Names }
      requiredBy(first: 100) { totalCount nodes { ...Requirement } }
      usedFor(first: 100) { nodes { ...Name } }
      substitutes(first: 10) { technology { ...Name } as { ...Name } }
    }
    ... on Category { members(first: 100) { ...Names } }
    ... on Responsibility { callsOn(first: 100) { ...Names } }
  }
}
fragment Name on Concept { slug scheme kind label }
fragment Names on ConceptConnection { totalCount nodes { ...Name } }
fragment Hours on Effort { basicHours workingHours advancedHours }
fragment Group on PrerequisiteGroup { strength options { level atLeast concept { ...Name } } }
fragment Requirement on Requirement {
  importance level atLeast note role { ...Name } target { ...Name } evidence { source { title } }
}`;

export interface Name {
  readonly slug: string;
  readonly scheme: string;
  readonly kind: string;
  readonly label: string;
}

interface List<Item> {
  readonly totalCount?: number;
  readonly nodes: readonly Item[];
}

export interface Requirement {
  readonly importance: string;
  readonly level: string | null;
  readonly atLeast: number | null;
  readonly note: string | null;
  readonly role: Name;
  readonly target: Name;
  readonly evidence: readonly { readonly source: { readonly title: string } }[];
}

export interface Group {
  readonly strength: string;
  readonly options: readonly {
    readonly level: string | null;
    readonly atLeast: number | null;
    readonly concept: Name;
  }[];
}

export interface PageSalary {
  readonly region: string;
  readonly currency: string;
  readonly period: string;
  readonly typical: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly year: number | null;
  readonly source: { readonly title: string };
}

/** A concept as its page has it; what a kind lacks is absent. */
export interface PageConcept extends Name {
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly uri: string;
  readonly status: string;
  readonly replacedBy: Name | null;
  readonly wider: List<Name>;
  readonly matches: readonly {
    readonly scheme: string;
    readonly uri: string;
    readonly label: string | null;
    readonly kind: string;
  }[];
  readonly sources: readonly {
    readonly title: string;
    readonly url: string | null;
    readonly licence: string;
  }[];
  readonly homepage?: string | null;
  readonly effort?: {
    readonly basicHours: number;
    readonly workingHours: number;
    readonly advancedHours: number;
  } | null;
  readonly prerequisites?: readonly Group[];
  readonly unlocks?: List<Name>;
  readonly requiredBy?: List<Requirement>;
  readonly requirements?: List<Requirement>;
  readonly responsibilities?: readonly Name[];
  readonly salaries?: readonly PageSalary[];
  readonly aspects?: readonly {
    readonly name: string;
    readonly text: string;
    readonly source: { readonly title: string };
  }[];
  readonly transitions?: List<{ readonly role: Name }>;
  readonly technologies?: List<Name>;
  readonly usedFor?: List<Name>;
  readonly substitutes?: readonly { readonly technology: Name; readonly as: Name }[];
  readonly members?: List<Name>;
  readonly callsOn?: List<Name>;
}
