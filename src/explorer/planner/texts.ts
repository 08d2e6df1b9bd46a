import { writeNumber } from "../embed/element/numbers.js";

/** What stands in the page's HTML. */
export const PLANNER_HTML_TEXTS = {
  plannerTitle: "Plan a learning path · Rolegraph",
  plannerDescription:
    "What to learn for a role, in which order and how long it takes, with proof that no plan is shorter.",
  plannerNoScript: "Planning needs JavaScript; the API and the pictures of plans work without.",
} as const;

interface Certificate {
  readonly status: "OPTIMAL" | "BOUNDED";
  readonly lowerBoundHours: number;
}

/** What the planner says. Numbers come in written out. */
export const PLANNER_TEXTS = {
  choose: {
    title: "Plan a learning path",
    lead: "Which role do you want to be ready for? The plan tells what to learn, in which order and how long it takes.",
    find: "Find a role",
    all: "All roles",
    loading: "Looking up the roles …",
  },
  title: (role: string) => `Learning path to ${role}`,
  pageTitle: (role: string) => `Learning path to ${role} · Rolegraph`,
  untitled: "Learning path",
  lead: "What to learn, in which order and how long it takes. Say what you know already; tick what you have learned.",
  levels: { BASIC: "basic", WORKING: "working", ADVANCED: "advanced" },
  kinds: {
    ROLE: "role",
    SKILL: "skill",
    TECHNOLOGY: "technology",
    CATEGORY: "category",
    RESPONSIBILITY: "responsibility",
  } as Readonly<Record<string, string>>,
  hours: (hours: string) => `${hours} h`,
  weeks: (weeks: string) => `${weeks} weeks`,
  stage: (number: number) => `Stage ${number}`,
  certificate: ({ status, lowerBoundHours }: Certificate) =>
    status === "OPTIMAL"
      ? "Shortest possible: proven."
      : `Not proven to be the shortest; no plan takes less than ${writeNumber(lowerBoundHours)} hours.`,
  question: {
    heading: "Your question",
    role: "Role",
    hours: "Hours a week",
    hoursHint: "Above 0, up to 168; tells the plan in weeks.",
    include: "Plan for",
    importances: {
      ESSENTIAL: "what is essential",
      DESIRABLE: "what is commonly expected too",
      OPTIONAL: "everything that helps",
    },
    knows: "What you know",
    addKnown: "Add something you know",
    avoid: "To avoid",
    addAvoid: "Add something to avoid",
    prefer: "To prefer",
    addPrefer: "Add something to prefer",
    placeholder: "Type a skill or tool",
    level: (label: string) => `Level of ${label}`,
    remove: (label: string) => `Remove ${label}`,
    added: (label: string) => `${label} added`,
    noMatch: "Nothing of that name is in the graph.",
    matches: (count: number) => (count === 1 ? "1 suggestion" : `${count} suggestions`),
  },
  linking: {
    heading: "Take it from a text",
    text: "Paste a CV, a description of your work or a JSON Resume. It is sent to this server only, and not kept.",
    label: "Your text",
    file: "Or choose a file",
    find: "Find skills",
    found: "Tick what you know",
    none: "The text speaks of nothing that the graph knows.",
    add: (count: number) => (count === 1 ? "Add one" : `Add ${count}`),
    denied: "the text denies it",
    tooLong: "The text is longer than 100,000 characters; leave something out.",
  },
  loading: "Planning the learning path …",
  planned: (hours: string, stages: number) =>
    `Planned: ${hours} hours in ${stages === 1 ? "one stage" : `${stages} stages`}.`,
  offline: "This device is offline. The plan comes as soon as there is a network.",
  unreachable: "The API does not answer. See whether its server is running.",
  refused: (message: string) => `There is no plan: ${message}`,
  retry: "Try again",
  nothing: "Nothing is left to learn: what you know is enough.",
  figures: {
    hours: "hours",
    weeks: (perWeek: string) => `weeks at ${perWeek} h a week`,
    steps: (count: number) => (count === 1 ? "step" : "steps"),
    done: "done",
  },
  unestimated: (labels: string) => `No effort is known of ${labels}; it counts as no time.`,
  progress: (done: number, all: number) => `${done} of ${all} steps done`,
  next: { heading: "Next steps", done: "Every step is done. Well learned." },
  stages: "Stages",
  stageSummary: (steps: number, hours: string) =>
    `${steps === 1 ? "1 step" : `${steps} steps`}, ${hours} h`,
  stageDone: "all done",
  step: (level: string, hours: string) => `${level}, ${hours} h`,
  stepFrom: (from: string, level: string, hours: string) => `from ${from} to ${level}, ${hours} h`,
  tick: (label: string) => `${label} is done`,
  needs: "Needs first",
  unlocks: "Unlocks",
  because: "Why it is here",
  relation: { needed: "needed first", unlocked: "unlocked" },
  noNeeds: "Nothing that is still to be learned.",
  noUnlocks: "Nothing else in this plan.",
  known: "I know it",
  avoid: "Avoid it",
  oneOf: (label: string) => `One of “${label}”`,
  oneOfSeveral: "One of several",
  alternatives: "Instead",
  alternative: (label: string, hours: string) => `${label} (${hours})`,
  extraHours: (hours: number) => `${hours < 0 ? "−" : "+"}${writeNumber(Math.abs(hours))} h`,
  moreAlternatives: (count: number) => `and ${count} more`,
  alternativesLoading: "Looking for what else would do …",
  keep: {
    heading: "Keep and share",
    share: "Copy link",
    copied: "The link is copied.",
    notCopied: "The link could not be copied; take it from the address bar.",
    print: "Print",
    query: "Show the query",
    start: "Begin on",
    calendarHint: "For a calendar, say how many hours a week you have.",
    failed: "The file could not be made. Is the server running?",
    formats: {
      svg: "SVG",
      png: "PNG",
      mermaid: "Mermaid",
      markdown: "Markdown",
      calendar: "Calendar",
    },
    save: (format: string) => `Save as ${format}`,
  },
  record: {
    heading: "Your progress",
    text: "It is kept in this browser only. Save it as a file to take it elsewhere.",
    save: "Save progress",
    load: "Load progress",
    loaded: (count: number) =>
      count === 1 ? "One step was loaded." : `${count} steps were loaded.`,
    unreadable: "Expected a file that “Save progress” made; this one is something else.",
    replan: "Plan anew with what is done",
  },
} as const;
