import type { ListName } from "./lists.js";

/**
 * What the pages of concepts say, apart from what the graph does. The texts of all other pages are in
 * src/explorer/texts.ts, which the server may not import (docs/architecture.md).
 */
export const TEXTS = {
  title: (label: string) => `${label} · Rolegraph`,
  listTitle: (label: string, heading: string) => `${label}: ${heading} · Rolegraph`,
  listDescription: (label: string, heading: string) => `${heading}: more of the list for ${label}.`,
  about: (label: string) => `What the graph knows of ${label}, and who says so.`,
  missingTitle: "Nothing here",
  missing: (reference: string) =>
    `The graph has no concept “${reference}”. It may have another name: type it into the search above.`,
  alike: "Did you mean",
  searchTitle: "Find a concept",
  searchDescription:
    "Find roles, skills, technologies and categories of an open knowledge graph by any of their names.",
  searchHint: "Type the name of a role, skill or technology into the search above.",
  found: (text: string) => `Found for “${text}”`,
  foundNothing: "Nothing in the graph has such a name. Try fewer letters, or another word for it.",
  alsoCalled: (name: string) => `also called ${name}`,
  planIt: "Plan the way there",
  failedTitle: "No answer",
  unknownList: (name: string, names: readonly string[]) =>
    `Expected a list (${names.join(", ")}), got “${name}”.`,
  vocabulary: (scheme: string) => VOCABULARIES[scheme] ?? scheme,

  sourcesOf: (fact: string) => `Who says so: ${fact}`,
  release: (version: string) => `release ${version}`,
  retrieved: (date: string) => `read on ${date}`,
  confidence: (share: number) => `${toPercent(share)} sure`,
  workedOut: "Worked out:",
  estimate: "An estimate of this graph's curators; no source is named.",

  belongsTo: "Belongs to",
  usedFor: "Used for",
  aliases: "Also called",
  effort: "Takes",
  hours: (effort: { basicHours: number; workingHours: number; advancedHours: number }) =>
    `${effort.basicHours} h to a basic, ${effort.workingHours} h to a working, ${effort.advancedHours} h to an advanced level, once what it needs is known`,
  marks: "Standing",
  period: (since: string | null, until: string | null) =>
    `${since === null ? "" : ` since ${since}`}${until === null ? "" : ` until ${until}`}`,
  homepage: "Homepage",
  resources: "Learn it from",

  contents: "On this page",
  planWithWhatIsKnown: "Plan it from what you know",
  compare: "Compare with other roles",
  lookAround: "See it in the graph",
  showQuery: "Show the query",
  retired: "No longer in use.",
  replacedBy: "It was replaced by",

  shown: (
    shown: number,
    total: number,
    { hasNextPage, hasPreviousPage }: { hasNextPage: boolean; hasPreviousPage: boolean },
  ) => {
    if (!hasPreviousPage) return `${shown} of ${total} shown.`;
    return hasNextPage ? `The next ${shown} of ${total}.` : `The last ${shown} of ${total}.`;
  },
  goOn: "Go on with the list",
  fromTheStart: "From the start",
  bestOf: (shown: number, total: number) => `The best ${shown} of ${total}.`,

  aspects: "In short",
  plan: "The shortest way there, from nothing",
  planPicture: (label: string) => `Learning path to ${label} as a diagram`,
  salaries: "What it is paid",
  amount: (amount: number) => amount.toLocaleString("en"),
  per: (period: string) => `per ${period.toLowerCase()}`,
  transitions: "Where it leads",
  likeness: (share: number) => `${toPercent(share)} alike`,
  alikeBecause: "both roles require much the same; what few roles require counts more.",
  compareThem: "compare",
  compareWith: (role: string) => `compare with ${role}`,
  prerequisites: "What has to be known before",
  allOf: "All of these:",
  soft: "Helps, but is not needed:",
  helps: "helps",
  substitutes: "What can stand for it",
  as: "As",
  bothServe: "both are used for",
  sameCategory: "both belong to the category",
  narrower: "More specific",
  everything: "All of it, at any depth",
  everythingBecause:
    "With what belongs to the categories above. The page of each says who puts it there.",
  membersUnlock: "What one of them unlocks",
  membersRequired: "Roles that ask for one of them",
  matches: "In other vocabularies",
  original: "original",
  sources: "Sources of this entry",

  concept: "Skill or technology",
  importance: "Importance",
  level: "Level",
  otherRequirements: "Besides",
  rated: (weight: number) => toPercent(weight),
  oneOf: (count: number) => (count === 1 ? "one of" : `${count} of`),
  or: "or",
  and: "and",
  more: (count: number) => `${count} more`,
  otherNames: (count: number) => `and ${count} more names`,
} as const;

function toPercent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** What each list is called. */
export const LIST_HEADINGS: Readonly<Record<ListName, string>> = {
  wider: TEXTS.belongsTo,
  narrower: "What belongs to it",
  everything: TEXTS.everything,
  related: "Related",
  requirements: "What it asks for",
  requiredBy: "Roles that ask for it",
  unlocks: "What it unlocks",
  usedFor: TEXTS.usedFor,
  technologies: "Technologies for it",
  responsibilities: "What it answers for",
  answeredBy: "Roles that answer for it",
  callsOn: "What it calls on",
  calledOnBy: "Responsibilities that call on it",
  leadsFrom: "Roles that lead here",
};

const VOCABULARIES: Readonly<Record<string, string>> = {
  core: "Rolegraph",
  esco: "ESCO",
  onet: "O*NET",
};

export const KINDS: Readonly<Record<string, string>> = {
  ROLE: "Role",
  SKILL: "Skill",
  TECHNOLOGY: "Technology",
  CATEGORY: "Category",
  RESPONSIBILITY: "Responsibility",
};

export const LEVELS: Readonly<Record<string, string>> = {
  BASIC: "basic",
  WORKING: "working",
  ADVANCED: "advanced",
};

export const IMPORTANCES: Readonly<Record<string, string>> = {
  ESSENTIAL: "essential",
  DESIRABLE: "desirable",
  OPTIONAL: "a plus",
};

export const MATCHES: Readonly<Record<string, string>> = {
  EXACT: "the same",
  CLOSE: "nearly the same",
  BROAD: "wider",
  NARROW: "more specific",
  RELATED: "related",
};

export const MARKS: Readonly<Record<string, string>> = {
  HOT: "often asked for",
  IN_DEMAND: "often asked for in a role",
  LEGACY: "seldom chosen anew",
  END_OF_LIFE: "no longer maintained",
};
