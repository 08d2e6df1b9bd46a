import { LINK_LISTS, LISTS_OF_TYPE, type LinkListName, SHARED_LISTS } from "./lists.js";

/** How many items of a list stand on a page: as many as one page of the API holds. */
const PAGE_SIZE = 100;

const NAME = "fragment Name on Concept { slug scheme kind label }";

const EVERYTHING = `fragment Everything on ConceptConnection {
  totalCount
  pageInfo { hasNextPage hasPreviousPage endCursor }
  nodes { ...Name }
}`;

const LINKS = `${NAME}
fragment Source on Source { title url licence version retrieved }
fragment Evidence on Evidence { confidence note source { ...Source } }
fragment Links on LinkConnection {
  totalCount
  pageInfo { hasNextPage hasPreviousPage endCursor }
  nodes {
    importance level atLeast strength weight note
    from { ...Name } to { ...Name }
    evidence { ...Evidence }
  }
}
fragment Targets on LinkConnection {
  nodes {
    to {
      broader(first: 10) { nodes { ...Name broader(first: 5) { nodes { ...Name } } } }
      ... on Category {
        members(first: 7, deep: true, kinds: [SKILL, TECHNOLOGY]) { totalCount nodes { ...Name } }
      }
    }
  }
}`;

const ABILITY = `effort { basicHours workingHours advancedHours source { ...Source } }
      resources { title url kind free }
      prerequisites {
        strength options { level atLeast concept { ...Name } evidence { ...Evidence } }
      }`;

/** What only a type has besides its lists. */
const OWN: Readonly<Record<string, string>> = {
  Role: `salaries { region currency period typical minimum maximum year source { ...Source } }
      aspects { name text source { ...Source } }
      transitions(first: 100) {
        totalCount nodes { similarity role { ...Name } evidence { ...Evidence } }
      }`,
  Skill: ABILITY,
  Category: `everything: members(deep: true, kinds: [ROLE, SKILL, TECHNOLOGY], first: ${PAGE_SIZE}) {
        ...Everything
      }`,
  Technology: `homepage marks { kind since until source { ...Source } }
      ${ABILITY}
      substitutesByCategory(first: 6) {
        totalCount as { ...Name }
        substitutes { technology { ...Name } shared { ...Name } evidence { ...Evidence } }
      }`,
};

/** What a page asks about its concept, with the first items of each list. */
export const CONCEPT_QUERY = `query ConceptPage($ref: String!) {
  concept(ref: $ref) {
    ...Name aliases description uri status
    replacedBy { ...Name }
    matches { scheme uri label kind concept { ...Name } evidence { ...Evidence } }
    evidence { ...Evidence }
    ${SHARED_LISTS.map(askForList).join("\n    ")}
    ${Object.entries(LISTS_OF_TYPE).map(askForType).join("\n    ")}
  }
}
${EVERYTHING}
${LINKS}`;

function askForType([type, lists]: readonly [string, readonly LinkListName[]]): string {
  const fields = [OWN[type], ...lists.map(askForList)].filter((field) => field !== undefined);
  return `... on ${type} {\n      ${fields.join("\n      ")}\n    }`;
}

function askForList(name: LinkListName): string {
  const { type, direction } = LINK_LISTS[name];
  const targets = name === "requirements" ? " ...Targets" : "";
  return `${name}: links(type: ${type}, direction: ${direction}, first: ${PAGE_SIZE}) { ...Links${targets} }`;
}

/** What a page asks that goes on with all that is below a category. */
export const EVERYTHING_QUERY = `query ConceptEverything($ref: String!, $after: String) {
  concept(ref: $ref) {
    ...Name
    ... on Category {
      list: members(deep: true, kinds: [ROLE, SKILL, TECHNOLOGY], first: ${PAGE_SIZE}, after: $after) {
        ...Everything
      }
    }
  }
}
${NAME}
${EVERYTHING}`;

/** What a page asks that goes on with a list of links. */
export const LIST_QUERY = `query ConceptList($ref: String!, $type: LinkType!, $direction: LinkDirection!, $after: String) {
  concept(ref: $ref) {
    ...Name
    list: links(type: $type, direction: $direction, first: ${PAGE_SIZE}, after: $after) { ...Links ...Targets }
  }
}
${LINKS}`;

/** Looks for a concept under another form of its reference. */
export const NAME_QUERY = `query ConceptName($ref: String!) { concept(ref: $ref) { ...Name } }
${NAME}`;
