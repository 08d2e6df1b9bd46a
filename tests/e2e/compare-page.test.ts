import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser } from "../support/browser.js";
import { findViolations } from "../support/find-violations.js";
import { type ServerWithStore, startSeededServer } from "../support/seeded-server.js";

const QUESTION = "?roles=frontend-developer,backend-developer";

describeInBrowser("the page that compares roles", (browser) => {
  let server: ServerWithStore;
  beforeAll(async () => {
    server = await startSeededServer();
  });
  afterAll(() => server.close());

  const open = async (question = QUESTION, options = {}) => {
    const watched = await browser.open(`${server.url}/compare${question}`, options);
    await watched.page.getByRole("heading", { name: "Compare roles" }).waitFor();
    return watched;
  };

  it("shows the facts, what is shared, what each needs alone and the hours, as the API has them", async () => {
    const { page, errors, foreignRequests } = await open();
    await page
      .getByText(/^\d[\d,.]* h$/u)
      .first()
      .waitFor();
    const { body } =
      await server.query(`{ compareRoles(roles: ["frontend-developer", "backend-developer"]) {
      shared { target { label } } unique { target { label } } aspects { name }
      moves { hours }
    } }`);
    const { shared, unique, aspects, moves } = body.data.compareRoles;
    expect(await page.locator(".scrolled .label").allTextContents()).toEqual(shared.map(labelOf));
    expect(await page.locator(".alone .label").allTextContents()).toEqual(unique.map(labelOf));
    const rows = page.getByRole("region", { name: "Side by side" }).locator("tbody tr");
    expect(await rows.count()).toBe(aspects.length + 1);
    const hours = await page
      .getByRole("region", { name: "From one to the other" })
      .getByText(/ h$/u)
      .allTextContents();
    expect(hours.map((text) => Number.parseFloat(text.replace(",", "")))).toEqual(
      moves.map((move: { hours: number }) => move.hours),
    );
    expect(await page.title()).toBe("Front-end developer, Back-end developer compared · Rolegraph");
    expect(errors).toEqual([]);
    expect(foreignRequests).toEqual([]);
  });

  it("gives the roles the whole width on a phone, below what each row is about", async () => {
    const { page } = await open(QUESTION, { viewport: { width: 390, height: 844 } });
    const table = page.getByRole("region", { name: "Side by side" }).locator("table");
    const [heading, first, second] = await Promise.all(
      [
        table.getByRole("rowheader").first(),
        table.getByRole("cell").nth(0),
        table.getByRole("cell").nth(1),
      ].map(async (cell) => (await cell.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }),
    );
    expect(first?.width).toBeGreaterThan(160);
    expect(first?.y).toBeGreaterThan(heading?.y ?? 0);
    expect(second?.y).toBe(first?.y);
    expect(await findViolations(page)).toEqual([]);
  });

  it("adds a role by keyboard alone, removes it again, and goes back with the back button", async () => {
    const { page } = await open();
    await page.getByRole("combobox", { name: "Add a role" }).focus();
    await page.keyboard.type("data eng");
    await page.getByRole("option", { name: "Data engineer" }).waitFor();
    await page.keyboard.press("Enter");
    await compared(page, ["Front-end developer", "Back-end developer", "Data engineer"]);
    expect(new URL(page.url()).search).toBe(`${QUESTION},data-engineer`);
    await page.getByRole("button", { name: "Remove Front-end developer" }).press("Enter");
    await compared(page, ["Back-end developer", "Data engineer"]);
    await page.goBack();
    await compared(page, ["Front-end developer", "Back-end developer", "Data engineer"]);
    await page.reload();
    await compared(page, ["Front-end developer", "Back-end developer", "Data engineer"]);
  });

  it("begins with examples, and says which role it does not know", async () => {
    const { page } = await open("");
    await page.getByRole("link", { name: "Front end and back end" }).click();
    await compared(page, ["Front-end developer", "Back-end developer"]);
    await page.goto(`${server.url}/compare?roles=backend-developer,cave-painter`);
    await page.getByRole("alert").filter({ hasText: "cave-painter" }).waitFor();
    expect(await findViolations(page)).toEqual([]);
  });

  it("leads to the page of each thing that is required", async () => {
    const { page } = await open();
    await page.getByRole("link", { name: "Unit testing" }).click();
    await page.getByRole("heading", { level: 1, name: "Unit testing" }).waitFor();
  });

  it("opens what it asks in the playground", async () => {
    const { page } = await open();
    const link = page.getByRole("link", { name: "Show the query" }).first();
    const address = new URL((await link.getAttribute("href")) ?? "");
    expect(JSON.parse(address.searchParams.get("variables") ?? "")).toEqual({
      roles: ["frontend-developer", "backend-developer"],
    });
    await link.click();
    await page.getByRole("tab", { name: "Compare" }).waitFor();
  });

  it.each(["light", "dark"] as const)("has no accessibility violation in %s", async (scheme) => {
    for (const width of [1280, 390]) {
      const { page } = await open(QUESTION, {
        colorScheme: scheme,
        viewport: { width, height: 844 },
      });
      await page
        .getByText(/^\d[\d,.]* h$/u)
        .first()
        .waitFor();
      expect(await findViolations(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    }
  });
});

function labelOf({ target }: { readonly target: { readonly label: string } }): string {
  return target.label;
}

/** Waits until these roles, and no others, are compared. */
async function compared(page: Page, labels: readonly string[]): Promise<void> {
  await page.getByText(`Compared: ${labels.join(", ")}.`, { exact: true }).waitFor();
}
