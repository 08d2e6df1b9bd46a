import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeInBrowser } from "../support/browser.js";
import { findViolations } from "../support/find-violations.js";
import { type ServerWithStore, startSeededServer } from "../support/seeded-server.js";

let server: ServerWithStore;
beforeAll(async () => {
  server = await startSeededServer();
});
afterAll(() => server.close());

function get(path: string, accept: string) {
  return fetch(server.url + path, { headers: { accept } });
}

describe("an address where nothing is", () => {
  it.each(["/nothing", "/nothing/", "/some/where/else", "/assets/old.js"])(
    "answers %s with a page to those who ask for HTML",
    async (path) => {
      const response = await get(path, "text/html,application/xhtml+xml,*/*;q=0.8");
      expect(response.status).toBe(404);
      expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(response.headers.get("vary")).toContain("Accept,");
      expect(await response.text()).toContain("<h1>Nothing here</h1>");
    },
  );

  it.each(["*/*", "application/json", "application/graphql-response+json"])(
    "answers programs that take %s as GraphQL does",
    async (accept) => {
      const response = await get("/nothing", accept);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code: "NOT_FOUND" } }],
      });
    },
  );

  it("shows addresses with markup in them as they are", async () => {
    const text = await (await get('/a"><img/src=x>', "text/html")).text();
    expect(text).not.toContain("<img/");
  });
});

describeInBrowser("an address where nothing is, in a browser", (browser) => {
  it("offers the search and ways to go on, at any depth", async () => {
    const { page, foreignRequests } = await browser.open(`${server.url}/some/where/else`);
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole("combobox", { name: "Find a role, skill or technology" }).fill("redis");
    await page
      .getByRole("option", { name: /^Redis/u })
      .first()
      .waitFor();
    expect(foreignRequests).toEqual([]);

    await page.getByRole("main").getByRole("link", { name: "Compare roles" }).click();
    await page.waitForURL(`${server.url}/compare/`);
  });
});
