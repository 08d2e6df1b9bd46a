import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser, isDark, type WatchedPage } from "../support/browser.js";
import { EXAMPLE_QUERIES } from "../support/example-queries.js";
import { type ServerWithStore, startSeededServer } from "../support/seeded-server.js";

const VIEWPORT = { width: 1400, height: 1400 };

describeInBrowser("the playground", (browser) => {
  let server: ServerWithStore;
  beforeAll(async () => {
    server = await startSeededServer();
  });
  afterAll(() => server.close());

  const open = (path = "/playground/", options = {}) =>
    browser.open(`${server.url}${path}`, { viewport: VIEWPORT, ...options });

  it("opens for a first visitor with a tab for each example", async () => {
    const { page } = await open();
    const titles = EXAMPLE_QUERIES.map(({ operation }) => operation).sort();
    await expectTabs(page, titles.length);
    expect((await listTabs(page)).sort()).toEqual(titles);
  });

  it("runs an example and shows its answer, from its own server alone", async () => {
    const watched = await open();
    const { page } = watched;
    await getTab(page, "Redis").click();
    await run(page);
    const answer = await readAnswer(page, '"label": "Database"');
    expect(answer).toContain('"label": "Redis"');
    expect(answer).toContain('"label": "Cache"');
    expectNoTrouble(watched);
  });

  it("explains the schema in its documentation", async () => {
    const watched = await open();
    await watched.page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    await watched.page.getByRole("link", { name: "Query", exact: true }).click();
    await watched.page.getByText("Lays two to eight roles side by side").waitFor();
    expectNoTrouble(watched);
  });

  it("opens the query of a link in a tab of its own, beside the examples", async () => {
    const query = "query Linked($slug: String!) { technology(slug: $slug) { label } }";
    const parameters = new URLSearchParams({ query, variables: '{ "slug": "nginx" }' });
    const watched = await open(`/playground/?${parameters.toString()}`);
    const { page } = watched;
    await expectTabs(page, EXAMPLE_QUERIES.length + 1);
    expect(await getTab(page, "Linked").getAttribute("aria-selected")).toBe("true");
    await run(page);
    expect(await readAnswer(page, '"label": "Nginx"')).toContain('"technology"');
    expectNoTrouble(watched);
  });

  it("opens a linked example in the tab that the example has anyway", async () => {
    const parameters = new URLSearchParams({ query: findExample("Redis") });
    const { page } = await open(`/playground/?${parameters.toString()}`);
    await expectTabs(page, EXAMPLE_QUERIES.length);
    expect(await getTab(page, "Redis").getAttribute("aria-selected")).toBe("true");
    await run(page);
    expect(await readAnswer(page, '"label": "Database"')).toContain('"label": "Redis"');
  });

  it("keeps a visitor's own tabs, also when a link is followed later", async () => {
    const { page } = await open("/playground/?query=query%20Mine%20%7B__typename%7D");
    await expectKept(page, "Mine");
    await page.goto(`${server.url}/playground/?query=query%20Other%20%7B__typename%7D`);
    await expectKept(page, "Other");
    await page.reload();
    await expectTabs(page, EXAMPLE_QUERIES.length + 2);
    expect(await listTabs(page)).toEqual(expect.arrayContaining(["Mine", "Other"]));
  });

  it("is where a browser lands that opens the address of the API", async () => {
    const { page } = await open("/graphql");
    await expectTabs(page, EXAMPLE_QUERIES.length);
    expect(page.url()).toBe(`${server.url}/playground/`);
  });

  it.each(["light", "dark"] as const)("is %s where the system is", async (colorScheme) => {
    const { page } = await open("/playground/", { colorScheme });
    await expectTabs(page, EXAMPLE_QUERIES.length);
    expect(await isDark(page, ".graphiql-container")).toBe(colorScheme === "dark");
  });

  it("says in words that the API does not answer", async () => {
    const { page } = await open();
    await expectTabs(page, EXAMPLE_QUERIES.length);
    await page.context().setOffline(true);
    await run(page);
    expect(await readAnswer(page, "does not answer")).toContain(`${server.url}/graphql`);
  });

  it("may load and run nothing but its own files", async () => {
    const { page, errors } = await open();
    await page.evaluate(
      `document.body.append(Object.assign(document.createElement("script"), { text: "window.ran = 1" }))`,
    );
    expect(await page.evaluate("window.ran")).toBeUndefined();
    expect(errors.join()).toContain("Content Security Policy");
  });

  it("comes compressed", async () => {
    const files = [
      ...readFileSync("dist/explorer/playground/index.html", "utf8").matchAll(
        /assets\/[\w.-]+\.js/gu,
      ),
    ];
    expect(files.length).toBeGreaterThan(0);
    for (const [file] of files) {
      const { headers } = await fetch(`${server.url}/${file}`);
      expect(headers.get("content-encoding")).toBe("gzip");
      expect(headers.get("cache-control")).toContain("immutable");
    }
  });
});

function expectNoTrouble({ errors, foreignRequests }: WatchedPage): void {
  expect(errors).toEqual([]);
  expect(foreignRequests).toEqual([]);
}

function findExample(operation: string): string {
  const example = EXAMPLE_QUERIES.find((candidate) => candidate.operation === operation);
  if (!example) throw new Error(`There is no example ${operation}.`);
  return example.query;
}

function getTab(page: Page, title: string) {
  return page
    .getByRole("tab")
    .filter({ has: page.getByRole("button", { name: title, exact: true }) });
}

/** Waits until the playground has come up with so many tabs. */
async function expectTabs(page: Page, count: number): Promise<void> {
  await page
    .getByRole("tab")
    .nth(count - 1)
    .waitFor();
  expect(await page.getByRole("tab").count()).toBe(count);
}

/** Waits until a tab has gone to the browser's storage, which takes it half a second. */
async function expectKept(page: Page, title: string): Promise<void> {
  const read = () => page.evaluate<string>("localStorage.getItem('graphiql:tabState') ?? ''");
  await expect.poll(read, { timeout: 10_000 }).toContain(`"title":"${title}"`);
}

function listTabs(page: Page): Promise<string[]> {
  return page.getByRole("tab").allInnerTexts();
}

function run(page: Page): Promise<void> {
  return page.getByRole("button", { name: /^Execute query/u }).click();
}

/** Reads the visible lines of the answer once they hold what is awaited. */
async function readAnswer(page: Page, awaited: string): Promise<string> {
  const lines = page.getByLabel("Result Window").locator(".view-lines");
  const read = async () => toPlainSpaces((await lines.allInnerTexts()).join("\n"));
  await expect.poll(read, { timeout: 10_000 }).toContain(awaited);
  return read();
}

/** The editor shows spaces as ones that do not break. */
function toPlainSpaces(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
