import type { IMPORTANCE_NAMES, KindName, LevelName, PERIOD_NAMES } from "../../texts.js";
import type { LinkListName } from "./lists.js";

/** A concept as others name it. */
export interface Name {
  readonly slug: string;
  readonly scheme: string;
  readonly kind: KindName;
  readonly label: string;
}

export interface PageSource {
  readonly title: string;
  readonly url: string | null;
  readonly licence: string;
  readonly version: string | null;
  readonly retrieved: string | null;
}

/** What backs a fact, from one source. */
export interface PageEvidence {
  readonly confidence: number | null;
  readonly note: string | null;
  readonly source: PageSource;
}

/** A link as the page has it; `broader` and `members` are of what a role requires. */
export interface Fact {
  readonly importance: keyof typeof IMPORTANCE_NAMES | null;
  readonly level: LevelName | null;
  readonly atLeast: number | null;
  readonly strength: string | null;
  readonly weight: number | null;
  readonly note: string | null;
  readonly from: Name;
  readonly to: Target;
  readonly evidence: readonly PageEvidence[];
}

/** Something with its categories, and theirs. */
export interface Categorized extends Name {
  readonly broader?: { readonly nodes: readonly Categorized[] };
}

export interface Target extends Categorized {
  readonly members?: { readonly totalCount: number; readonly nodes: readonly Name[] };
}

/** A page of a list. */
export interface ListPage<Item> {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
  };
  readonly nodes: readonly Item[];
}

export type FactList = ListPage<Fact>;

export interface Group {
  readonly strength: string;
  readonly options: readonly {
    readonly level: LevelName | null;
    readonly atLeast: number | null;
    readonly concept: Name;
    readonly evidence: readonly PageEvidence[];
  }[];
}

export interface CategorySubstitutes {
  readonly as: Name;
  readonly totalCount: number;
  readonly substitutes: readonly {
    readonly technology: Name;
    readonly shared: readonly Name[];
    readonly evidence: readonly PageEvidence[];
  }[];
}

export interface PageSalary {
  readonly region: string;
  readonly currency: string;
  readonly period: keyof typeof PERIOD_NAMES;
  readonly typical: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly year: number | null;
  readonly source: PageSource;
}

export interface PageAspect {
  readonly name: string;
  readonly text: string;
  readonly source: PageSource;
}

export interface PageTransition {
  readonly similarity: number;
  readonly role: Name;
  readonly evidence: readonly PageEvidence[];
}

export interface PageMatch {
  readonly scheme: string;
  readonly uri: string;
  readonly label: string | null;
  readonly kind: string;
  readonly concept: Name | null;
  readonly evidence: readonly PageEvidence[];
}

export interface PageEffort {
  readonly basicHours: number;
  readonly workingHours: number;
  readonly advancedHours: number;
  readonly source: PageSource | null;
}

export interface PageMark {
  readonly kind: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly source: PageSource;
}

export interface PageResource {
  readonly title: string;
  readonly url: string;
  readonly kind: string;
  readonly free: boolean | null;
}

/** A concept as its page has it; what a kind lacks is absent. */
export interface PageConcept extends Name, Partial<Readonly<Record<LinkListName, FactList>>> {
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly uri: string;
  readonly status: string;
  readonly replacedBy: Name | null;
  readonly matches: readonly PageMatch[];
  readonly evidence: readonly PageEvidence[];
  /** Of a category: all that is below it, at any depth. */
  readonly everything?: ListPage<Name>;
  readonly homepage?: string | null;
  readonly effort?: PageEffort | null;
  readonly marks?: readonly PageMark[];
  readonly resources?: readonly PageResource[];
  readonly prerequisites?: readonly Group[];
  readonly substitutesByCategory?: readonly CategorySubstitutes[];
  readonly salaries?: readonly PageSalary[];
  readonly aspects?: readonly PageAspect[];
  readonly transitions?: {
    readonly totalCount: number;
    readonly nodes: readonly PageTransition[];
  };
}

/** A concept with one page of one of its lists. */
export interface ListedConcept<Item> extends Name {
  /** Absent where the kind of the concept has no such list. */
  readonly list?: ListPage<Item>;
}
