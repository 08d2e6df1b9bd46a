import { expect, it } from "vitest";
import { describeInBrowser } from "../support/browser.js";
import { conceptOf, WRITER } from "../support/graph-items.js";
import { servePathGraph } from "../support/path-server.js";

const RESUME = JSON.stringify({
  basics: { name: "Ada Redis", label: "Developer" },
  work: [{ name: "A shop", summary: "Kept the stock in MySQL." }],
  skills: [{ name: "Shell", level: "Master" }],
});

describeInBrowser("what a learner knows", (browser) => {
  const path = servePathGraph();
  const open = async (search = "") => {
    const { page } = await browser.open(`${path.server.url}/plan/developer${search}`);
    await page.getByText("Shortest possible: proven.").waitFor();
    return page;
  };

  it("is taken from a JSON Resume that is pasted", async () => {
    const page = await open();
    await page.getByText("Take it from a text").click();
    await page.getByLabel("Your text").fill(RESUME);
    await page.getByRole("button", { name: "Find skills" }).click();
    await page.getByRole("checkbox", { name: "Shell", exact: true }).waitFor();
    await page.getByRole("checkbox", { name: "MySQL" }).uncheck();
    await page.getByRole("button", { name: "Add one" }).click();
    await expect.poll(() => page.url()).toBe(`${path.server.url}/plan/developer?knows=shell`);
  });

  it("is taken from a JSON Resume that is chosen as a file", async () => {
    const page = await open();
    await page.getByText("Take it from a text").click();
    const buffer = Buffer.from(RESUME);
    await page
      .getByLabel("Or choose a file")
      .setInputFiles({ name: "resume.json", mimeType: "application/json", buffer });
    await page.getByRole("button", { name: "Find skills" }).click();
    await page.getByRole("button", { name: "Add 2" }).click();
    await page.getByText("Nothing is left to learn").waitFor();
    expect(page.url()).toMatch(/\?knows=(?:shell,mysql|mysql,shell)$/u);
  });

  it("stays ticked when a concept has another name, and moves on to what takes its place", async () => {
    const page = await open();
    await page.locator(".stages").getByRole("checkbox", { name: "Redis is done" }).check();
    const effort = { basicHours: 4, workingHours: 10, advancedHours: 40, source: null };
    const renamed = conceptOf("TECHNOLOGY", "redis", { label: "Redis Open Source", effort });
    await path.memory.store.write({ concepts: [renamed] }, WRITER);
    await page.reload();
    // A stage that is done is folded.
    const ticked = page.locator(".stages .tick:checked");
    await expect.poll(() => ticked.getAttribute("aria-label")).toBe("Redis Open Source is done");
    const [redis, mysql] = [conceptOf("TECHNOLOGY", "redis"), conceptOf("TECHNOLOGY", "mysql")];
    await path.memory.store.write({ retired: [{ key: redis.key, replacedBy: mysql.key }] }, WRITER);
    await page.reload();
    await expect.poll(() => ticked.getAttribute("aria-label")).toBe("MySQL is done");
  });

  it("follows a retired concept in a shared address", async () => {
    const [design, sql] = [conceptOf("SKILL", "design"), conceptOf("SKILL", "sql")];
    await path.memory.store.write({ retired: [{ key: design.key, replacedBy: sql.key }] }, WRITER);
    const page = await open("?knows=design@basic");
    await expect.poll(() => page.url()).toBe(`${path.server.url}/plan/developer?knows=sql@basic`);
  });
});
