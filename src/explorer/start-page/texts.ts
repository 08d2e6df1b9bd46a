import type { Kind } from "./graph-summary.js";

/** What stands in the page from the start; `{{name}}` in index.html is filled with it by the build. */
export const PAGE_TEXTS = {
  title: "Rolegraph",
  lead: "An open knowledge graph of roles, skills and tools: ask in one query what a role needs, and every answer names its sources.",
  openPlayground: "Open the playground",
  apiIntroduction: "API address:",
  holdsHeading: "What the graph holds",
  loading: "Asking the graph what it holds …",
  noScript: "The counts need JavaScript; the API and the links on this page work without.",
  sourcesHeading: "Where its facts come from",
  questionsHeading: "Questions to begin with",
  questionsIntroduction: "Each opens in the playground as a query that you can run and change.",
  programHeading: "From your own program",
  programIntroduction:
    "Send a GraphQL query by POST, without an account or a key. From a command line:",
} as const;

/** The questions of the page, each with the example file that answers it. */
export const QUESTIONS = [
  { example: "back-end-developer", text: "What does a back-end developer need?" },
  { example: "redis", text: "What is Redis, and what is it used for?" },
  { example: "front-end-beside-back-end", text: "How do front end and back end differ?" },
] as const;

/** What the script writes into the page. */
export const SCRIPT_TEXTS = {
  empty: "The graph is still empty. A first start loads its knowledge within seconds.",
  offline: "This device is offline, and the API cannot be reached without a network.",
  unreachable: "The API does not answer. See whether its server is running.",
  refused: (message: string) => `The API could not answer: ${message}`,
  retry: "Try again",
  sourceCount: (count: number) => (count === 1 ? "From one source" : `From ${count} sources`),
  licence: (licence: string) => `Licence: ${licence}`,
  version: (version: number, day: string) => `Version ${version} of the graph, of ${day}.`,
} as const;

/** One and many of each kind. */
export const KIND_TEXTS: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  ROLE: ["role", "roles"],
  SKILL: ["skill", "skills"],
  TECHNOLOGY: ["technology", "technologies"],
  CATEGORY: ["category", "categories"],
};
