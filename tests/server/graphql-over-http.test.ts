import { auditServer } from "graphql-http";
import { describe, expect, it } from "vitest";
import { serveSmallGraph } from "../support/small-server.js";

const small = serveSmallGraph();

/** Plain GETs without a preflight header, which CSRF prevention blocks on purpose. */
const BLOCKED_ON_PURPOSE = 3;

describe("GraphQL over HTTP", () => {
  it("passes every MUST and every SHOULD of the public audit", async () => {
    const results = await auditServer({
      url: () => `${small.server.url}/graphql`,
      fetchFn: (url: string, init?: RequestInit) => {
        const headers = new Headers(init?.headers);
        headers.set("apollo-require-preflight", "true");
        return fetch(url, { ...init, headers });
      },
    });
    const failed = results.filter(({ status }) => status !== "ok");
    expect(failed.map(({ id, name }) => `${id} ${name}`)).toEqual([]);
    expect(results.filter(({ name }) => name.startsWith("MUST")).length).toBeGreaterThan(10);
  });

  it("misses only MAYs when a client sends GETs that CSRF prevention blocks", async () => {
    const results = await auditServer({ url: () => `${small.server.url}/graphql` });
    const failed = results.filter(({ status }) => status !== "ok");
    expect(failed.filter(({ name }) => !name.startsWith("MAY"))).toEqual([]);
    expect(failed.length).toBeLessThanOrEqual(BLOCKED_ON_PURPOSE);
  });

  it("sends a browser that opens the address to the playground", async () => {
    const response = await fetch(`${small.server.url}/graphql`, {
      headers: { accept: "text/html,application/xhtml+xml,*/*;q=0.8" },
      redirect: "manual",
    });
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe("/playground/");
  });
});
