import { writeNumber } from "./lib/write-number.js";

/*
 * Everything that the pages, the embedded elements and the pages of concepts say, page by page, ready for
 * translation: to translate them, translate this file. Numbers come in written out. What only the server says is
 * left out of the pages' scripts, because it is in constants of its own.
 */

/** The language of all texts, for the pages' `lang` and to order words by. */
export const LANGUAGE = "en";

/** How dates and numbers are written. */
export const LOCALE = "en-GB";

/** What each kind is called, one of it. */
export const KIND_NAMES = {
  ROLE: "role",
  SKILL: "skill",
  TECHNOLOGY: "technology",
  CATEGORY: "category",
  RESPONSIBILITY: "responsibility",
} as const;

export type KindName = keyof typeof KIND_NAMES;

/** What each kind is called where it stands alone. */
export const KIND_TITLES = {
  ROLE: "Role",
  SKILL: "Skill",
  TECHNOLOGY: "Technology",
  CATEGORY: "Category",
  RESPONSIBILITY: "Responsibility",
} as const;

/** How well something is known or asked for. */
export const LEVEL_NAMES = {
  BASIC: "basic",
  WORKING: "working",
  ADVANCED: "advanced",
} as const;

export type LevelName = keyof typeof LEVEL_NAMES;

/** How much something is asked for. */
export const IMPORTANCE_NAMES = {
  ESSENTIAL: "essential",
  DESIRABLE: "desirable",
  OPTIONAL: "a plus",
} as const;

/** What a salary is paid for. */
export const PERIOD_NAMES = { YEAR: "a year", MONTH: "a month", HOUR: "an hour" } as const;

/** What a link says of the concept where it starts, and of the one where it leads. */
export const LINK_TEXTS = {
  REQUIRES: ["requires", "required by"],
  BROADER: ["belongs to", "includes"],
  HAS_PREREQUISITE: ["learned after", "learned before"],
  USED_FOR: ["used for", "served by"],
  RELATED: ["related to", "related to"],
  ALTERNATIVE_TO: ["alternative to", "alternative to"],
  LEADS_TO: ["leads to", "next step after"],
  RESPONSIBLE_FOR: ["answers for", "answered for by"],
  CALLS_ON: ["takes", "taken for"],
  MATCHES: ["same as or near to", "same as or near to"],
} as const;

export type LinkName = keyof typeof LINK_TEXTS;

/** What stands around every page. */
export const FRAME_TEXTS = {
  language: LANGUAGE,
  skip: "Skip to the content",
  home: "Rolegraph",
  pages: "Pages",
  plan: "Plan",
  compare: "Compare",
  graph: "Graph",
  embed: "Embed",
  playground: "Playground",
  find: "Find a role, skill or technology",
  findPlaceholder: "Role, skill or technology",
  theme: "Theme",
  system: "As the system",
  light: "Light",
  dark: "Dark",
  footer:
    "The program is under the MIT licence. The curated knowledge is free for any use (CC0); facts from other sources keep their licences.",
} as const;

/** What parts say that several pages use. */
export const INTERFACE_TEXTS = {
  showQuery: "Show the query",
  remove: (label: string) => `Remove ${label}`,
  retry: "Try again",
  offline: "This device is offline, and the API cannot be reached without a network.",
  unreachable: "The API does not answer. See whether its server is running.",
  emptyGraph: "The graph is still empty. A first start loads its knowledge within seconds.",
  refused: (message: string) => `The API could not answer: ${message}`,
  suggestions: (count: number) => (count === 1 ? "One suggestion" : `${count} suggestions`),
  noSuggestions: "Nothing of that name",
  noSearch: "The search does not answer just now",
} as const;

