import { expect, it } from "vitest";
import { describeInBrowser } from "../support/browser.js";
import { servePathGraph } from "../support/path-server.js";

describeInBrowser("the choices of a plan", (browser) => {
  const path = servePathGraph();
  const open = async (search = "") => {
    const { page } = await browser.open(`${path.server.url}/plan/developer${search}`);
    await page.getByText("Shortest possible: proven.").waitFor();
    return page;
  };

  it("are the learner's, with the hours that were named, and in the address", async () => {
    const page = await open();
    const hours = async () => Number(await page.locator(".figures strong").first().textContent());
    const before = await hours();
    const box = page.locator(".one-of", { hasText: "One of “Database”" });
    await box.getByRole("button", { name: "MySQL, +44.9 h" }).click();
    await box.getByText("You chose it.").waitFor();
    expect(await page.locator(".card-name").allTextContents()).toEqual([
      "SQL <basics> & more",
      "MySQL",
    ]);
    expect((await hours()) - before).toBeCloseTo(44.9);
    expect(page.url()).toBe(`${path.server.url}/plan/developer?take=mysql`);
    expect(await page.evaluate("document.activeElement.tagName")).toBe("H1");
    const shared = await open("?take=mysql");
    await shared.locator(".one-of", { hasText: "You chose it." }).waitFor();
    expect(await shared.locator(".card-name").allTextContents()).toContain("MySQL");
  });

  it("are left to the plan again", async () => {
    const page = await open("?take=mysql");
    await page.getByRole("button", { name: "Let the plan choose, instead of MySQL" }).click();
    await page.locator(".card-name", { hasText: "Redis" }).waitFor();
    expect(page.url()).toBe(`${path.server.url}/plan/developer`);
    await page.goBack();
    await page.locator(".card-name", { hasText: "MySQL" }).waitFor();
    await page.getByRole("button", { name: "Remove MySQL" }).click();
    await page.locator(".card-name", { hasText: "Redis" }).waitFor();
  });
});
