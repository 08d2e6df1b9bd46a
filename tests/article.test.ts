import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadSeed } from "../src/import/seed/load/load-seed.js";
import { ARTICLE_FACTS } from "./support/article-facts.js";
import { type OpenedStore, STORES } from "./support/stores.js";
import { startTestServer, type TestServer } from "./support/test-server.js";

describe("the source article", () => {
  const opened: OpenedStore[] = [];
  const servers: { readonly name: string; readonly server: TestServer }[] = [];

  beforeAll(async () => {
    for (const { name, open } of STORES) {
      const one = await open();
      opened.push(one);
      await loadSeed(one.store, "seed");
      servers.push({ name, server: await startTestServer(one.store) });
    }
  });
  afterAll(async () => {
    for (const { server } of servers) await server.close();
    for (const { close } of opened) await close();
  });

  it.each(ARTICLE_FACTS)("fact $number: $fact", async ({ query, check }) => {
    const texts: string[] = [];
    for (const { server } of servers) {
      const { body, text } = await server.query(query);
      expect(body.errors).toBeUndefined();
      check(body.data);
      texts.push(text);
    }
    expect(new Set(texts).size).toBe(1);
  });

  it("has its eighteen facts tested, on every store there is", () => {
    expect(ARTICLE_FACTS.map(({ number }) => number)).toEqual(
      Array.from({ length: 18 }, (_, index) => index + 1),
    );
    expect(servers.map(({ name }) => name)).toEqual(STORES.map(({ name }) => name));
  });
});
