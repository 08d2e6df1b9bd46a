import { describe, expect, it } from "vitest";
import { conceptOf, edgeOf, SOURCE, WRITER } from "../support/graph-items.js";
import { openMemoryStore } from "../support/memory-server.js";
import { STORES } from "../support/stores.js";
import { startTestServer, type TestServer } from "../support/test-server.js";

const SEARCH = `query ($text: String!, $first: Int, $after: String, $kinds: [ConceptKind!]) {
  search(text: $text, first: $first, after: $after, kinds: $kinds) {
    totalCount
    facets(by: [KIND]) { key count }
    edges { cursor node { score matched concept { slug } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Edge {
  readonly node: { readonly score: number; readonly concept: { readonly slug: string } };
}

const KUBE = [
  conceptOf("TECHNOLOGY", "kube-proxy", { label: "Kube proxy" }),
  conceptOf("TECHNOLOGY", "kube-state", { label: "Kube state" }),
  conceptOf("SKILL", "kube-tuning", { label: "Kube tuning" }),
];

async function search(server: TestServer, variables: object) {
  const { body } = await server.query(SEARCH, variables);
  return body.data.search;
}

function slugsOf(edges: readonly Edge[]): string[] {
  return edges.map(({ node }) => node.concept.slug);
}

describe.each(STORES)("search on the $name store", ({ open }) => {
  it("pages through everything that is found, with its count and facets", async () => {
    const { store, close } = await open();
    await store.write({ sources: [SOURCE], concepts: KUBE }, WRITER);
    const server = await startTestServer(store);
    const whole = await search(server, { text: "kube" });
    expect(whole).toMatchObject({
      totalCount: 3,
      facets: [
        { key: "TECHNOLOGY", count: 2 },
        { key: "SKILL", count: 1 },
      ],
    });
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const page = await search(server, { text: "kube", first: 1, after });
      seen.push(...slugsOf(page.edges));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(slugsOf(whole.edges));
    await server.close();
    await close();
  });

  it("finds what the last write brought and no more what it retired", async () => {
    const { store, close } = await open();
    await store.write({ sources: [SOURCE], concepts: KUBE }, WRITER);
    const server = await startTestServer(store);
    expect((await search(server, { text: "kube" })).totalCount).toBe(3);
    await store.write(
      {
        concepts: [conceptOf("TECHNOLOGY", "kube-cost", { label: "Kube cost" })],
        retired: [{ key: KUBE[0]?.key ?? ("" as never), replacedBy: null }],
      },
      WRITER,
    );
    const after = await search(server, { text: "kube" });
    expect(slugsOf(after.edges).sort()).toEqual(["kube-cost", "kube-state", "kube-tuning"]);
    await server.close();
    await close();
  });
});

const NEEDED = [
  conceptOf("ROLE", "operator", { label: "Operator" }),
  conceptOf("ROLE", "administrator", { label: "Administrator" }),
];

describe.each(STORES)("suggest on the $name store", ({ open }) => {
  async function suggest(server: TestServer) {
    const { body } = await server.query(
      '{ suggest(prefix: "kub") { score matched concept { slug } } }',
    );
    return body.data.suggest;
  }

  it("puts first what is needed most, after changes as after a fresh start", async () => {
    const { store, close } = await open();
    await store.write({ sources: [SOURCE], concepts: [...KUBE, ...NEEDED] }, WRITER);
    const server = await startTestServer(store);
    const first = async () => (await suggest(server))[0].concept.slug;
    expect(await first()).toBe("kube-proxy");
    const edges = NEEDED.map(({ key }) => edgeOf(key, "REQUIRES", "kube-state"));
    await store.write({ edges }, WRITER);
    expect(await first()).toBe("kube-state");
    await store.write({ removedEdges: edges.slice(1) }, WRITER);
    const fresh = await startTestServer(store);
    expect(await suggest(server)).toEqual(await suggest(fresh));
    await store.write({ removedEdges: edges.slice(0, 1) }, WRITER);
    expect(await first()).toBe("kube-proxy");
    await fresh.close();
    await server.close();
    await close();
  });
});

describe("search and suggest", () => {
  it("answer from memory as from the store", async () => {
    const memory = await openMemoryStore("seed");
    const [fromMemory, fromStore] = [await memory.serve(), await startTestServer(memory.store)];
    for (const text of ["data base", "reakt", "c sharp", "develop"]) {
      const answers = [fromMemory, fromStore].map((server) => server.query(SEARCH, { text }));
      const [first, second] = await Promise.all(answers);
      expect(first?.text).toBe(second?.text);
    }
    await fromMemory.close();
    await fromStore.close();
    await memory.close();
  });

  it("suggest what begins so, then what may have been meant", async () => {
    const memory = await openMemoryStore("seed");
    const server = await memory.serve();
    const ask = async (prefix: string) => {
      const document =
        "query ($prefix: String!) { suggest(prefix: $prefix, first: 3) { matched concept { slug } } }";
      const { body } = await server.query(document, { prefix });
      return body.data.suggest.map(({ concept }: Edge["node"]) => concept.slug);
    };
    expect((await ask("postg"))[0]).toBe("postgresql");
    expect((await ask("postgers"))[0]).toBe("postgresql");
    expect(await ask("")).toEqual([]);
    await server.close();
    await memory.close();
  });

  it("link a text to concepts, with places", async () => {
    const memory = await openMemoryStore("seed");
    const server = await memory.serve();
    const text = "Redis and Postgres, but no PHP.";
    const { body } = await server.query(
      "query ($text: String!) { linkText(text: $text) { start end text negated concept { slug } } }",
      { text },
    );
    expect(body.data.linkText).toEqual([
      { start: 0, end: 5, text: "Redis", negated: false, concept: { slug: "redis" } },
      { start: 10, end: 18, text: "Postgres", negated: false, concept: { slug: "postgresql" } },
      { start: 27, end: 30, text: "PHP", negated: true, concept: { slug: "php" } },
    ]);
    await server.close();
    await memory.close();
  });

  it("refuse a text that is too long, naming the argument and the limit", async () => {
    const memory = await openMemoryStore();
    const server = await memory.serve();
    const { body } = await server.query(SEARCH, { text: "x".repeat(201) });
    expect(body.errors?.[0]).toMatchObject({
      message: 'Argument "text": expected at most 200 characters, got 201.',
      extensions: { code: "LIMIT_EXCEEDED", argument: "text", maximum: 200, actual: 201 },
    });
    await server.close();
    await memory.close();
  });
});
