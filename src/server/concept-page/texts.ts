/**
 * What the pages of concepts say, apart from what the graph does. The texts of all other pages are in
 * src/explorer/texts.ts, which the server may not import (docs/architecture.md).
 */
export const TEXTS = {
  title: (label: string) => `${label} · Rolegraph`,
  missingTitle: "Nothing here",
  missing: (reference: string) =>
    `The graph has no concept “${reference}”. It may have another name: type it into the search above.`,
  alike: "Did you mean",
  failedTitle: "No answer",
  searchTitle: "Find a concept",
  searchHint: "Type the name of a role, skill or technology into the search above.",
  found: (text: string) => `Found for “${text}”`,
  foundNothing: "Nothing in the graph has such a name. Try fewer letters, or another word for it.",
  alsoCalled: (name: string) => `also called ${name}`,
  planIt: "Plan the way there",
  categories: "Belongs to",
  usedFor: "Used for",
  aliases: "Also called",
  effort: "Takes",
  hours: (effort: { basicHours: number; workingHours: number; advancedHours: number }) =>
    `${effort.basicHours} hours to a basic, ${effort.workingHours} to a working, ${effort.advancedHours} to an advanced level, once its prerequisites are met`,
  homepage: "Homepage",
  matches: "In other vocabularies",
  prerequisites: "What has to be known before",
  substitutes: "What can stand for it",
  technologies: "Technologies for it",
  members: "What belongs to it",
  callsOn: "What it calls on",
  unlocks: "What builds on it",
  requiredBy: "Roles that ask for it",
  sources: "Sources",
  showQuery: "Show the query",
  retired: "No longer in use.",
  replacedBy: "It was replaced by",
  oneOf: (count: number) => (count === 1 ? "one of" : `${count} of`),
  or: "or",
  as: "as",
  soft: "helps, but is not needed",
  requirements: "What it asks for",
  concept: "Skill or technology",
  level: "Level",
  source: "Source",
  plan: "The shortest way there, from nothing",
  planWithWhatIsKnown: "Plan it from what you know",
  planPicture: (label: string) => `Learning path to ${label} as a diagram`,
  responsibilities: "What it answers for",
  transitions: "Where it leads",
  salaries: "What it is paid",
  aspects: "In short",
} as const;

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

export const IMPORTANCES: readonly (readonly [importance: string, name: string])[] = [
  ["ESSENTIAL", "Essential"],
  ["DESIRABLE", "Desirable"],
  ["OPTIONAL", "A plus"],
];
