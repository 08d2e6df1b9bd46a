import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeInBrowser } from "../support/browser.js";
import { importSmallEsco } from "../support/concept-page.js";
import { findViolations } from "../support/find-violations.js";
import { conceptOf, SOURCE, WRITER } from "../support/graph-items.js";
import { HOSTILE_LABELS } from "../support/hostile-picture.js";
import { type ServerWithStore, startSeededServer } from "../support/seeded-server.js";

const DARK = { colorScheme: "dark" } as const;
const PHONE = { viewport: { width: 390, height: 844 } };

let server: ServerWithStore;
beforeAll(async () => {
  server = await startSeededServer();
  await importSmallEsco(server.store);
});
afterAll(() => server.close());

describe("the page of a concept", () => {
  it("tells search engines what it is about", async () => {
    const response = await fetch(`${server.url}/c/backend-developer`);
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(text).toContain("<title>Back-end developer · Rolegraph</title>");
    const [, data = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(text) ?? [];
    expect(JSON.parse(data)).toMatchObject({ "@type": "Occupation", name: "Back-end developer" });
    expect(text).not.toContain("[[");
  });

  it("shows labels with markup in them as they are", async () => {
    const { length: scripts } = listScripts(await (await fetch(`${server.url}/c/redis`)).text());
    const labels = HOSTILE_LABELS.filter((label) => label.trim() !== "");
    for (const [index, label] of labels.entries()) {
      const concept = conceptOf("SKILL", `hostile-${index}`, { label, description: label });
      await server.store.write({ sources: [SOURCE], concepts: [concept] }, WRITER);
      const text = await (await fetch(`${server.url}/c/hostile-${index}`)).text();
      expect(listScripts(text), label).toHaveLength(scripts);
      expect(text, label).not.toMatch(/<(?:img|b|i|svg)\b[^>]*onerror/u);
    }
  });
});

describeInBrowser("the page of a concept in a browser", (browser) => {
  it("keeps a place for the picture of a plan, so that nothing jumps when it comes", async () => {
    const { page } = await browser.open(`${server.url}/c/backend-developer`, PHONE);
    const place = page.getByRole("region", {
      name: "Learning path to Back-end developer as a diagram",
    });
    const before = await place.boundingBox();
    await place.scrollIntoViewIfNeeded();
    const picture = place.locator("img:visible");
    await expect.poll(async () => (await picture.boundingBox())?.width).toBeGreaterThan(390);
    expect((await place.boundingBox())?.height).toBe(before?.height);
  });

  it("shows, without a script, that Redis is a database and a cache", async () => {
    const { page, errors, foreignRequests } = await browser.open(`${server.url}/c/redis`, {
      javaScriptEnabled: false,
    });
    const categories = page.locator("dd").first();
    for (const name of ["Cache", "Database"]) {
      await categories.getByRole("link", { name, exact: true }).waitFor();
    }
    await categories.getByRole("link", { name: "Database", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Database" }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Redis" }).waitFor();
    expect(errors).toEqual([]);
    expect(foreignRequests).toEqual([]);
  });

  it("opens to who says that Redis is a cache, by keyboard and without a script", async () => {
    const { page } = await browser.open(`${server.url}/c/redis`, { javaScriptEnabled: false });
    const cache = page.locator("dd li").filter({ hasText: "Cache" }).first();
    const source = cache.getByText("Introduction to back-end development (article)");
    expect(await source.isVisible()).toBe(false);
    await cache.getByRole("link", { name: "Cache" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await source.waitFor();
    expect(await cache.getByText("facts only; text not reproduced").isVisible()).toBe(true);
  });

  it("shows all that belongs to a category, below others too, page by page", async () => {
    const { page } = await browser.open(`${server.url}/c/database`);
    const seen = new Set<string>();
    const list = page.locator("section:has(#everything), main:not(:has(#everything))");
    const next = list.getByRole("link", { name: "Go on with the list" });
    for (;;) {
      await list.getByRole("listitem").first().waitFor();
      for (const name of await list.getByRole("listitem").allTextContents()) seen.add(name);
      if ((await next.count()) === 0) break;
      const address = (await next.getAttribute("href")) ?? "";
      await page.goto(new URL(address, page.url()).href);
    }
    expect(seen).toContain("PostgreSQL");
    const { body } = await server.query(
      '{ category(slug: "database") { members(deep: true, kinds: [ROLE, SKILL, TECHNOLOGY]) { totalCount } } }',
    );
    expect(seen.size).toBe(body.data.category.members.totalCount);
  });

  it("draws the plan in the theme that its reader has chosen", async () => {
    const { page } = await browser.open(`${server.url}/c/backend-developer`, DARK);
    const drawn = page.getByRole("img", { name: "Learning path to Back-end developer" });
    expect(await drawn.getAttribute("src")).toContain("theme=dark");
    await page.getByRole("radio", { name: "Light" }).check({ force: true });
    expect(await drawn.getAttribute("src")).toContain("theme=light");
  });

  it("opens its query in the playground", async () => {
    const { page } = await browser.open(`${server.url}/c/redis`);
    const address = await page.getByRole("link", { name: "Show the query" }).getAttribute("href");
    const { searchParams } = new URL(address ?? "", page.url());
    const variables = JSON.parse(searchParams.get("variables") ?? "");
    const { body } = await server.query(searchParams.get("query") ?? "", variables);
    expect(body.data.concept.label).toBe("Redis");
  });

  for (const reference of [
    "backend-developer",
    "redis",
    "caching",
    "database",
    "process-payments",
    "esco:web-developer",
    "redis?list=wider",
    "no-such-concept",
  ]) {
    it(`is accessible in both themes and fits a phone: ${reference}`, async () => {
      for (const options of [PHONE, DARK]) {
        const { page } = await browser.open(`${server.url}/c/${reference}`, options);
        for (const mark of (await page.locator(".evidence summary").all()).slice(0, 5)) {
          await mark.click();
        }
        expect(await findViolations(page)).toEqual([]);
        const isFitting = await page.evaluate(
          "document.documentElement.scrollWidth <= document.documentElement.clientWidth",
        );
        expect(isFitting).toBe(true);
      }
    });
  }
});

function listScripts(html: string): readonly string[] {
  return html.match(/<script/gu) ?? [];
}
