import { afterAll, beforeAll, expect, it } from "vitest";
import { PAGES } from "../pages/pages.js";
import { describeInBrowser, isDark } from "../support/browser.js";
import { findViolations } from "../support/find-violations.js";
import { type ServerWithStore, startSeededServer } from "../support/seeded-server.js";

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 800 };

describeInBrowser("every page", (browser) => {
  let server: ServerWithStore;
  beforeAll(async () => {
    server = await startSeededServer();
  });
  afterAll(() => server.close());

  const own = PAGES.filter(({ isForeign }) => isForeign !== true);
  it.each(own)("is accessible in both themes and fits a phone: $name", async ({ path, ready }) => {
    const { page } = await browser.open(server.url + path, { viewport: PHONE });
    await ready(page).first().waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(PHONE.width);
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole("radio", { name: "Dark" }).check({ force: true });
    expect(await isDark(page, "body")).toBe(true);
    expect(await findViolations(page)).toEqual([]);
    await page.setViewportSize(DESKTOP);
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(DESKTOP.width);
  });

  it.each(PAGES)("has a title and a description: $name", async ({ path }) => {
    const text = await (await fetch(server.url + path)).text();
    expect(text).toMatch(/<title>[^<]*Rolegraph<\/title>/u);
    expect(text).toMatch(/<meta name="description" content="[^"]{20,}"/u);
  });
});
