import type { Route } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser } from "../support/browser.js";
import { styleOfCard } from "../support/embed-style.js";
import { findViolations } from "../support/find-violations.js";
import { type OtherSite, startOtherSite } from "../support/other-site.js";
import { type ServerWithStore, startSeededServer } from "../support/seeded-server.js";

/** 0 until the picture has come. */
const PICTURE_WIDTH = `document.querySelector("img[alt='Learning path to Back-end developer']")?.naturalWidth ?? 0`;

describeInBrowser("the page that shows the embeds", (browser) => {
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

  const open = async (options = {}) => {
    const watched = await browser.open(`${server.url}/embed/`, options);
    await watched.page.getByText("Shortest possible: proven").waitFor();
    return watched;
  };

  it("shows each kind at work", async () => {
    const { page, errors, foreignRequests } = await open();
    await page.locator("rolegraph-concept").getByRole("heading", { name: "Redis" }).waitFor();
    await expect.poll(() => page.evaluate(PICTURE_WIDTH)).toBeGreaterThan(500);
    expect(errors).toEqual([]);
    expect(foreignRequests).toEqual([]);
  });

  it("goes on by itself where a lost network takes the elements' script with it", async () => {
    const { page } = await browser.open("about:blank");
    const lose = async (route: Route) => {
      await page.context().setOffline(true);
      await route.abort("internetdisconnected");
    };
    await page.route("**/embed/rolegraph.js*", lose, { times: 1 });
    await page.goto(`${server.url}/embed/`);
    await page
      .getByText(/^This device is offline/u)
      .first()
      .waitFor();
    await page.context().setOffline(false);
    await page.getByText("Shortest possible: proven").waitFor();
    expect(await page.getByText(/^This device is offline/u).count()).toBe(0);
  });

  it("keeps what its visitor chose where the elements' script is asked for again", async () => {
    const { page } = await browser.open("about:blank");
    await page.route("**/embed/rolegraph.js*", (route) => route.abort("failed"), { times: 1 });
    await page.goto(`${server.url}/embed/`);
    await page.getByLabel("Role", { exact: true }).selectOption({ label: "Data engineer" });
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator("rolegraph-path").getByRole("heading", { name: "Data engineer" }).waitFor();
  });

  it("gives HTML that works on another site as it is", async () => {
    const { page } = await open();
    const snippets = await page.locator(".snippet code").allTextContents();
    const elements = snippets.filter((text) => text.includes("rolegraph.js"));
    expect(elements).toHaveLength(2);
    const picture = snippets.find((text) => text.includes("<picture>")) ?? "";
    const pasted = await browser.open(site.show([...elements, picture].join("\n")));
    await pasted.page.getByRole("heading", { name: "Back-end developer" }).waitFor();
    await pasted.page.getByRole("heading", { name: "Redis" }).waitFor();
    await expect.poll(() => pasted.page.evaluate(PICTURE_WIDTH)).toBeGreaterThan(500);
    expect(pasted.errors).toEqual([]);
  });

  it("follows what its visitor chooses", async () => {
    const { page } = await open();
    await page.getByLabel("Role", { exact: true }).selectOption({ label: "Data engineer" });
    await page.getByLabel("Already known").fill("sql@working");
    await page.locator("rolegraph-path").getByRole("heading", { name: "Data engineer" }).waitFor();
    const snippets = (await page.locator(".snippet code").allTextContents()).join("\n");
    expect(snippets).toContain(
      '<rolegraph-path role="data-engineer" knows="sql@working" hours="10">',
    );
    expect(snippets).toContain(
      `(${server.url}/embed/path/data-engineer.svg?knows=sql@working&hours=10)`,
    );
    await page.getByLabel("Colours", { exact: true }).selectOption({ label: "Dark" });
    await expect.poll(() => styleOfCard(page, "background-color")).toBe("rgb(26, 31, 43)");
  });

  it("shows its examples in the theme of the page, and says nothing of it in what is to be pasted", async () => {
    const { page } = await open({ colorScheme: "light" });
    await page.getByRole("radio", { name: "Dark" }).check({ force: true });
    await expect.poll(() => styleOfCard(page, "background-color")).toBe("rgb(26, 31, 43)");
    const snippets = (await page.locator(".snippet code").allTextContents()).join("\n");
    expect(snippets).not.toMatch(/<rolegraph-path[^>]* theme=/u);
  });

  it("copies a snippet by the keyboard, and says so", async () => {
    const { page } = await open({ permissions: ["clipboard-read", "clipboard-write"] });
    const copy = page.getByRole("button", { name: "Copy the picture's Markdown" });
    await copy.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("status").filter({ hasText: "Copied" }).waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toMatch(
      /^\[!\[Learning path to Back-end developer\]\(http/u,
    );
  });

  it.each(["light", "dark"] as const)("has no accessibility violation in %s", async (scheme) => {
    for (const width of [1280, 390]) {
      const { page } = await open({ colorScheme: scheme, viewport: { width, height: 844 } });
      await page.locator("rolegraph-concept").getByRole("heading", { name: "Redis" }).waitFor();
      expect(await findViolations(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    }
  });
});
