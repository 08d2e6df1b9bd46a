import type { Locator, Page } from "playwright-core";

/** A page that asks the API for what it shows. */
export interface View {
  readonly name: string;
  readonly path: string;
  /** What the page says while it waits for the answer. */
  readonly loading: string;
  /** What is in sight once it has the answer. */
  readonly ready: (page: Page) => Locator;
  /** How the page says that its question was refused. */
  readonly refused: RegExp;
}

const REFUSED = /^The API could not answer: /u;

/** Every view, in the order of a visit. */
export const VIEWS: readonly View[] = [
  {
    name: "start",
    path: "/",
    loading: "Asking the graph what it holds …",
    ready: (page) => page.getByText(/^From \d+ sources$/u),
    refused: REFUSED,
  },
  {
    name: "choice of a role",
    path: "/plan/",
    loading: "Looking up the roles …",
    ready: (page) => page.getByRole("link", { name: "Back-end developer" }),
    refused: REFUSED,
  },
  {
    name: "planner",
    path: "/plan/backend-developer",
    loading: "Planning the learning path …",
    ready: (page) => page.getByText("Shortest possible: proven."),
    refused: /^There is no plan: /u,
  },
  {
    name: "comparison",
    path: "/compare/?roles=frontend-developer,backend-developer",
    loading: "Comparing …",
    ready: (page) => page.getByText("Compared: Front-end developer, Back-end developer."),
    refused: REFUSED,
  },
  {
    name: "graph",
    path: "/graph/?around=redis",
    loading: "Looking around …",
    ready: (page) => page.getByText(/^Around Redis: \d+ of \d+ links shown/u),
    refused: REFUSED,
  },
  {
    name: "map",
    path: "/graph/",
    loading: "Unfolding the map …",
    ready: (page) => page.getByText(/ concepts shown, with [\d,]+ links\.$/u),
    refused: REFUSED,
  },
  {
    name: "embeds",
    path: "/embed/",
    loading: "Planning the learning path …",
    // Each element has a button of its own to try again; this one comes first.
    ready: (page) => page.getByText("Shortest possible: proven"),
    refused: /^Rolegraph could not answer: /u,
  },
];