/** What stands in the HTML of each page; `{{compare.title}}` there is filled by the build. */
export const HTML_TEXTS = {
  start: {
    title: "Rolegraph",
    heading: "What a role needs, and the shortest way there",
    lead: "An open knowledge graph of roles, skills and tools, where every fact names its source. See what a role needs, plan the way there, or ask for all of it by GraphQL.",
    lookedUp: "For example:",
    holdsHeading: "What the graph holds",
    loading: "Asking the graph what it holds …",
    noScript: "The counts need JavaScript; the search and the links on this page work without.",
    programHeading: "For your own program",
    programIntroduction:
      "One typed GraphQL query, without an account or a key. These open in the playground, to be run and changed:",
    openPlayground: "Open the playground",
    commandLine: "From a command line:",
    apiIntroduction: "API address:",
    sourcesHeading: "Where its facts come from",
  },
  planner: {
    title: "Plan a learning path · Rolegraph",
    description:
      "What to learn for a role, in which order and how long it takes, with proof that no plan is shorter.",
    noScript: "Planning needs JavaScript; the API and the pictures of plans work without.",
  },
  compare: {
    title: "Compare roles · Rolegraph",
    description:
      "Lay two to eight roles side by side: what they share, what each needs alone, what they pay, and how long it takes from one to the other.",
    noScript: "The comparison needs JavaScript; the API answers compareRoles without.",
  },
  graph: {
    title: "Look around in the graph · Rolegraph",
    description:
      "The whole graph of roles, skills and technologies as a map, and what is around each of them: pictures and lists of links, to be expanded concept by concept.",
    noScript: "The pictures need JavaScript; the API answers graphMap and neighbourhood without.",
  },
  embed: {
    title: "Put it on your own page · Rolegraph",
    description:
      "Learning paths and concepts of Rolegraph for other sites: two HTML elements in one small script, and a picture for READMEs.",
    noScript: "The examples need JavaScript; the picture for READMEs works without.",
  },
  playground: {
    title: "Playground · Rolegraph",
    description:
      "Ask the graph of roles, skills and tools by GraphQL: example queries to run and change, and the documentation of the schema.",
    loading: "Loading the playground …",
    noScript: "The playground needs JavaScript.",
  },
} as const;

/** What the start page offers to look up, as examples. */
export const LOOKED_UP = [
  { path: "c/backend-developer", text: "Back-end developer" },
  { path: "c/machine-learning", text: "Machine learning" },
  { path: "c/redis", text: "Redis" },
  { path: "c/caching", text: "Caching" },
] as const;

/** Where the start page leads, each with examples. */
export const ENTRY_POINTS = [
  {
    path: "plan/",
    text: "Plan a learning path",
    lead: "What is left to learn for a role, in which order and how long it takes, from what you know already.",
    examples: [
      { path: "plan/backend-developer", text: "Back-end developer" },
      { path: "plan/data-engineer", text: "Data engineer" },
      { path: "plan/machine-learning-engineer", text: "Machine learning engineer" },
    ],
  },
  {
    path: "compare/",
    text: "Compare roles",
    lead: "Roles side by side: what they share, what each needs alone, what they pay, and the hours from one to the other.",
    examples: [
      {
        path: "compare/?roles=frontend-developer,backend-developer",
        text: "Front end and back end",
      },
      { path: "compare/?roles=data-engineer,data-scientist", text: "Data engineer and scientist" },
      { path: "compare/?roles=devops-engineer,site-reliability-engineer", text: "DevOps and SRE" },
    ],
  },
  {
    path: "graph/",
    text: "Look around in the graph",
    lead: "What a concept is linked with, as a picture and a list, opened step by step.",
    examples: [
      { path: "graph/?around=redis", text: "Redis" },
      { path: "graph/?around=machine-learning", text: "Machine learning" },
      { path: "graph/?around=database", text: "Database" },
    ],
  },
] as const;

/** The questions of the start page, each with the example file that answers it. */
export const QUESTIONS = [
  { example: "back-end-developer", text: "What does a back-end developer need?" },
  { example: "redis", text: "What is Redis, and what is it used for?" },
  { example: "front-end-beside-back-end", text: "How do front end and back end differ?" },
] as const;

/** What the start page says of the graph. */
export const START_TEXTS = {
  sourceCount: (count: number) => (count === 1 ? "From one source" : `From ${count} sources`),
  licence: (licence: string) => `Licence: ${licence}`,
  version: (version: number, day: string) => `Version ${version} of the graph, of ${day}.`,
} as const;

/** One and many of each kind that the start page counts. */
export const KIND_COUNTS = {
  ROLE: ["role", "roles"],
  SKILL: ["skill", "skills"],
  TECHNOLOGY: ["technology", "technologies"],
  CATEGORY: ["category", "categories"],
} as const;

interface Certificate {
  readonly status: "OPTIMAL" | "BOUNDED";
  readonly lowerBoundHours: number;
}

