import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser } from "../support/browser.js";
import { findViolations } from "../support/find-violations.js";
import { type ServerWithStore, startSeededServer } from "../support/seeded-server.js";

describeInBrowser("the view of the graph", (browser) => {
  let server: ServerWithStore;
  beforeAll(async () => {
    server = await startSeededServer();
  });
  afterAll(() => server.close());

  const open = async (options = {}) => {
    const watched = await browser.open(`${server.url}/graph?around=redis`, options);
    await watched.page.getByText(/^Around Redis: \d+ of \d+ links shown/u).waitFor();
    return watched;
  };

  it("shows in the picture and in the list what the API says is around", async () => {
    const { page, errors, foreignRequests } = await open();
    const { body } = await server.query(
      '{ neighbourhood(of: ["redis"], maxNodes: 40) { nodes { concept { label } } links { type } } }',
    );
    const { nodes, links } = body.data.neighbourhood;
    const labels = nodes.map(({ concept }: { concept: { label: string } }) => concept.label);
    expect(await listNames(page)).toEqual(labels);
    expect(await page.locator(".dot").count()).toBe(labels.length);
    expect(await page.locator(".picture line").count()).toBe(links.length);
    expect(errors).toEqual([]);
    expect(foreignRequests).toEqual([]);
  });

  it("expands, collapses and undoes, and the address keeps it", async () => {
    const { page } = await open();
    const before = await listNames(page);
    await page.getByRole("button", { name: "Expand Memcached" }).click();
    await page.getByRole("button", { name: "Collapse Memcached" }).waitFor();
    const expanded = await listNames(page);
    expect(new URL(page.url()).search).toBe("?around=redis&open=memcached");
    await page.reload();
    await page.getByRole("button", { name: "Collapse Memcached" }).click();
    await page.getByRole("button", { name: "Expand Memcached" }).waitFor();
    expect(await listNames(page)).toEqual(before);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Collapse Memcached" }).waitFor();
    expect(await listNames(page)).toEqual(expanded);
    await page.goBack();
    await page.getByRole("button", { name: "Expand Memcached" }).waitFor();
  });

  it("leaves out kinds and links that are not wanted", async () => {
    const { page } = await open();
    await page.getByRole("checkbox", { name: "category" }).uncheck();
    await expect.poll(() => page.locator(".dot.category").count()).toBe(0);
    const alternatives = page.locator(".links li", { hasText: /^alternative to / });
    expect(await alternatives.count()).toBeGreaterThan(0);
    await page.getByRole("checkbox", { name: "alternative to" }).uncheck();
    await expect.poll(() => alternatives.count()).toBe(0);
  });

  it("has its concept in the middle of a narrow screen", async () => {
    const { page } = await open({ viewport: { width: 390, height: 844 } });
    const [picture, redis] = [await middleOf(page, ".picture"), await middleOf(page, ".dot .mark")];
    expect(Math.abs(picture - redis)).toBeLessThan(60);
  });

  it("is walked through by keyboard alone", async () => {
    const { page } = await open();
    await page.locator(".concepts summary").first().focus();
    await page.keyboard.press("ArrowDown");
    const second = (await listNames(page))[1] ?? "";
    expect(await page.locator(":focus .name").textContent()).toBe(second);
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.locator(".dot[data-selected=true] title").textContent())
      .toContain(second);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: `Collapse ${second}` }).waitFor();
  });

  it.each(["light", "dark"] as const)("has no accessibility violation in %s", async (scheme) => {
    for (const width of [1280, 390]) {
      const { page } = await open({ colorScheme: scheme, viewport: { width, height: 844 } });
      expect(await findViolations(page)).toEqual([]);
      // Labels of the picture have the contrast of all other text.
      expect(
        await page.evaluate("getComputedStyle(document.querySelector('.picture text')).fill"),
      ).toBe(await page.evaluate("getComputedStyle(document.body).color"));
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    }
  });
});

/** Where the middle of an element is from the left, in pixels. */
async function middleOf(page: Page, selector: string): Promise<number> {
  const { x, width } = (await page.locator(selector).first().boundingBox()) ?? { x: 0, width: 0 };
  return x + width / 2;
}

function listNames(page: Page): Promise<string[]> {
  return page.locator(".concepts .name").allTextContents();
}
