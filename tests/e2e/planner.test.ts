import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser } from "../support/browser.js";
import { findViolations } from "../support/find-violations.js";
import { type ServerWithStore, startSeededServer } from "../support/seeded-server.js";

const PLAN = "/plan/backend-developer?knows=python@advanced,sql&hours=8";

describeInBrowser("the planner", (browser) => {
  let server: ServerWithStore;
  beforeAll(async () => {
    server = await startSeededServer();
  });
  afterAll(() => server.close());

  const open = async (path = PLAN, options = {}) => {
    const watched = await browser.open(`${server.url}${path}`, options);
    await watched.page.getByText("Shortest possible: proven.").waitFor();
    await watched.page.getByText("Looking for what else").first().waitFor({ state: "hidden" });
    return watched;
  };
  const listCards = (page: Page) => page.locator(".card-name").allTextContents();

  it("keeps what was ticked over a reload, and nothing else as done", async () => {
    const { page, errors, foreignRequests } = await open();
    await page.locator(".stages").getByRole("checkbox", { name: "HTTP is done" }).check();
    await page.reload();
    const ticked = page.locator(".stages").getByRole("checkbox", { checked: true });
    await expect.poll(() => ticked.count()).toBe(1);
    expect(await ticked.getAttribute("aria-label")).toBe("HTTP is done");
    expect(errors).toEqual([]);
    expect(foreignRequests).toEqual([]);
  });

  it("shows the same plan to whoever gets its address", async () => {
    const { page } = await open("/plan/backend-developer");
    await page.getByRole("combobox", { name: "Add something you know" }).pressSequentially("pyth");
    await page.getByRole("option", { name: "Python technology", exact: true }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByLabel("Level of Python").selectOption("advanced");
    await page.getByLabel("Hours a week").fill("8");
    await page.getByText("weeks at 8 h a week").waitFor();
    const address = page.url();
    expect(address).toBe(`${server.url}/plan/backend-developer?knows=python@advanced&hours=8`);
    const other = await open(address.slice(server.url.length));
    expect(await listCards(other.page)).toEqual(await listCards(page));
  });

  it("draws edges for the selected step only", async () => {
    const { page } = await open();
    expect(await page.locator(".edges > path").count()).toBe(0);
    await page.locator(".card-open").filter({ hasText: /^HTTP/u }).click();
    await expect.poll(() => page.locator(".edges > path").count()).toBeGreaterThan(1);
    expect(await page.locator(".relation").allTextContents()).toContain("unlocked");
  });

  it("takes what is known from a text", async () => {
    const { page } = await open("/plan/backend-developer");
    await page.getByText("Take it from a text").click();
    await page.getByLabel("Your text").fill("Git and SQL. PHP is not required.");
    await page.getByRole("button", { name: "Find skills" }).click();
    await page.getByRole("button", { name: "Add 2" }).click();
    await expect.poll(() => page.url()).toContain("knows=git,sql");
  });

  it("says so when the API does not answer, and when there is no such role", async () => {
    const { page } = await open();
    await page.route("**/graphql", (route) => route.abort());
    await page.getByLabel("Plan for").selectOption("everything that helps");
    await page.getByRole("alert").filter({ hasText: "The API does not answer" }).waitFor();
    const { status } = await fetch(`${server.url}/plan/no-such-role`);
    expect(status).toBe(404);
  });

  it.each(["light", "dark"] as const)("has no accessibility violation in %s", async (scheme) => {
    for (const width of [1280, 390]) {
      const viewport = { width, height: 844 };
      const { page } = await open(PLAN, { colorScheme: scheme, viewport });
      await page.locator(".card-open").first().click();
      expect(await findViolations(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    }
  });
});