/** What the planner says. */
export const PLANNER_TEXTS = {
  choose: {
    title: "Plan a learning path",
    lead: "Which role do you want to be ready for? The plan tells what to learn, in which order and how long it takes.",
    find: "Find a role",
    all: "All roles",
    loading: "Looking up the roles …",
    none: "The graph has no role yet that could be planned for. A first start loads its knowledge within seconds.",
  },
  title: (role: string) => `Learning path to ${role}`,
  pageTitle: (role: string) => `Learning path to ${role} · Rolegraph`,
  pageDescription: (role: string) =>
    `What to learn for ${role}, in which order and how long it takes, with proof that no plan is shorter.`,
  untitled: "Learning path",
  lead: "What to learn, in which order and how long it takes. Say what you know already; tick what you have learned.",
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
    chosen: "What you chose",
    avoid: "To avoid",
    addAvoid: "Add something to avoid",
    prefer: "To prefer",
    addPrefer: "Add something to prefer",
    placeholder: "Type a skill or tool",
    level: (label: string) => `Level of ${label}`,
    added: (label: string) => `${label} added`,
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
  chooseAnother: "Choose another role",
  refused: (message: string) => `There is no plan: ${message}`,
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
  alternatives: "Take instead:",
  alternativesFor: (reason: string) => `${reason} Take instead:`,
  alternative: (label: string, hours: string | null) =>
    hours === null ? label : `${label}, ${hours}`,
  takeInstead: (label: string, taken: string) => `Take ${label} instead of ${taken}`,
  chosen: "You chose it.",
  release: "Let the plan choose",
  releaseLabel: (label: string) => `Let the plan choose, instead of ${label}`,
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

/** What the page says that stands where there is none. */
export const MISSING_PAGE_TEXTS = {
  pageTitle: "Nothing here · Rolegraph",
  title: "Nothing here",
  text: (path: string) =>
    `There is no page at ${path}. Type what you are looking for into the search above, or go on from here:`,
  places: {
    "": "Start page",
    "plan/": "Plan a learning path",
    "compare/": "Compare roles",
    "graph/": "Look around in the graph",
    "playground/": "Ask by GraphQL in the playground",
  },
} as const;

/** What the page says that compares roles. */
export const COMPARE_TEXTS = {
  title: "Compare roles",
  untitled: "Compare roles · Rolegraph",
  pageTitle: (labels: readonly string[]) => `${labels.join(", ")} compared · Rolegraph`,
  lead: "Two to eight roles side by side: what they share, what each needs alone, and how long it takes from one to the other.",
  chosen: "Compared roles",
  add: "Add a role",
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
} as const;

/** What the page of the graph says. */
export const GRAPH_TEXTS = {
  title: "Look around in the graph",
  untitled: "Look around in the graph · Rolegraph",
  pageTitle: (label: string) => `Around ${label} · Rolegraph`,
  lead: "What a concept is linked with, as a picture and as a list that holds the same.",
  find: "Look around a concept",
  loading: "Looking around …",
  shown: (label: string, shown: number, all: number, concepts: number) =>
    `Around ${label}: ${shown} of ${all} links shown. ${concepts} concepts in sight.`,
  named: (label: string, kind: string) => `${label}, ${kind}`,
  undo: "Undo",
  whole: "Whole map",
  filters: "What is shown",
  kinds: "Kinds",
  types: "Links",
  picture: (label: string) => `Picture of what is around ${label}; the list holds the same.`,
  list: "List",
  listHint: "Arrow up and arrow down go from concept to concept.",
  expand: "Expand",
  expandLabel: (label: string) => `Expand ${label}`,
  collapse: "Collapse",
  collapseLabel: (label: string) => `Collapse ${label}`,
  centre: "Look around here",
  centreLabel: (label: string) => `Look around here: ${label}`,
  linksShown: (shown: number, all: number) => `${shown} of ${all} links shown`,
  kindAndLinks: (kind: string, shown: number, all: number) =>
    `${kind}, ${shown} of ${all} links shown`,
  nothing: "No link of the chosen kinds is in sight.",
} as const;

/** What the page says of the whole map. */
export const MAP_TEXTS = {
  title: "Map of the graph",
  pageTitle: "Map of the graph · Rolegraph",
  lead: "Every concept near to those it is linked with, as a picture and as a list that holds the same.",
  find: "Find a concept on the map",
  loading: "Unfolding the map …",
  shown: (shown: number, all: number, links: number) =>
    `${writeNumber(shown)} of ${writeNumber(all)} concepts shown, with ${writeNumber(links)} links.`,
  picture: "Picture of the whole graph; the list holds the same.",
  pictureHint:
    "Choose a mark to look around it. Drag to move, and zoom by the wheel or the buttons.",
  drawing: "Drawing …",
  noPicture: "No picture could be drawn here: it needs WebGL. The list holds everything.",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  zoomAll: "Show all",
  list: "List",
  listHint:
    "Open a kind, then a concept, to see its links and to find it in the picture. Arrow up and arrow down go from one to the next.",
  group: (kind: string, count: number) => `${kind}, ${writeNumber(count)}`,
  named: (label: string, kind: string) => `${label} · ${kind}`,
} as const;

/** What several concepts of each kind are called. */
export const KINDS_TEXTS = {
  ROLE: "Roles",
  SKILL: "Skills",
  TECHNOLOGY: "Technologies",
  CATEGORY: "Categories",
  RESPONSIBILITY: "Responsibilities",
} as const;

/** What the page says that shows the embedded elements. */
export const EMBED_PAGE_TEXTS = {
  title: "Put it on your own page",
  lead: "A learning path or a concept, wherever you write: two HTML elements in one small script, and a picture for places that run no scripts.",
  choose: "Choose an example",
  role: "Role",
  knows: "Already known",
  knowsHint: "References with commas between them; add @basic, @working or @advanced for a level.",
  hours: "Hours a week",
  concept: "Concept",
  conceptHint: "A slug such as redis, or a URI.",
  theme: "Colours",
  themes: { "": "As the system", light: "Light", dark: "Dark" },
  copy: "Copy",
  copied: "Copied",
  notCopied: "Select the text and copy it",
  copyLabel: (what: string) => `Copy ${what}`,
  path: {
    heading: "A learning path",
    text: "It plans anew each time it is shown, so that it follows the graph.",
    snippet: "the learning path's HTML",
  },
  conceptSection: {
    heading: "A concept",
    text: "A role, skill, technology, category or responsibility in a few lines.",
    snippet: "the concept's HTML",
  },
  picture: {
    heading: "A picture for READMEs",
    text: "An SVG that the server draws, light or dark as the reader's system. Its address says what is planned: knows, hours, avoid and prefer; and theme=light or theme=dark where the colours are not to follow the system.",
    alt: (role: string) => `Learning path to ${role}`,
    markdown: "the picture's Markdown",
    twoThemes: "Where the site has a switch of its own, as GitHub has, give it one of each:",
    html: "the picture's HTML for both themes",
  },
  style: {
    heading: "Your own colours",
    text: "Set what you need in your style sheet. What the properties do not reach has a part: card, header, title, figures, stage, step, chip, link, notice, button and origin.",
    snippet: "the style sheet",
    property: "Property",
    meaning: "What it sets",
    properties: {
      "--rolegraph-ink": "Text",
      "--rolegraph-quiet": "Text of less weight",
      "--rolegraph-paper": "Background",
      "--rolegraph-line": "Borders",
      "--rolegraph-accent": "Links and marks",
      "--rolegraph-radius": "Roundness of corners",
      "--rolegraph-font": "Font, as in the font property",
    },
    themeAttribute:
      'Without more, the elements are light or dark as the system; theme="light" or theme="dark" decides it.',
  },
  origins: {
    heading: "From another site",
    text: "The script and the pictures may be used from everywhere. For the elements the server must also let the other site ask its API: whoever runs it names the site in CORS_ORIGINS, or * for all.",
    snippet: "the setting",
  },
  more: {
    heading: "How it behaves",
    points: [
      "The script is one file of under 20 kB, loads nothing else, sets no cookies and asks only the server it came from.",
      "What you write inside of an element is shown where there are no scripts, and when the server does not answer.",
      "Attributes can be changed at any time; the element asks again.",
    ],
  },
} as const;

/** What the embedded elements say. */
export const EMBED_TEXTS = {
  retry: "Try again",
  source: "Rolegraph",
  query: "Show the query",
  openedLabel: (label: string) => `: ${label}`,
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
    open: "Open in the planner",
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
} as const;

/** What the pages of concepts say, and those of what a search finds. */
export const CONCEPT_TEXTS = {
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
export const LIST_HEADINGS = {
  wider: "Belongs to",
  narrower: "What belongs to it",
  everything: "All of it, at any depth",
  related: "Related",
  requirements: "What it asks for",
  requiredBy: "Roles that ask for it",
  unlocks: "What it unlocks",
  usedFor: "Used for",
  technologies: "Technologies for it",
  responsibilities: "What it answers for",
  answeredBy: "Roles that answer for it",
  callsOn: "What it calls on",
  calledOnBy: "Responsibilities that call on it",
  leadsFrom: "Roles that lead here",
} as const;

/** What vocabularies are called, by their scheme. */
export const VOCABULARIES: Readonly<Record<string, string>> = {
  core: "Rolegraph",
  esco: "ESCO",
  onet: "O*NET",
};

/** How near a concept of another vocabulary is. */
export const MATCHES: Readonly<Record<string, string>> = {
  EXACT: "the same",
  CLOSE: "nearly the same",
  BROAD: "wider",
  NARROW: "more specific",
  RELATED: "related",
};

/** What a mark says of a technology. */
export const MARKS: Readonly<Record<string, string>> = {
  HOT: "often asked for",
  IN_DEMAND: "often asked for in a role",
  LEGACY: "seldom chosen anew",
  END_OF_LIFE: "no longer maintained",
};
