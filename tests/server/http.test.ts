import { describe, expect, it } from "vitest";
import { conceptOf, WRITER } from "../support/graph-items.js";
import { serveSmallGraph } from "../support/small-server.js";

const ORIGIN = "https://example.org";

const small = serveSmallGraph({ corsOrigins: [ORIGIN], bodyLimit: 10_000 });

async function send(path: string, init: RequestInit = {}) {
  const response = await fetch(small.server.url + path, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, text };
}

function get(query: string, headers: Record<string, string> = {}) {
  return send(`/graphql?query=${encodeURIComponent(query)}`, {
    headers: { "apollo-require-preflight": "true", ...headers },
  });
}

function post(body: string, headers: Record<string, string> = {}) {
  return send("/graphql", {
    method: "POST",
    body,
    headers: { "content-type": "application/json", ...headers },
  });
}

describe("a wrong HTTP request", () => {
  it.each([
    ["a body of 10 MB", () => post("x".repeat(10_000_000)), 413, "LIMIT_EXCEEDED", "10000 bytes"],
    ["a body that is no JSON", () => post("{"), 400, "BAD_USER_INPUT", "well-formed JSON"],
    ["no body", () => post(""), 400, "BAD_USER_INPUT", "got none"],
    [
      "a body of another type",
      () => post("<a/>", { "content-type": "application/xml" }),
      415,
      "BAD_USER_INPUT",
      "application/json",
    ],
    ["an unknown path", () => send("/nothing"), 404, "NOT_FOUND", "/graphql"],
    [
      "a GET that a page of another site could send",
      () => get("{ __typename }", { "apollo-require-preflight": "" }),
      400,
      "BAD_REQUEST",
      "CSRF",
    ],
  ])("with %s gets one clear error", async (_mistake, request, status, code, words) => {
    const answer = await request();
    expect(answer.status).toBe(status);
    const [error] = JSON.parse(answer.text).errors;
    expect(error.extensions.code).toBe(code);
    expect(error.message).toContain(words);
    expect(answer.text).not.toMatch(/stacktrace|node_modules/u);
  });
});

describe("entity tags", () => {
  const QUERY = '{ role(slug: "backend") { label } }';

  it("answer 304 until the answer changes", async () => {
    const first = await get(QUERY);
    const tag = first.headers.get("etag") ?? "";
    expect(first.status).toBe(200);
    expect(tag).toMatch(/^"[\w-]+"$/u);
    const headers = { "if-none-match": `"other", W/${tag}` };
    expect(await get(QUERY, headers)).toMatchObject({ status: 304, text: "" });
    await small.store.write({ concepts: [conceptOf("SKILL", "new")] }, WRITER);
    expect(await get(QUERY, headers)).toMatchObject({ status: 304, text: "" });
    await small.store.write(
      { concepts: [conceptOf("ROLE", "backend", { label: "Server" })] },
      WRITER,
    );
    const changed = await get(QUERY, headers);
    expect(changed.status).toBe(200);
    expect(changed.headers.get("etag")).not.toBe(tag);
  });

  it("differ by query and by accepted media type, and are left out of errors", async () => {
    const tagOf = async (query: string, headers = {}) =>
      (await get(query, headers)).headers.get("etag");
    const tags = [
      await tagOf(QUERY),
      await tagOf("{ graph { version } }"),
      await tagOf(QUERY, { accept: "application/graphql-response+json" }),
    ];
    expect(new Set(tags).size).toBe(3);
    expect(await tagOf("{ roles(first: -1) { totalCount } }")).toBeNull();
    expect(await tagOf("{ nothing }")).toBeNull();
  });
});

describe("headers", () => {
  it("say that an answer is no page, loads nothing and belongs in no frame", async () => {
    for (const { headers } of [await send("/livez"), await post('{"query":"{ __typename }"}')]) {
      expect(headers.get("content-security-policy")).toBe(
        "default-src 'none'; frame-ancestors 'none'",
      );
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-powered-by")).toBeNull();
    }
  });

  it("let the configured origins call and no other", async () => {
    const allowed = await post('{"query":"{ __typename }"}', { origin: ORIGIN });
    expect(allowed.headers.get("access-control-allow-origin")).toBe(ORIGIN);
    const other = await post('{"query":"{ __typename }"}', { origin: "https://other.example" });
    expect(other.headers.get("access-control-allow-origin")).toBeNull();
    const preflight = await send("/graphql", {
      method: "OPTIONS",
      headers: { origin: ORIGIN, "access-control-request-method": "POST" },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-methods")).toContain("POST");
  });

  it("carry the caller's request id, or one of our own for a strange one", async () => {
    const given = await send("/livez", { headers: { "x-request-id": "abc-123" } });
    expect(given.headers.get("x-request-id")).toBe("abc-123");
    const strange = await send("/livez", { headers: { "x-request-id": "<script>" } });
    expect(strange.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/u);
  });
});

describe("health", () => {
  it("is alive and ready while the store answers", async () => {
    expect(await send("/livez")).toMatchObject({ status: 200, text: '{"status":"alive"}' });
    const ready = await send("/readyz");
    expect(ready.status).toBe(200);
    expect(JSON.parse(ready.text)).toEqual({
      status: "ready",
      version: await small.store.version(),
    });
  });

  it("counts requests, store calls and the version in Prometheus' format", async () => {
    await post('{"query":"{ graph { version } }"}');
    const { text, headers } = await send("/metrics");
    expect(headers.get("content-type")).toContain("text/plain");
    expect(text).toMatch(
      /rolegraph_http_request_seconds_count\{method="POST",route="\/graphql",status="200"\} \d+/u,
    );
    expect(text).toMatch(/rolegraph_store_call_seconds_count\{method="info"\} \d+/u);
    expect(text).toContain(`rolegraph_graph_version ${await small.store.version()}`);
  });
});
