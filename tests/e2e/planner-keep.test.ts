import { readFile } from "node:fs/promises";
import { marked } from "marked";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { convertIcsCalendar } from "ts-ics";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser } from "../support/browser.js";
import { findMermaid } from "../support/mermaid.js";
import { parseXml } from "../support/parse-xml.js";
import { type ServerWithStore, startSeededServer } from "../support/seeded-server.js";

const PLAN = "/plan/backend-developer?knows=python@advanced,sql&hours=8";

describeInBrowser("what a learner keeps of a plan", (browser) => {
  let server: ServerWithStore;
  beforeAll(async () => {
    server = await startSeededServer();
  });
  afterAll(() => server.close());

  const open = async (options = {}) => {
    const { page } = await browser.open(`${server.url}${PLAN}`, options);
    await page.getByText("Shortest possible: proven.").waitFor();
    return page;
  };

  it("is an SVG and a PNG of the same size", async () => {
    const page = await open();
    const svg = parseXml((await save(page, "Save as SVG")).toString()).documentElement;
    expect(svg?.nodeName).toBe("svg");
    const { format, width, height } = await sharp(await save(page, "Save as PNG")).metadata();
    expect(format).toBe("png");
    expect(width / height).toBeCloseTo(
      Number(svg?.getAttribute("width")) / Number(svg?.getAttribute("height")),
      2,
    );
  });

  it("is a diagram that Mermaid draws", async () => {
    const page = await open();
    const text = (await save(page, "Save as Mermaid")).toString();
    const { page: other } = await browser.open("about:blank");
    await other.addScriptTag({ path: await findMermaid() });
    const drawn = await other.evaluate<string>(
      `mermaid.render("drawing", ${JSON.stringify(text)}).then(({ svg }) => svg)`,
    );
    expect(drawn).toContain("Session management");
  });

  it("is a list of tasks in Markdown, ticked where they are done", async () => {
    const page = await open();
    await page.locator(".stages").getByRole("checkbox", { name: "HTTP is done" }).check();
    const tokens = marked.lexer((await save(page, "Save as Markdown")).toString());
    const tasks = tokens.flatMap((token) => (token.type === "list" ? token.items : []));
    expect(tasks).toHaveLength(await page.locator(".card").count());
    const done = tasks.filter(({ task, checked }) => task && checked);
    expect(done.map(({ text }) => text)).toEqual([expect.stringContaining("HTTP")]);
    const headings = tokens.flatMap((token) => (token.type === "heading" ? [token.text] : []));
    expect(headings[0]).toBe("Learning path to Back-end developer");
  });

  it("is a calendar with a time for each stage, one after the other", async () => {
    const page = await open();
    await page.getByLabel("Begin on").fill("2027-03-01");
    const text = (await save(page, "Save as Calendar")).toString();
    const { events = [] } = convertIcsCalendar(undefined, text);
    expect(events).toHaveLength(await page.locator(".stage").count());
    expect(events[0]?.summary).toBe("Back-end developer: Stage 1");
    const days = events.flatMap(({ start, end }) => [start.date, end?.date ?? start.date]);
    expect(days[0]?.toISOString().slice(0, 10)).toBe("2027-03-01");
    for (const [place, { start, end }] of events.entries()) {
      expect(Number(end?.date)).toBeGreaterThan(Number(start.date));
      const next = events[place + 1];
      if (next) expect(Number(next.start.date)).toBeLessThanOrEqual(Number(end?.date));
    }
  });

  it("is progress in a file, for another browser", async () => {
    const page = await open();
    await page.locator(".stages").getByRole("checkbox", { name: "HTTP is done" }).check();
    const buffer = await save(page, "Save progress");
    const other = await open();
    const file = { name: "progress.json", mimeType: "application/json", buffer };
    await other.getByLabel("Load progress").setInputFiles(file);
    await other.getByText("One step was loaded.").waitFor();
    const ticked = other.locator(".stages").getByRole("checkbox", { checked: true });
    expect(await ticked.getAttribute("aria-label")).toBe("HTTP is done");
    await other
      .getByLabel("Load progress")
      .setInputFiles({ ...file, buffer: Buffer.from('{"basics":{}}') });
    await other.getByText("this one is something else").waitFor();
    expect(await ticked.count()).toBe(1);
  });

  it("is on paper what is to be learned, whole and without what can only be pressed", async () => {
    const page = await open({ colorScheme: "dark" });
    const names = await page.locator(".card-name").count();
    await page.emulateMedia({ media: "print" });
    for (const hidden of [".side", ".next", ".keep"]) {
      expect(await page.locator(hidden).first().isVisible()).toBe(false);
    }
    expect(await page.locator(".card-name:visible").count()).toBe(names);
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe(
      "rgb(255, 255, 255)",
    );
    expect((await page.pdf()).subarray(0, 5).toString()).toBe("%PDF-");
  });
});

/** What the browser saves when a button is pressed. */
async function save(page: Page, button: string): Promise<Buffer> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  return readFile(await (await download).path());
}
