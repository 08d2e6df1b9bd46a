import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { serveSmallGraph } from "../support/small-server.js";

const small = serveSmallGraph();

describe.skipIf(!existsSync("dist/explorer/embed/rolegraph.js"))(
  "the script for other sites",
  () => {
    const get = (headers: Readonly<Record<string, string>> = {}) =>
      fetch(`${small.server.url}/embed/rolegraph.js`, { headers });

    it("may be run by pages of every origin", async () => {
      const { status, headers } = await get({ origin: "https://example.org" });
      expect(status).toBe(200);
      expect(headers.get("content-type")).toContain("javascript");
      expect(headers.get("access-control-allow-origin")).toBe("*");
      expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    });

    it("is kept for an hour, for its address never changes", async () => {
      const { headers } = await get({ "accept-encoding": "gzip" });
      expect(headers.get("cache-control")).toBe(
        "public, max-age=3600, stale-while-revalidate=86400",
      );
      expect(headers.get("content-encoding")).toBe("gzip");
    });

    it("asks for no other file", async () => {
      const text = await (await get()).text();
      expect(text).not.toMatch(/\bimport\s*["'{(]|\bfrom\s*["']/u);
    });
  },
);
