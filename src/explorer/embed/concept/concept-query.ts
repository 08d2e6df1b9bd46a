import type { KIND_TITLES } from "../../../texts.js";
import type { Named } from "../element/addresses.js";

export type Kind = keyof typeof KIND_TITLES;

/** Another concept as it is named in a list. */
export interface Neighbour extends Named {
  readonly id: string;
  readonly label: string;
}

/** The beginning of a list, and how long it is. */
export interface Page<Item> {
  readonly totalCount: number;
  readonly nodes: readonly Item[];
}

/** What `CONCEPT_QUERY` answers. */
export interface ConceptData {
  /** Null when nothing has the reference. */
  readonly concept: ConceptFacts | null;
}

/** A concept with the lists of its kind. */
export interface ConceptFacts extends Named {
  readonly kind: Kind;
  readonly label: string;
  readonly description: string | null;
  readonly sources: readonly { readonly title: string }[];
  readonly effort?: { readonly workingHours: number } | null;
  readonly categories?: Page<Neighbour>;
  readonly usedFor?: Page<Neighbour>;
  readonly technologies?: Page<Neighbour>;
  readonly members?: Page<Neighbour>;
  readonly callsOn?: Page<Neighbour>;
  readonly requirements?: Page<{ readonly target: Neighbour }>;
}

export const CONCEPT_QUERY = `query EmbeddedConcept($ref: String!) {
  concept(ref: $ref) {
    slug
    scheme
    kind
    label
    description
    sources { title }
    ... on Technology {
      effort { workingHours }
      categories(first: 10) { totalCount nodes { ...Neighbour } }
      usedFor(first: 10) { totalCount nodes { ...Neighbour } }
    }
    ... on Skill {
      effort { workingHours }
      categories(first: 10) { totalCount nodes { ...Neighbour } }
      technologies(first: 10) { totalCount nodes { ...Neighbour } }
    }
    ... on Role {
      requirements(first: 12, importance: [ESSENTIAL]) { totalCount nodes { target { ...Neighbour } } }
    }
    ... on Category {
      members(first: 12) { totalCount nodes { ...Neighbour } }
    }
    ... on Responsibility {
      callsOn(first: 12) { totalCount nodes { ...Neighbour } }
    }
  }
}
fragment Neighbour on Concept { id slug scheme label }`;
