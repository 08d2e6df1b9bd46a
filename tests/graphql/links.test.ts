import { describe, expect, it } from "vitest";
import { conceptOf, edgeOf, SOURCE, WRITER } from "../support/graph-items.js";
import { serveSmallGraph } from "../support/small-server.js";

const small = serveSmallGraph();

const EVIDENCE = [{ confidence: 0.5, source: { title: SOURCE.title } }];

async function ask(text: string, variables: object = {}) {
  const { body } = await small.server.query(text, variables);
  expect(body.errors).toBeUndefined();
  return body.data;
}

describe("the links of a concept", () => {
  it("are told with all that is stored of them and with what backs them", async () => {
    const { concept } = await ask(`{ concept(ref: "redis") {
      needs: links(type: HAS_PREREQUISITE) { totalCount nodes {
        level strength atLeast weight note from { slug } to { slug }
        evidence { confidence source { title } } } } } }`);
    expect(concept.needs.totalCount).toBe(3);
    expect(concept.needs.nodes[2]).toEqual({
      level: null,
      strength: "SOFT",
      atLeast: null,
      weight: null,
      note: null,
      from: { slug: "redis" },
      to: { slug: "git" },
      evidence: EVIDENCE,
    });
  });

  it("are listed from either end, most important requirements first", async () => {
    const { role, skill } = await ask(`{
      role(slug: "backend") { links(type: REQUIRES) { nodes { importance to { slug } } } }
      skill(slug: "cache") { links(type: REQUIRES, direction: IN) { nodes { importance from { slug } } } } }`);
    expect(role.links.nodes).toEqual([
      { importance: "ESSENTIAL", to: { slug: "redis" } },
      { importance: "DESIRABLE", to: { slug: "cache" } },
      { importance: "OPTIONAL", to: { slug: "git" } },
    ]);
    expect(skill.links.nodes).toEqual([
      { importance: "ESSENTIAL", from: { slug: "frontend" } },
      { importance: "DESIRABLE", from: { slug: "backend" } },
    ]);
  });

  it("that say the same both ways are listed from both ends", async () => {
    await small.store.write({ edges: [edgeOf("ada", "RELATED", "bash")] }, WRITER);
    const { ada, bash } = await ask(`{
      ada: concept(ref: "ada") { links(type: RELATED) { nodes { ...Ends } } }
      bash: concept(ref: "bash") { links(type: RELATED, direction: IN) { nodes { ...Ends } } } }
      fragment Ends on Link { from { slug } to { slug } }`);
    expect(ada.links.nodes).toEqual([{ from: { slug: "ada" }, to: { slug: "bash" } }]);
    expect(bash.links.nodes).toEqual(ada.links.nodes);
  });

  it("are walked page by page, of the asked kinds only", async () => {
    const walk = `query ($after: String) { role(slug: "backend") {
      links(type: REQUIRES, kinds: [SKILL], first: 1, after: $after) {
        totalCount nodes { to { slug } } pageInfo { hasNextPage endCursor } } } }`;
    const first = (await ask(walk)).role.links;
    expect(first).toMatchObject({ totalCount: 2, nodes: [{ to: { slug: "cache" } }] });
    const second = (await ask(walk, { after: first.pageInfo.endCursor })).role.links;
    expect(second.nodes).toEqual([{ to: { slug: "git" } }]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });
});

describe("a match", () => {
  it("has what backs its link or, where the concept states it, what backs the concept", async () => {
    const { concept } = await ask(
      `{ concept(ref: "redis") { matches { scheme evidence { confidence source { title } } } } }`,
    );
    expect(concept.matches).toEqual([
      { scheme: "esco", evidence: EVIDENCE },
      { scheme: "esco", evidence: EVIDENCE },
    ]);
  });
});

describe("a transition", () => {
  it("has evidence only where somebody wrote it down", async () => {
    // What every role requires tells nothing about likeness.
    await small.store.write({ concepts: [conceptOf("ROLE", "tester")] }, WRITER);
    await small.store.write({ edges: [edgeOf("backend", "LEADS_TO", "frontend")] }, WRITER);
    const transitions = `transitions { edges { evidence { source { title } } node {
      role { slug } evidence { source { title } } } } }`;
    const { backend, frontend } = await ask(`{
      backend: role(slug: "backend") { ${transitions} }
      frontend: role(slug: "frontend") { ${transitions} } }`);
    const written = [{ source: { title: SOURCE.title } }];
    expect(backend.transitions.edges).toEqual([
      { evidence: written, node: { role: { slug: "frontend" }, evidence: written } },
    ]);
    expect(frontend.transitions.edges).toEqual([
      { evidence: [], node: { role: { slug: "backend" }, evidence: [] } },
    ]);
  });
});
