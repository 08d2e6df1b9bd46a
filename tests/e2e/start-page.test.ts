import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadSeed } from "../../src/import/seed/load/load-seed.js";
import { describeInBrowser, isDark } from "../support/browser.js";
import { findViolations } from "../support/find-violations.js";
import {
  type ServerWithStore,
  startEmptyServer,
  startSeededServer,
} from "../support/seeded-server.js";

const NARROW = { viewport: { width: 390, height: 844 } };

describeInBrowser("the start page", (browser) => {
  let server: ServerWithStore;
  beforeAll(async () => {
    server = await startSeededServer();
  });
  afterAll(() => server.close());

  it("tells how much the graph holds, as the API counts it", async () => {
    const { page, errors, foreignRequests } = await browser.open(server.url);
    await page.getByText(/^From \d+ sources$/u).waitFor();
    const { body } = await server.query(
      "{ roles { totalCount } skills { totalCount } technologies { totalCount } categories { totalCount } }",
    );
    const expected = Object.entries(body.data as Record<string, { totalCount: number }>).map(
      ([kind, { totalCount }]) => `${totalCount.toLocaleString("en-GB")} ${kind}`,
    );
    expect(await listItems(page, "#counts li")).toEqual(expected);
    expect(errors).toEqual([]);
    expect(foreignRequests).toEqual([]);
  });

  it("may load its own files only, and belongs in no frame", async () => {
    const { headers } = await fetch(server.url);
    expect(headers.get("content-security-policy")).toContain("default-src 'self'");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("names every source with its licence", async () => {
    const { page } = await browser.open(server.url);
    const { body } = await server.query("{ graph { sources { title licence } } }");
    const sources: readonly { title: string; licence: string }[] = body.data.graph.sources;
    await page.locator("#sources").waitFor();
    expect(await listItems(page, "#sources li")).toEqual(
      sources.map(({ title, licence }) => `${title} Licence: ${licence}`),
    );
  });

  it("finds Redis by the keyboard and opens its page", async () => {
    const { page, errors } = await browser.open(server.url);
    await page.getByRole("combobox", { name: "Find a role, skill or technology" }).focus();
    await page.keyboard.type("redi");
    await page.getByRole("option", { name: "Redis technology", exact: true }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Redis", exact: true }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/c/redis");
    expect(errors).toEqual([]);
  });

  it("leads to pages that show what the links say", async () => {
    const { page } = await browser.open(server.url);
    const links = page.locator(".looked-up a, .entry a");
    expect(await links.count()).toBeGreaterThan(10);
    for (const link of await links.all()) {
      const address = new URL((await link.getAttribute("href")) ?? "", server.url);
      expect((await fetch(address)).status, address.href).toBe(200);
    }
    const concepts = page.locator(".looked-up a");
    for (const link of await concepts.all()) {
      const [path, label] = [await link.getAttribute("href"), await link.textContent()];
      const text = await (await fetch(new URL(path ?? "", server.url))).text();
      expect(text).toContain(`<h1>${label}</h1>`);
    }
  });

  it("tells search engines what it is and under which licence", async () => {
    const text = await (await fetch(server.url)).text();
    const [, written = ""] =
      /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(text) ?? [];
    expect(JSON.parse(written)).toMatchObject({
      "@type": "WebSite",
      name: "Rolegraph",
      license: "https://creativecommons.org/publicdomain/zero/1.0/",
    });
    expect(text).toMatch(/<meta name="description" content="[^"]{50,}"/u);
  });

  it("shows the address of the API", async () => {
    const { page } = await browser.open(server.url);
    await expect
      .poll(() => page.getByText("API address:").textContent())
      .toBe(`API address: ${server.url}/graphql`);
  });

  it("opens each of its questions in the playground", async () => {
    const { page } = await browser.open(server.url);
    const questions = page.locator(".questions a");
    expect(await questions.count()).toBe(3);
    for (const link of await questions.all()) {
      const address = new URL((await link.getAttribute("href")) ?? "", server.url);
      const { body } = await server.query(address.searchParams.get("query") ?? "");
      expect(body.errors).toBeUndefined();
    }
    await page.getByRole("link", { name: "What is Redis" }).click();
    await page.getByRole("tab", { selected: true }).filter({ hasText: "Redis" }).waitFor();
  });

  it.each(["light", "dark"] as const)("has no accessibility violation in %s", async (scheme) => {
    for (const options of [{}, NARROW]) {
      const { page } = await browser.open(server.url, { colorScheme: scheme, ...options });
      await page.locator("#sources").waitFor();
      expect(await findViolations(page)).toEqual([]);
    }
  });

  it.each(["light", "dark"] as const)("is %s where the system is", async (colorScheme) => {
    const { page } = await browser.open(server.url, { colorScheme });
    expect(await isDark(page, "body")).toBe(colorScheme === "dark");
  });

  it("lets the keyboard reach the box and every link in reading order, in sight", async () => {
    const { page } = await browser.open(server.url);
    await page.locator("#sources").waitFor();
    const links = await page.getByRole("link").allTextContents();
    // The switch of themes comes behind the frame's links, then the box.
    const frame = await page.locator(".skip, header.frame a").count();
    const stops = [...links.slice(0, frame), "", "", ...links.slice(frame)];
    const reached: (string | null)[] = [];
    for (const _ of stops) {
      await page.keyboard.press("Tab");
      reached.push(await page.locator(":focus").textContent());
      expect(await page.evaluate(FOCUS_OUTLINE)).toBe("solid");
    }
    expect(reached).toEqual(stops);
    expect(links).toContain("Open the playground");
  });

  it.each([390, 320])("needs no sideways scrolling at %i pixels", async (width) => {
    const { page } = await browser.open(server.url, { viewport: { width, height: 800 } });
    await page.locator("#sources").waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
  });

  it("says so when the graph is empty or the device offline, and recovers by itself", async () => {
    const own = await startEmptyServer();
    const { page } = await browser.open(own.url);
    await page.getByText("The graph is still empty.").waitFor();
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText("This device is offline").waitFor();
    await loadSeed(own.store, "seed");
    await page.context().setOffline(false);
    await page.getByText(/^From \d+ sources$/u).waitFor();
    await page.context().close();
    await own.close();
  });
});

/** A switch is outlined whole. */
const FOCUS_OUTLINE =
  "getComputedStyle(document.activeElement.closest('.themes label') ?? document.activeElement).outlineStyle";

/** The texts of list items in one line each. */
async function listItems(page: Page, selector: string): Promise<string[]> {
  const texts = await page.locator(selector).allInnerTexts();
  return texts.map((text) => text.replaceAll(/\s+/gu, " ").trim());
}
