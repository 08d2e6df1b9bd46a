import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser } from "../support/browser.js";
import { pressTab, tabTo } from "../support/keyboard.js";
import { type ServerWithStore, startSeededServer } from "../support/seeded-server.js";

const FRAME = [
  "Skip to the content",
  "Rolegraph",
  "Plan",
  "Compare",
  "Graph",
  "Embed",
  "Playground",
] as const;
const FIND = "Find a role, skill or technology";
const THEME = "As the system";

describeInBrowser("a journey by keyboard alone", (browser) => {
  let server: ServerWithStore;
  beforeAll(async () => {
    server = await startSeededServer();
  });
  afterAll(() => server.close());

  it("finds a role, opens it, plans it and ticks a step, always seeing where one is", async () => {
    const { page, errors } = await browser.open(server.url);
    await page.getByText(/^From \d+ sources$/u).waitFor();
    expect(await tabTo(page, FIND)).toEqual([...FRAME, THEME, FIND]);
    await page.keyboard.type("back-end dev");
    await page.getByRole("option", { name: "Back-end developer role", exact: true }).waitFor();
    await page.keyboard.press("Enter");

    await page.getByRole("heading", { level: 1, name: "Back-end developer" }).waitFor();
    expect(await tabTo(page, "Plan it from what you know")).toEqual([
      ...FRAME,
      FIND,
      THEME,
      "Plan it from what you know",
    ]);
    await page.keyboard.press("Enter");

    await page.getByRole("heading", { name: "Next steps" }).waitFor();
    const [step = ""] = await page.locator(".next strong").allTextContents();
    const way = await tabTo(page, `${step} is done`);
    expect(way.slice(0, FRAME.length + 2)).toEqual([...FRAME, FIND, THEME]);
    expect(way).toContain("Add something you know");
    await page.keyboard.press("Space");
    await page.getByText(/^1 of \d+ steps done$/u).waitFor();

    // The ticked step has left the list; the next one has the focus.
    const [next = ""] = await page.locator(".next strong").allTextContents();
    expect(next).not.toBe(step);
    expect(await page.locator(":focus").getAttribute("aria-label")).toBe(`${next} is done`);
    await page.reload();
    await page.getByText(/^1 of \d+ steps done$/u).waitFor();
    expect(errors).toEqual([]);
  });

  it("changes the theme by the arrow keys, from one stop", async () => {
    const { page } = await browser.open(`${server.url}/plan/`);
    await tabTo(page, THEME);
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate("document.documentElement.dataset.theme")).toBe("light");
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate("document.documentElement.dataset.theme")).toBe("dark");
    expect(await pressTab(page)).toBe("Find a role");
  });

  it("skips the frame, and leaves the suggestions by Escape", async () => {
    const { page } = await browser.open(`${server.url}/plan/`);
    await page.getByRole("link", { name: "Back-end developer" }).waitFor();
    expect(await pressTab(page)).toBe("Skip to the content");
    await page.keyboard.press("Enter");
    expect(await pressTab(page)).toBe("Find a role");
    await page.keyboard.type("data");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("option").first().waitFor({ state: "hidden" });
    expect(await pressTab(page)).toBe("Accessibility specialist");
  });
});
