/** What the embedded elements say. Numbers come in written out. */
export const EMBED_TEXTS = {
  retry: "Try again",
  source: "Rolegraph",
  query: "Show the query",
  sourceLabel: "From Rolegraph, an open knowledge graph of roles, skills and tools",
  missing: (element: string, attribute: string, example: string) =>
    `This <${element}> has no “${attribute}”. Give it one, for example ${attribute}="${example}".`,
  refused: (message: string) => `Rolegraph could not answer: ${message}`,
  offline: "This device is offline. The answer comes as soon as there is a network.",
  unreachable: "Rolegraph does not answer at the moment.",
  forbidden: (origin: string) =>
    `Rolegraph does not let pages of ${origin} ask it. Its operator can allow them by CORS_ORIGINS.`,
  path: {
    loading: "Planning the learning path …",
    eyebrow: "Learning path",
    done: "Nothing is left to learn.",
    hours: "hours",
    weeks: (count: string, perWeek: string) => [count, `weeks at ${perWeek} h a week`] as const,
    steps: (count: number) => (count === 1 ? "step" : "steps"),
    proven: "Shortest possible: proven",
    bounded: (hours: string) => `No plan takes less than ${hours} hours`,
    stage: (number: number) => `Stage ${number}`,
    stageHours: (hours: string) => `${hours} h`,
    step: (level: string, hours: string) => `${level}, ${hours} h`,
    later: (count: number, hours: string) =>
      count === 1 ? `One more stage, ${hours} h` : `${count} more stages, ${hours} h`,
  },
  concept: {
    loading: "Looking it up …",
    missing: (reference: string) => `there is no concept “${reference}”.`,
    open: "Read more",
    more: (count: string) => `and ${count} more`,
    effort: (hours: string) => `About ${hours} hours until one works with it daily`,
    sources: (titles: string) => `Source: ${titles}`,
    headings: {
      categories: "Is a",
      usedFor: "Used for",
      technologies: "Done with",
      requirements: "Needs",
      members: "Among them",
      callsOn: "Calls on",
    },
  },
  kinds: {
    ROLE: "Role",
    SKILL: "Skill",
    TECHNOLOGY: "Technology",
    CATEGORY: "Category",
    RESPONSIBILITY: "Responsibility",
  },
  levels: { BASIC: "basic", WORKING: "working", ADVANCED: "advanced" },
} as const;
