import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeInBrowser, isDark } from "../support/browser.js";
import { type ServerWithStore, startSeededServer } from "../support/seeded-server.js";

/** Every page that has the frame, with the name of the link that leads there. */
const FRAMED = [
  ["/", undefined],
  ["/c/redis", undefined],
  ["/plan/", "Plan"],
  ["/compare/", "Compare"],
  ["/graph/", "Graph"],
  ["/embed/", "Embed"],
] as const;

let server: ServerWithStore;
beforeAll(async () => {
  server = await startSeededServer();
});
afterAll(() => server.close());

describeInBrowser("the frame of the pages", (browser) => {
  it.each(FRAMED)("leads from %s to every other page", async (path, current) => {
    const { page, errors, foreignRequests } = await browser.open(server.url + path);
    const links = page.locator("header.frame a");
    expect(await links.allInnerTexts()).toEqual([
      "Rolegraph",
      "Plan",
      "Compare",
      "Graph",
      "Embed",
      "Playground",
    ]);
    for (const link of await links.all()) {
      const address = new URL((await link.getAttribute("href")) ?? "", page.url());
      expect((await fetch(address)).status, address.pathname).toBe(200);
    }
    const marked = page.locator('header.frame [aria-current="page"]');
    expect(await marked.allInnerTexts()).toEqual(current === undefined ? [] : [current]);
    expect(errors).toEqual([]);
    expect(foreignRequests).toEqual([]);
  });

  it.each(FRAMED)("finds a concept from %s by keyboard alone", async (path) => {
    const { page } = await browser.open(server.url + path);
    await page.getByRole("combobox", { name: "Find a role, skill or technology" }).focus();
    await page.keyboard.type("memcach");
    await page.getByRole("option", { name: "Memcached technology", exact: true }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Memcached" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/c/memcached");
  });

  it("closes the suggestions when the box is left, and keeps what was typed", async () => {
    const { page } = await browser.open(`${server.url}/c/redis`);
    const box = page.getByRole("combobox", { name: "Find a role, skill or technology" });
    await box.pressSequentially("memc");
    await page.getByRole("option", { name: "Memcached" }).waitFor();
    await page.keyboard.press("Tab");
    await page.getByRole("option", { name: "Memcached" }).waitFor({ state: "hidden" });
    expect(await box.inputValue()).toBe("memc");
    await page.keyboard.press("Shift+Tab");
    await page.getByRole("option", { name: "Memcached" }).waitFor();
  });

  it("is passed by with one key", async () => {
    const { page } = await browser.open(`${server.url}/c/redis`);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.locator("main a:focus").count()).toBe(1);
  });

  it.each([
    ["light", "Dark"],
    ["dark", "Light"],
  ] as const)(
    "shows the theme that was chosen where the system is %s",
    async (colorScheme, choice) => {
      const { page } = await browser.open(server.url, { colorScheme });
      await page.getByRole("radio", { name: choice }).check({ force: true });
      for (const [path] of FRAMED) {
        await page.goto(server.url + path);
        expect(await isDark(page, "body"), path).toBe(choice === "Dark");
        expect(await page.getByRole("radio", { name: choice }).isChecked()).toBe(true);
      }
      await page.getByRole("radio", { name: "As the system" }).check({ force: true });
      await page.reload();
      expect(await isDark(page, "body")).toBe(colorScheme === "dark");
    },
  );

  it("has the chosen theme before anything is painted, and in all tabs", async () => {
    const { page } = await browser.open(server.url, { colorScheme: "light" });
    const other = await page.context().newPage();
    await other.goto(`${server.url}/c/redis`);
    await page.getByRole("radio", { name: "Dark" }).check({ force: true });
    await expect.poll(() => isDark(other, "body")).toBe(true);
    // Without the modules, only what runs in the head is left.
    await other.route("**/assets/frame-*.js", (route) => route.abort());
    await other.reload();
    expect(await isDark(other, "body")).toBe(true);
  });
});

describeInBrowser("the frame without scripts", (browser) => {
  const search = async (text: string): Promise<Page> => {
    const { page } = await browser.open(`${server.url}/compare/`, { javaScriptEnabled: false });
    await page.getByRole("searchbox", { name: "Find a role, skill or technology" }).fill(text);
    await page.keyboard.press("Enter");
    return page;
  };

  it("opens the concept of the very name that was typed", async () => {
    const page = await search("redis");
    await page.getByRole("heading", { level: 1, name: "Redis", exact: true }).waitFor();
    expect(await page.getByRole("radio").count()).toBe(0);
  });

  it("lists what has a name like that, roles with the way to their plans", async () => {
    const page = await search("data engin");
    await page.getByRole("heading", { level: 1, name: "Found for “data engin”" }).waitFor();
    const role = page.getByRole("listitem").filter({ hasText: "Data engineer" });
    await role.getByRole("link", { name: "Plan the way there" }).waitFor();
    await role.getByRole("link", { name: "Data engineer", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Data engineer" }).waitFor();
  });
});

describe("the search of the pages", () => {
  it.each([
    ["/c/", 200, "Type the name of a role"],
    ["/c/?q=qqqqqqqqqqq", 200, "Nothing in the graph has such a name"],
    [`/c/?q=${"a".repeat(300)}`, 400, "expected at most 200 characters"],
    ["/c/?q=%3Cscript%3Ex%3C%2Fscript%3Edata", 200, "&lt;script&gt;x"],
    ["/c/redi", 404, "Did you mean"],
  ])("answers %s", async (path, status, words) => {
    const response = await fetch(server.url + path);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(words);
  });
});
