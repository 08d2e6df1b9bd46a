import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { conceptOf, SOURCE, WRITER } from "../support/graph-items.js";
import { type MemoryStore, openMemoryStore } from "../support/memory-server.js";
import { getRaw } from "../support/raw-request.js";
import { startTestServer, type TestServer } from "../support/test-server.js";

const LABEL = "query ($slug: String!) { concept(ref: $slug) { label } }";
const ALL = "{ technologies(first: 100) { nodes { slug label description } } }";

/** Often enough that an answer is executed, then compiled, then kept, then found. */
const TIMES = 4;

let memory: MemoryStore;
let servers: { readonly name: string; readonly server: TestServer }[];

beforeAll(async () => {
  memory = await openMemoryStore("seed");
  await memory.store.write({ sources: [SOURCE] }, WRITER);
  servers = [
    { name: "in memory", server: await memory.serve() },
    { name: "in memory, nothing kept", server: await memory.serve({ cacheBytes: 0 }) },
    { name: "in memory, nothing compiled", server: await memory.serve({ isCompiled: false }) },
    { name: "direct", server: await startTestServer(memory.store) },
    {
      name: "direct, nothing kept",
      server: await startTestServer(memory.store, { graphql: { cacheBytes: 0 } }),
    },
  ];
});
afterAll(async () => {
  for (const { server } of servers) await server.close();
  await memory.close();
});

function getEncoded(server: TestServer, query: string, accepted: string) {
  return getRaw(`${server.url}/graphql?query=${encodeURIComponent(query)}`, {
    "apollo-require-preflight": "true",
    "accept-encoding": accepted,
  });
}

describe("an answer that is asked for again", () => {
  it("is the same, with the same headers, however it is come by", async () => {
    const seen = new Set<string>();
    for (const { server } of servers) {
      for (let time = 0; time < TIMES; time += 1) {
        const { status, text, headers } = await server.query(ALL);
        const kept = [...headers].filter(([name]) => name !== "date" && name !== "x-request-id");
        seen.add(JSON.stringify([status, text, kept]));
      }
    }
    expect([...seen]).toHaveLength(1);
  });

  it("shows a write at once", async () => {
    for (const { name, server } of servers) {
      for (const label of ["First", "Second"]) {
        await memory.store.write({ concepts: [conceptOf("SKILL", "fresh", { label })] }, WRITER);
        for (let time = 0; time < TIMES; time += 1) {
          const { body } = await server.query(LABEL, { slug: "fresh" });
          expect(body.data, name).toEqual({ concept: { label } });
        }
      }
    }
  });

  it("depends on all variables that the document declares, and on the operation", async () => {
    const document = `query A { role(slug: "backend-developer") { label } }
      query B { role(slug: "frontend-developer") { label } }`;
    for (const { server } of servers) {
      for (let time = 0; time < TIMES; time += 1) {
        const labels = [];
        for (const slug of ["redis", "docker"]) {
          labels.push((await server.query(LABEL, { slug, other: time })).body.data.concept.label);
        }
        expect(labels).toEqual(["Redis", "Docker"]);
        expect(await askOperation(server, document, "A")).toContain("Back-end");
        expect(await askOperation(server, document, "B")).toContain("Front-end");
      }
    }
  });

  it("is refused all the same with variables that make it too large", async () => {
    const document = "query ($first: Int!) { roles(first: $first) { nodes { label } } }";
    const server = await memory.serve({ limits: { tokens: 5_000, depth: 25, cost: 50 } });
    for (let time = 0; time < TIMES; time += 1) {
      expect((await server.query(document, { first: 2 })).body.data.roles.nodes).toHaveLength(2);
    }
    const { body } = await server.query(document, { first: 90 });
    await server.close();
    expect(body.errors).toMatchObject([{ extensions: { code: "LIMIT_EXCEEDED", limit: "cost" } }]);
  });

  it("is not kept where it differs by the moment", async () => {
    const document = "{ changes(since: 0, first: 100) { nodes { version } } }";
    for (const { name, server } of servers) {
      const before = (await server.query(document)).body.data.changes.nodes.length;
      await server.query(document);
      await memory.store.write({ concepts: [conceptOf("SKILL", `of-${before}`)] }, WRITER);
      const after = (await server.query(document)).body.data.changes.nodes.length;
      expect(after, name).toBe(before + 1);
    }
  });

  it("words its mistakes as if it were new", async () => {
    const texts = new Set<string>();
    for (const { server } of servers) {
      await server.query(LABEL, { slug: "redis" });
      await server.query(LABEL, { slug: "redis" });
      texts.add((await server.query(LABEL, { slug: "not a slug" })).text);
      texts.add((await server.query(LABEL, { slug: "not a slug" })).text);
    }
    expect([...texts]).toHaveLength(1);
    expect([...texts][0]).toContain("BAD_USER_INPUT");
  });
});

describe("an encoded answer", () => {
  it.each([
    ["br", "gzip, deflate, br", brotliDecompressSync],
    ["gzip", "gzip", gunzipSync],
    ["gzip", "br;q=0.5, gzip;q=0.9", gunzipSync],
  ])("is %s for a client that accepts %s", async (encoding, accepted, decode) => {
    for (const { server } of servers) {
      const plain = await getEncoded(server, ALL, "identity");
      const encoded = await getEncoded(server, ALL, accepted);
      expect(encoded.headers["content-encoding"]).toBe(encoding);
      expect(decode(encoded.body).toString()).toBe(plain.body.toString());
      expect(encoded.headers.vary).toContain("Accept-Encoding");
      expect(encoded.headers.etag).not.toBe(plain.headers.etag);
    }
  });

  it("is plain when it is small, or when a client accepts no encoding", async () => {
    const [first] = servers;
    if (!first) throw new Error("There is no server.");
    const small = await getEncoded(first.server, "{ __typename }", "br, gzip");
    expect(small.headers["content-encoding"]).toBeUndefined();
    const plain = await getEncoded(first.server, ALL, "identity");
    expect(plain.headers["content-encoding"]).toBeUndefined();
  });
});

async function askOperation(server: TestServer, query: string, operationName: string) {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, operationName }),
  });
  return response.text();
}
