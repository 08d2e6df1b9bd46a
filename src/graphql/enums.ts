import { registerEnumType } from "type-graphql";
import { CHANGE_ACTIONS } from "../domain/change.js";
import { CONCEPT_KINDS, CONCEPT_STATUSES, MARK_KINDS, MATCH_KINDS } from "../domain/concept.js";
import { EDGE_TYPES } from "../domain/edge.js";
import { GRAPH_FORMATS } from "../domain/graph-export/graph-picture.js";
import { IMPORTANCES, LEVELS, STRENGTHS } from "../domain/level.js";
import { CONCEPT_ORDERS, FACET_KINDS } from "../store/store.js";

/** Publishes a list of the domain as a GraphQL enum, with a description of every value. */
export function publishEnum<Name extends string>(
  name: string,
  description: string,
  names: readonly Name[],
  descriptions: Record<Name, string>,
): Record<Name, Name> {
  const values = Object.fromEntries(names.map((value) => [value, value])) as Record<Name, Name>;
  const valuesConfig = Object.fromEntries(
    names.map((value) => [value, { description: descriptions[value] }]),
  ) as Record<Name, { description: string }>;
  registerEnumType(values, { name, description, valuesConfig });
  return values;
}

export const ConceptKindEnum = publishEnum("ConceptKind", "What a concept can be.", CONCEPT_KINDS, {
  ROLE: "A job or position.",
  SKILL: "Something one can do or know, e.g. session management.",
  TECHNOLOGY: "A product, language, protocol or format that one uses, e.g. Redis.",
  CATEGORY: "A set of technologies, skills or roles, e.g. Database.",
  RESPONSIBILITY: "Something that a role answers for.",
});

export const ConceptStatusEnum = publishEnum(
  "ConceptStatus",
  "Whether a concept is in use; none is ever deleted.",
  CONCEPT_STATUSES,
  {
    ACTIVE: "In use.",
    DEPRECATED: "No longer in use; `replacedBy` names its successor where there is one.",
  },
);

export const ImportanceEnum = publishEnum(
  "Importance",
  "How much a role needs something.",
  IMPORTANCES,
  {
    ESSENTIAL: "The role cannot be filled without it.",
    DESIRABLE: "Commonly expected; can be learned on the job.",
    OPTIONAL: "A plus.",
  },
);

export const LevelEnum = publishEnum("Level", "How well one can do or use something.", LEVELS, {
  BASIC: "Follows and uses with help.",
  WORKING: "Works independently, daily.",
  ADVANCED: "Designs, debugs in depth, teaches.",
});

export const StrengthEnum = publishEnum("Strength", "How strict a prerequisite is.", STRENGTHS, {
  HARD: "Must be known before.",
  SOFT: "Is better learned before.",
});

export const LinkTypeEnum = publishEnum("LinkType", "What a link says.", EDGE_TYPES, {
  REQUIRES: "A role needs a skill, a technology, or members of a category.",
  BROADER: "A concept belongs to a wider one.",
  HAS_PREREQUISITE: "A skill or technology is learned after another.",
  USED_FOR: "A technology serves a skill.",
  RELATED: "Two concepts have to do with each other.",
  ALTERNATIVE_TO: "Two technologies can stand for each other.",
  LEADS_TO: "A role is a usual next step after another.",
  RESPONSIBLE_FOR: "A role answers for a responsibility.",
  CALLS_ON: "A responsibility takes a skill or a technology.",
  MATCHES: "A concept is the same as, or near to, one of another scheme.",
});

export const GraphFormatEnum = publishEnum(
  "GraphFormat",
  "In which a piece of the graph can be written.",
  GRAPH_FORMATS,
  {
    GRAPHML: "GraphML, for yEd, Gephi, NetworkX and others.",
    DOT: "The language of Graphviz.",
    MERMAID: "A Mermaid flowchart, which Markdown on many sites shows.",
    CYTOSCAPE: "JSON for Cytoscape and Cytoscape.js.",
    JSON_LD: "JSON-LD with SKOS where it has a term.",
    SVG: "A drawing, light or dark as its viewer has it.",
  },
);

export const MarkKindEnum = publishEnum(
  "MarkKind",
  "What a source says of a technology's standing.",
  MARK_KINDS,
  {
    HOT: "Often asked for by employers.",
    IN_DEMAND: "Often asked for by employers of a particular role.",
    LEGACY: "Still in use, seldom chosen anew.",
    END_OF_LIFE: "No longer maintained.",
  },
);

export const MatchKindEnum = publishEnum(
  "MatchKind",
  "How near a concept of another scheme is (SKOS mapping relations).",
  MATCH_KINDS,
  {
    EXACT: "The same (skos:exactMatch).",
    CLOSE: "Nearly the same (skos:closeMatch).",
    BROAD: "The other one is wider (skos:broadMatch).",
    NARROW: "The other one is narrower (skos:narrowMatch).",
    RELATED: "Connected (skos:relatedMatch).",
  },
);

export const ConceptOrderEnum = publishEnum(
  "ConceptOrder",
  "The order of a list of concepts; labels are compared without case and accents.",
  CONCEPT_ORDERS,
  { LABEL_ASC: "By label, A to Z.", LABEL_DESC: "By label, Z to A." },
);

export const FacetKindEnum = publishEnum("FacetKind", "What a facet counts by.", FACET_KINDS, {
  CATEGORY: "Direct category.",
  SCHEME: "Scheme, e.g. core or esco.",
  KIND: "Kind of concept.",
});

export const ChangeActionEnum = publishEnum(
  "ChangeAction",
  "What happened to an item of the graph.",
  CHANGE_ACTIONS,
  {
    ADDED: "It is new.",
    CHANGED: "Something about it is different.",
    RETIRED: "A concept is no longer in use.",
    REMOVED: "A link is gone.",
  },
);
