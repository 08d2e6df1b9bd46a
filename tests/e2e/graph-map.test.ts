import type { Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser } from "../support/browser.js";
import { findViolations } from "../support/find-violations.js";
import { type ServerWithStore, startSeededServer } from "../support/seeded-server.js";

const NO_WEBGL = `
  const getContext = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (type, ...rest) {
    return type.includes("webgl") ? null : getContext.call(this, type, ...rest);
  };`;

describeInBrowser("the map of the graph", (browser) => {
  let server: ServerWithStore;
  beforeAll(async () => {
    server = await startSeededServer();
    // The first who asks waits for the layout.
    await server.query("{ graphMap(maxNodes: 1) { complete } }");
  });
  afterAll(() => server.close());

  const open = async (search = "", options = {}) => {
    const watched = await browser.open(`${server.url}/graph/${search}`, {
      reducedMotion: "reduce",
      ...options,
    });
    await watched.page.locator('[data-progress="painted"]').waitFor();
    return watched;
  };

  it("shows all of the graph, in the picture and in the list", async () => {
    const { page, errors, foreignRequests } = await open();
    const total = await countConcepts();
    const shown = `${total} of ${total} concepts shown`;
    await page.getByText(shown).waitFor();
    const counts = await page.locator(".kind").allTextContents();
    const listed = counts.map((text) => Number(text.replaceAll(/\D/gu, "")));
    expect(listed.reduce((sum, count) => sum + count)).toBe(Number(total.replace(",", "")));
    expect(await countColours(page)).toBeGreaterThan(100);
    expect(errors).toEqual([]);
    expect(foreignRequests).toEqual([]);
  });

  it("brings what is looked for into sight, and the address keeps it", async () => {
    const { page } = await open();
    const before = await page.locator(".stage").screenshot();
    await page.getByRole("combobox", { name: "Find a concept on the map" }).fill("redis");
    await page.getByRole("option", { name: "Redis" }).first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".links li", { hasText: "belongs to Cache" }).waitFor();
    expect(new URL(page.url()).search).toBe("?focus=redis");
    expect((await page.locator(".stage").screenshot()).equals(before)).toBe(false);
    await page.reload();
    await page.locator(".links li", { hasText: "belongs to Cache" }).waitFor();
    await page.getByRole("button", { name: "Look around here: Redis" }).click();
    await page.getByText(/^Around Redis: \d+ of \d+ links shown/u).waitFor();
    expect(new URL(page.url()).search).toBe("?around=redis");
    await page.getByRole("button", { name: "Whole map" }).click();
    await page.locator(".links li", { hasText: "belongs to Cache" }).waitFor();
    await page.goBack();
    await page.getByText(/^Around Redis/u).waitFor();
  });

  it("opens what is around a mark that is chosen in the picture", async () => {
    const { page } = await open("?focus=redis");
    const { width, height } = (await page.locator(".stage").boundingBox()) ?? {};
    if (!width || !height) throw new Error("The picture has no size.");
    await page.locator(".stage").click({ position: { x: width / 2, y: height / 2 } });
    await page.getByText(/^Around Redis: \d+ of \d+ links shown/u).waitFor();
  });

  it("leaves out kinds and links that are not wanted", async () => {
    const { page } = await open();
    await page.getByRole("checkbox", { name: "technology" }).uncheck();
    await expect.poll(() => page.locator(".kind", { hasText: "Technologies" }).count()).toBe(0);
    await page.getByRole("checkbox", { name: "requires" }).uncheck();
    await page.getByText(/^[\d,]+ of [\d,]+ concepts shown, with [\d,]+ links\.$/u).waitFor();
    expect(new URL(page.url()).search).toBe("?without=TECHNOLOGY,REQUIRES");
  });

  it("is walked through by keyboard alone", async () => {
    const { page } = await open();
    await page.locator(".kind").first().focus();
    await page.keyboard.press("Enter");
    await page.locator(".concepts summary").first().waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await page.locator(":focus .name").count()).toBe(1);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /^Look around here: / }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText(/^Around /u).waitFor();
  });

  it("has a list where the browser has no WebGL, and says so", async () => {
    const { page } = await browser.open(`${server.url}/livez`);
    await page.addInitScript(NO_WEBGL);
    await page.goto(`${server.url}/graph/?focus=redis`);
    await page.getByText("No picture could be drawn here").waitFor();
    await page.locator(".links li", { hasText: "belongs to Cache" }).waitFor();
  });

  it.each(["light", "dark"] as const)("has no accessibility violation in %s", async (scheme) => {
    for (const width of [1280, 390]) {
      const { page } = await open("?focus=backend-developer", {
        colorScheme: scheme,
        viewport: { width, height: 844 },
      });
      expect(await findViolations(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    }
  });

  it("says so when the API is away, and goes on when it is back", async () => {
    const { page } = await browser.open(`${server.url}/livez`);
    await page.route("**/graphql", (route) => route.abort());
    await page.goto(`${server.url}/graph/`);
    await page.getByText("The API does not answer").waitFor();
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator('[data-progress="painted"]').waitFor();
  });

  async function countConcepts(): Promise<string> {
    const { body } = await server.query("{ graph { counts { count } } }");
    const counts: readonly { readonly count: number }[] = body.data.graph.counts;
    return counts.reduce((sum, { count }) => sum + count, 0).toLocaleString("en");
  }
});

/** How many colours the picture has, to see that something was drawn. */
async function countColours(page: Page): Promise<number> {
  const { data, info } = await sharp(await page.locator(".stage").screenshot())
    .raw()
    .toBuffer({ resolveWithObject: true });
  const seen = new Set<number>();
  for (let at = 0; at < data.length; at += info.channels) seen.add(data.readUIntBE(at, 3));
  return seen.size;
}
