import type { Locator, Page } from "playwright-core";

/** A page of the web app, for whatever goes through all of them. */
export interface ShownPage {
  /** Names its screenshots. */
  readonly name: string;
  readonly path: string;
  /** What is in sight when the page has shown what it is for. */
  readonly ready: (page: Page) => Locator;
  /** What people do there most, to see how soon the page answers. */
  readonly use?: (page: Page) => Promise<void>;
  /** Whether somebody may come here first, so that its scripts must be few. */
  readonly isFirst?: boolean;
  /** Whether somebody else wrote it, so that only its looks are recorded. */
  readonly isForeign?: boolean;
}

/** Every page, in the order of a visit. A new page is added here and nowhere else. */
export const PAGES: readonly ShownPage[] = [
  {
    name: "start",
    path: "/",
    ready: (page) => page.getByText(/^From \d+ sources$/u),
    isFirst: true,
  },
  ...["backend-developer", "redis", "caching", "database", "process-payments"].map((slug) => ({
    name: `concept-${slug}`,
    path: `/c/${slug}`,
    ready: (page: Page) => page.getByRole("link", { name: "Show the query" }),
    isFirst: true,
  })),
  {
    name: "compare",
    path: "/compare/?roles=frontend-developer,backend-developer",
    ready: (page) => page.getByText(/^\d[\d,.]* h$/u),
    use: (page) => typeInto(page, "Add a role"),
  },
  {
    name: "roles",
    path: "/plan/",
    ready: (page) => page.getByRole("link", { name: "Back-end developer" }),
    isFirst: true,
    use: (page) => typeInto(page, "Find a role"),
  },
  {
    name: "found",
    path: "/c/?q=data",
    ready: (page) => page.getByRole("link", { name: "Data engineer", exact: true }),
    isFirst: true,
  },
  {
    name: "planner",
    path: "/plan/backend-developer?knows=python@advanced,sql&hours=8",
    ready: (page) => page.getByText("Shortest possible: proven"),
    use: (page) => page.locator(".card-open").first().click(),
  },
  {
    name: "embed",
    path: "/embed/",
    ready: (page) => page.getByText("Shortest possible: proven"),
    use: async (page) => {
      await page.getByLabel("Already known").pressSequentially(", linux", { delay: 30 });
      await page.getByText("One more stage").click();
    },
  },
  {
    name: "graph",
    path: "/graph/?around=redis",
    ready: (page) => page.getByText(/^Around Redis: \d+ of \d+ links shown/u),
    use: (page) => typeInto(page, "Look around a concept"),
  },
  {
    name: "map",
    path: "/graph/",
    ready: (page) => page.locator('[data-progress="painted"]'),
    use: (page) => typeInto(page, "Find a concept on the map"),
  },
  {
    name: "playground",
    path: "/playground/",
    ready: (page) => page.getByRole("tab", { name: "Redis" }),
    isForeign: true,
  },
];

function typeInto(page: Page, name: string): Promise<void> {
  return page.getByRole("combobox", { name, exact: true }).pressSequentially("data", { delay: 30 });
}
