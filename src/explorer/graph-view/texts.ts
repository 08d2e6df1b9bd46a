/** What stands in the page's HTML. */
export const GRAPH_HTML_TEXTS = {
  graphTitle: "Look around in the graph · Rolegraph",
  graphDescription:
    "See what is around a role, skill or technology: a picture and a list of its links, to be expanded concept by concept.",
  graphNoScript: "The picture needs JavaScript; the API answers neighbourhood without.",
} as const;

/** What the page says. */
export const GRAPH_TEXTS = {
  title: "Look around in the graph",
  pageTitle: (label: string) => `Around ${label} · Rolegraph`,
  lead: "What a concept is linked with, as a picture and as a list that holds the same.",
  find: "Look around a concept",
  begin: "Choose a concept, for example:",
  examples: [
    { label: "Redis", around: "redis" },
    { label: "Back-end developer", around: "backend-developer" },
    { label: "Machine learning", around: "machine-learning" },
  ],
  loading: "Looking around …",
  shown: (label: string, shown: number, all: number, concepts: number) =>
    `Around ${label}: ${shown} of ${all} links shown. ${concepts} concepts in sight.`,
  undo: "Undo",
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
  nothing: "No link of the chosen kinds is in sight.",
} as const;

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
