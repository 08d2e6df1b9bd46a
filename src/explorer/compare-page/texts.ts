/** What stands in the page's HTML. */
export const COMPARE_HTML_TEXTS = {
  compareTitle: "Compare roles · Rolegraph",
  compareDescription:
    "Lay two to eight roles side by side: what they share, what each needs alone, what they pay, and how long it takes from one to the other.",
  compareNoScript: "The comparison needs JavaScript; the API answers compareRoles without.",
} as const;

/** What the page says. */
export const COMPARE_TEXTS = {
  title: "Compare roles",
  pageTitle: (labels: readonly string[]) => `${labels.join(", ")} compared · Rolegraph`,
  lead: "Two to eight roles side by side: what they share, what each needs alone, and how long it takes from one to the other.",
  chosen: "Compared roles",
  add: "Add a role",
  remove: (label: string) => `Remove ${label}`,
  full: "Eight roles are the most that can be compared.",
  tooFew: "Choose at least two roles, for example:",
  examples: [
    { label: "Front end and back end", roles: ["frontend-developer", "backend-developer"] },
    {
      label: "Front end, back end and full stack",
      roles: ["frontend-developer", "backend-developer", "fullstack-developer"],
    },
    { label: "Data engineer and back end", roles: ["data-engineer", "backend-developer"] },
  ],
  loading: "Comparing …",
  comparing: (labels: readonly string[]) => `Compared: ${labels.join(", ")}.`,
  facts: "Side by side",
  fact: "What",
  pay: "Pay",
  unknown: "not known",
  sourceOf: (title: string) => `Source: ${title}`,
  shared: (count: number) => `What they share (${count})`,
  nothingShared: "None of what these roles require is required by another one of them.",
  requirement: "Requirement",
  notRequired: "not required",
  alone: "What each needs alone",
  aloneOf: (label: string, count: number) => `${label} (${count})`,
  nothingAlone: "Nothing that no other of these roles needs.",
  hours: "From one to the other",
  hoursText:
    "Hours until somebody who is ready for the role on the left meets the essential requirements of the role above.",
  hoursLoading: "Working out the hours …",
  from: "From",
  to: (label: string) => `to ${label}`,
  same: "the same role",
  hoursOf: (hours: string) => `${hours} h`,
  nothingMissing: "nothing missing",
  unreachable: "cannot be learned",
  atLeast: (count: number) => `at least ${count}`,
  perPeriod: { YEAR: "a year", MONTH: "a month", HOUR: "an hour" },
} as const;

export const IMPORTANCE_TEXTS = {
  ESSENTIAL: "essential",
  DESIRABLE: "desirable",
  OPTIONAL: "optional",
} as const;

export const LEVEL_TEXTS = {
  BASIC: "basic",
  WORKING: "working",
  ADVANCED: "advanced",
} as const;
