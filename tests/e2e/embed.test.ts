import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeInBrowser } from "../support/browser.js";
import { styleOfCard } from "../support/embed-style.js";
import { findViolations } from "../support/find-violations.js";
import { conceptOf, SOURCE, WRITER } from "../support/graph-items.js";
import { type OtherSite, startOtherSite } from "../support/other-site.js";
import { type ServerWithStore, startSeededServer } from "../support/seeded-server.js";

const PATH = '<rolegraph-path role="backend-developer" knows="python@advanced, sql" hours="8">';
const MARKUP = '<img src="x" onerror="document.title=1">';

describeInBrowser("the elements for other sites", (browser) => {
  let site: OtherSite;
  let server: ServerWithStore;
  beforeAll(async () => {
    site = await startOtherSite();
    server = await startSeededServer({ corsOrigins: [site.origin] });
  });
  afterAll(async () => {
    await server.close();
    await site.close();
  });

  const withScript = (body: string) =>
    `${body}<script type="module" src="${server.url}/embed/rolegraph.js"></script>`;
  const open = (body: string, options = {}) => browser.open(site.show(withScript(body)), options);

  it("show a learning path on a page of another origin, as the API plans it", async () => {
    const { page, errors } = await open(`${PATH}</rolegraph-path>`);
    const { body } = await server.query(
      `{ learningPath(input: { role: "backend-developer", hoursPerWeek: 8,
          knows: [{ concept: "python", level: ADVANCED }, { concept: "sql" }] }) {
          totalHours weeks stages { steps { concept { label } } } } }`,
    );
    const { totalHours, weeks, stages } = body.data.learningPath;
    await page.getByText("Shortest possible: proven").waitFor();
    const figures = await page.locator("[part=figures]").textContent();
    expect(figures).toContain(`${totalHours} hours`);
    expect(figures).toContain(`${weeks} weeks at 8 h a week`);
    await openDetails(page);
    const steps = await page.locator("[part=step] a").allInnerTexts();
    expect(steps).toEqual(
      stages.flatMap((stage: { steps: { concept: { label: string } }[] }) =>
        stage.steps.map(({ concept }) => concept.label),
      ),
    );
    expect(errors).toEqual([]);
  });

  it("show concepts of every kind, and all categories of a technology", async () => {
    const kinds = {
      redis: "Technology",
      "session-management": "Skill",
      "backend-developer": "Role",
      database: "Category",
    };
    const elements = Object.keys(kinds).map(
      (ref) => `<rolegraph-concept ref="${ref}"></rolegraph-concept>`,
    );
    const { page, errors } = await open(elements.join(""));
    for (const [ref, kind] of Object.entries(kinds)) {
      const card = page.locator(`rolegraph-concept[ref=${ref}]`);
      await card.getByText(kind, { exact: true }).waitFor();
      expect(await card.locator("[part=chip]").count()).toBeGreaterThan(1);
    }
    const redis = page.locator("rolegraph-concept[ref=redis]");
    const categories = await redis.locator("section").first().getByRole("link").allInnerTexts();
    expect(categories).toEqual(expect.arrayContaining(["Database", "Cache"]));
    expect(await redis.getByRole("link", { name: "Cache", exact: true }).getAttribute("href")).toBe(
      `${server.url}/c/cache`,
    );
    expect(errors).toEqual([]);
  });

  it("work under the other page's own strict policy", async () => {
    const policy = `default-src 'none'; script-src ${server.url}; connect-src ${server.url}; img-src data:`;
    const address = site.show(withScript(`${PATH}</rolegraph-path>`), {
      "content-security-policy": policy,
    });
    const { page, errors } = await browser.open(address);
    await page.getByText("Shortest possible: proven").waitFor();
    expect(await styleOfCard(page, "padding-left")).toBe("20px");
    expect(errors).toEqual([]);
  });

  it("open their query in the playground, with its variables", async () => {
    const { page } = await open(`${PATH}</rolegraph-path>`);
    const link = page.getByRole("link", { name: "Show the query" });
    const { searchParams } = new URL((await link.getAttribute("href")) ?? "");
    await link.click();
    await page.getByRole("tab", { selected: true }).filter({ hasText: "EmbeddedPath" }).waitFor();
    const { body } = await server.query(
      searchParams.get("query") ?? "",
      JSON.parse(searchParams.get("variables") ?? ""),
    );
    expect(body.data.learningPath.role.label).toBe("Back-end developer");
  });

  it("lead to the same plan in the planner", async () => {
    const { page } = await open(`${PATH}</rolegraph-path>`);
    const hours = await page.locator("[part=figures] strong").first().textContent();
    await page.getByRole("link", { name: /^Open in the planner.*Back-end developer$/u }).click();
    await page.getByRole("heading", { level: 1, name: /Back-end developer/u }).waitFor();
    expect(page.url()).toBe(
      `${server.url}/plan/backend-developer?knows=python@advanced,sql&hours=8`,
    );
    await page.getByText(`${hours} h`).first().waitFor();
  });

  it("lead to the page of a concept", async () => {
    const { page } = await open('<rolegraph-concept ref="redis"></rolegraph-concept>');
    await page.getByRole("link", { name: /^Read more.*Redis$/u }).click();
    await page.getByRole("heading", { level: 1, name: "Redis" }).waitFor();
    expect(page.url()).toBe(`${server.url}/c/redis`);
  });

  it("leave no role on the page that ARIA does not know", async () => {
    const { page } = await open(`${PATH}</rolegraph-path>`);
    const element = page.locator("rolegraph-path[data-role=backend-developer]");
    await element.waitFor({ state: "attached" });
    expect(await element.getAttribute("role")).toBeNull();
  });

  it("ask again when an attribute changes, and show the last question's answer", async () => {
    const { page } = await open(`${PATH}</rolegraph-path>`);
    await page.getByText("Shortest possible: proven").waitFor();
    await page.evaluate(`(() => {
      const element = document.querySelector("rolegraph-path");
      element.setAttribute("role", "data-engineer");
      element.setAttribute("role", "frontend-developer");
    })()`);
    await page.getByRole("heading", { name: "Front-end developer" }).waitFor();
  });

  it("write labels as text, whatever is in them", async () => {
    const concept = conceptOf("SKILL", "markup", { label: MARKUP, description: MARKUP });
    await server.store.write({ sources: [SOURCE], concepts: [concept] }, WRITER);
    const { page } = await open('<rolegraph-concept ref="markup"></rolegraph-concept>');
    await page.getByRole("heading", { name: MARKUP }).waitFor();
    expect(await page.title()).toBe("Another site");
  });

  it.each(["light", "dark"] as const)("have no accessibility violation in %s", async (scheme) => {
    const elements = `${PATH}</rolegraph-path><rolegraph-concept ref="redis"></rolegraph-concept>
      <rolegraph-concept ref="nothing-like-it"></rolegraph-concept>`;
    for (const width of [1280, 320]) {
      const { page } = await open(elements, {
        colorScheme: scheme,
        viewport: { width, height: 800 },
      });
      await page.getByText("Shortest possible: proven").waitFor();
      await page.getByRole("button", { name: "Try again" }).waitFor();
      await openDetails(page);
      expect(await findViolations(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    }
  });

  describe("and their looks", () => {
    it.each([
      ["light", "", "rgb(255, 255, 255)"],
      ["dark", "", "rgb(26, 31, 43)"],
      ["dark", 'theme="light"', "rgb(255, 255, 255)"],
      ["light", 'theme="dark"', "rgb(26, 31, 43)"],
    ] as const)("are, where the system is %s and %j is given, on %s", async (...given) => {
      const [colorScheme, theme, background] = given;
      const element = `<rolegraph-path role="backend-developer" ${theme}></rolegraph-path>`;
      const { page } = await open(element, { colorScheme });
      await page.locator("[part=card]").waitFor();
      expect(await styleOfCard(page, "background-color")).toBe(background);
    });

    it("are set by the page's custom properties and parts", async () => {
      const { page } = await open(`<style>
        rolegraph-path { --rolegraph-paper: rgb(1, 2, 3); }
        rolegraph-path::part(card) { padding-left: 33px; }
      </style>${PATH}</rolegraph-path>`);
      await page.locator("[part=card]").waitFor();
      expect(await styleOfCard(page, "background-color")).toBe("rgb(1, 2, 3)");
      expect(await styleOfCard(page, "padding-left")).toBe("33px");
    });
  });

  describe("in trouble", () => {
    it.each([
      [
        '<rolegraph-path role="backend-develper"></rolegraph-path>',
        /could not answer:.*backend-developer/u,
      ],
      ['<rolegraph-path role="backend-developer" knows="python@expert">', /EXPERT/u],
      ['<rolegraph-concept ref="redes"></rolegraph-concept>', /there is no concept “redes”/u],
      ["<rolegraph-path></rolegraph-path>", /Give it one, for example role="backend-developer"/u],
      ["<rolegraph-concept></rolegraph-concept>", /Give it one, for example ref="redis"/u],
    ])("tell what is wrong with %s", async (element, words) => {
      const { page } = await open(element);
      await page.getByRole("status").filter({ hasText: words }).waitFor();
    });

    it("tell that the API does not let the page ask, and show what the page put in", async () => {
      const closed = await startSeededServer();
      const fallback = '<a href="https://example.org/">My plan</a>';
      const { page } = await browser.open(
        site.show(`${PATH}${fallback}</rolegraph-path>
          <script type="module" src="${closed.url}/embed/rolegraph.js"></script>`),
      );
      await page.getByText(`does not let pages of ${site.origin} ask it`).waitFor();
      expect(await page.getByRole("link", { name: "My plan" }).isVisible()).toBe(true);
      await page.context().close();
      await closed.close();
    });

    it("say that the device is offline, and go on by themselves", async () => {
      const { page } = await open(`${PATH}</rolegraph-path>`);
      await page.getByText("Shortest possible: proven").waitFor();
      await page.context().setOffline(true);
      await page.evaluate(
        'document.querySelector("rolegraph-path").setAttribute("role", "data-engineer")',
      );
      await page.getByText("This device is offline").waitFor();
      await page.context().setOffline(false);
      await page.getByRole("heading", { name: "Data engineer" }).waitFor();
    });

    it("say that the server is gone, and ask again by a button", async () => {
      const own = await startSeededServer({ corsOrigins: ["*"] });
      const { page } = await browser.open(
        site.show(`<rolegraph-concept ref="redis"></rolegraph-concept>
          <script type="module" src="${own.url}/embed/rolegraph.js"></script>`),
      );
      await page.getByRole("heading", { name: "Redis" }).waitFor();
      const closing = own.close();
      await page.evaluate(
        'document.querySelector("rolegraph-concept").setAttribute("ref", "cache")',
      );
      await page.getByText("Rolegraph does not answer at the moment.").waitFor();
      await page.getByRole("button", { name: "Try again" }).press("Enter");
      await page.getByText("Rolegraph does not answer at the moment.").waitFor();
      await page.context().close();
      await closing;
    });
  });

  it("show pictures of paths too, and of what is wrong with their address", async () => {
    const { page } = await browser.open(
      site.show(`<img alt="a" src="${server.url}/embed/path/backend-developer.svg?knows=python">
        <img alt="b" src="${server.url}/embed/path/nothing.svg">`),
    );
    const widths =
      "Array.from(document.images, ({ complete, naturalWidth }) => complete && naturalWidth)";
    await expect.poll(() => page.evaluate(widths)).toEqual([792, 520]);
  });
});

async function openDetails(page: Page): Promise<void> {
  for (const summary of await page.locator("summary").all()) await summary.click();
}
