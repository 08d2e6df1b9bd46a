import type { Page, Route } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { describeInBrowser } from "../support/browser.js";
import { findViolations } from "../support/find-violations.js";
import { startEmptyServer, startSeededServer } from "../support/seeded-server.js";
import { type StoppableServer, startStoppableServer } from "../support/stoppable-server.js";
import { VIEWS } from "../support/views.js";

const UNREACHABLE = /^(The API does not answer\.|Rolegraph does not answer at the moment\.)/u;
const OFFLINE = /^This device is offline/u;

describeInBrowser("a view whose answer does not come at once", (browser) => {
  let server: StoppableServer;
  beforeAll(async () => {
    server = await startStoppableServer();
  });
  beforeEach(() => server.start());
  afterAll(() => server.close());

  /** Stops the server once it has sent all of a page but the answer. */
  const stop = async (page: Page) => {
    await page.waitForLoadState("load");
    await server.stop();
  };

  /** Opens a page, and does something before the first question of its view is sent. */
  const open = async (path: string, before: (page: Page) => Promise<unknown>, options = {}) => {
    const { page } = await browser.open("about:blank", options);
    let done: Promise<unknown> | undefined;
    const answer = async (route: Route) => {
      done ??= before(page);
      await done;
      await route.continue();
    };
    await page.route("**/graphql", answer);
    await page.goto(server.url + path);
    return page;
  };

  describe.each(VIEWS)("the $name", ({ path, loading, ready }) => {
    it("says that it is loading, then shows what came", async () => {
      let goOn: (() => void) | undefined;
      const page = await open(path, () => new Promise<void>((resolve) => (goOn = resolve)));
      await page.getByText(loading).first().waitFor();
      goOn?.();
      await ready(page).first().waitFor();
    });

    it("says that the API is away, and comes back with it", async () => {
      const page = await open(path, stop);
      await page.getByText(UNREACHABLE).first().waitFor();
      expect(await findViolations(page)).toEqual([]);
      await server.start();
      await page.getByRole("button", { name: "Try again" }).first().click();
      await ready(page).first().waitFor();
    });

    it("asks again by itself where the network loses the first question", async () => {
      const { page } = await browser.open("about:blank");
      const lose = (route: Route) => route.abort("internetdisconnected");
      await page.route("**/graphql", lose, { times: 1 });
      await page.goto(server.url + path);
      await ready(page).first().waitFor();
    });

    it("says that the device is offline, and goes on by itself when it is not", async () => {
      const page = await open(path, (opened) => opened.context().setOffline(true), {
        colorScheme: "dark",
        viewport: { width: 390, height: 844 },
      });
      await page.getByText(OFFLINE).first().waitFor();
      expect(await findViolations(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
      await page.context().setOffline(false);
      await ready(page).first().waitFor();
    });
  });

  it("says so in the search box, too", async () => {
    const page = await open("/c/redis", stop);
    const box = page.getByRole("combobox", { name: "Find a role, skill or technology" });
    await box.fill("mem");
    await page.getByText("The search does not answer just now").waitFor();
    await server.start();
    await box.fill("memc");
    await page.getByRole("option", { name: "Memcached" }).waitFor();
  });
});

describeInBrowser("a view whose question is refused", (browser) => {
  it.each(VIEWS)("says why: $name", async ({ path, refused }) => {
    const server = await startSeededServer();
    await server.store.close();
    const { page } = await browser.open(server.url + path);
    await page.getByText(refused).first().waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.context().close();
    await server.close();
  });
});

describeInBrowser("a view of an empty graph", (browser) => {
  it.each([
    ["/", "The graph is still empty."],
    ["/plan/", "The graph has no role yet"],
    ["/compare/", "Choose at least two roles"],
    ["/graph/", "The graph is still empty."],
    ["/c/?q=redis", "Nothing in the graph has such a name"],
  ])("says what to do: %s", async (path, words) => {
    const server = await startEmptyServer();
    const { page } = await browser.open(server.url + path);
    await page.getByText(words).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.context().close();
    await server.close();
  });
});
