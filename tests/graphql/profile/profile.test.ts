import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ConceptKey } from "../../../src/domain/concept-key.js";
import { type MemoryStore, openMemoryStore } from "../../support/memory-server.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let memory: MemoryStore;
let server: TestServer;
beforeAll(async () => {
  memory = await openMemoryStore("seed");
  server = await memory.serve();
});
afterAll(async () => {
  await server.close();
  await memory.close();
});

interface Targeted {
  readonly target: { readonly slug: string };
}

interface Move {
  readonly from: { readonly slug: string };
  readonly to: { readonly slug: string };
}

async function ask(document: string) {
  const { body } = await server.query(document);
  expect(body.errors).toBeUndefined();
  return body.data;
}

async function refuse(document: string) {
  const { body } = await server.query(document);
  return body.errors?.[0];
}

function slugsOf(requirements: readonly Targeted[]): string[] {
  return requirements.map(({ target }) => target.slug);
}

describe("skillGap", () => {
  const GAP =
    "readiness hoursToReady met { target { slug } } partly { target { slug } } missing { target { slug } }";

  it("tells what is met, met in part and missing, and the hours to be ready", async () => {
    const { skillGap } = await ask(
      `{ skillGap(role: "backend-developer", knows: [{concept: "git"}, {concept: "sql", level: BASIC}, {concept: "java"}]) { ${GAP} } }`,
    );
    expect(slugsOf(skillGap.met)).toEqual(expect.arrayContaining(["git", "server-side-language"]));
    expect(slugsOf(skillGap.partly)).toContain("sql");
    expect(slugsOf(skillGap.missing)).toContain("algorithms");
    expect(skillGap.readiness).toBeGreaterThan(0);
    expect(skillGap.readiness).toBeLessThan(1);
    expect(skillGap.hoursToReady).toBeGreaterThan(0);
  });

  it("leaves out requirements below the importance that is asked for", async () => {
    const { all, essential } = await ask(
      `{ all: skillGap(role: "backend-developer", knows: []) { ${GAP} }
         essential: skillGap(role: "backend-developer", knows: [], include: ESSENTIAL) { ${GAP} } }`,
    );
    expect(slugsOf(essential.missing)).not.toContain("cache");
    expect(slugsOf(all.missing)).toContain("cache");
    expect(essential.hoursToReady).toBeLessThan(all.hoursToReady);
  });

  it("counts what known concepts imply", async () => {
    const { skillGap } = await ask(
      `{ skillGap(role: "frontend-developer", knows: [{concept: "react"}]) { ${GAP} } }`,
    );
    expect(slugsOf(skillGap.met)).toContain("javascript");
  });

  it("agrees with learningPath's planner: nothing is left for one who knows it all", async () => {
    const { role } = await ask(
      '{ role(slug: "ux-designer") { requirements(first: 100) { nodes { target { kind slug } } } } }',
    );
    const named = role.requirements.nodes.filter(
      (one: { target: { kind: string } }) => one.target.kind !== "CATEGORY",
    );
    const knows = slugsOf(named).map((slug) => `{concept: "${slug}", level: ADVANCED}`);
    const { skillGap } = await ask(
      `{ skillGap(role: "ux-designer", knows: [${knows.join(", ")}]) { ${GAP} } }`,
    );
    expect(skillGap.missing.length + skillGap.met.length + skillGap.partly.length).toBe(
      role.requirements.nodes.length,
    );
    expect(slugsOf(skillGap.met)).toEqual(expect.arrayContaining(slugsOf(named)));
  });
});

describe("matchRoles", () => {
  it("ranks roles by the readiness that skillGap tells", async () => {
    const knows = '[{concept: "python"}, {concept: "sql"}, {concept: "pandas", level: BASIC}]';
    const { matchRoles } = await ask(
      `{ matchRoles(knows: ${knows}, first: 8) { readiness met missing { target { slug } } role { slug } } }`,
    );
    const rated = matchRoles.map((match: { readiness: number }) => match.readiness);
    expect(rated).toEqual([...rated].sort((a, b) => b - a));
    for (const { role, readiness, met, missing } of matchRoles) {
      const { skillGap } = await ask(
        `{ skillGap(role: "${role.slug}", knows: ${knows}) { readiness met { target { slug } } partly { target { slug } } missing { target { slug } } } }`,
      );
      expect(skillGap.readiness).toBe(readiness);
      expect(skillGap.met.length).toBe(met);
      expect(skillGap.partly.length + skillGap.missing.length).toBe(missing.length);
    }
  });

  it("fills up with roles of which nothing is met, by label", async () => {
    const { matchRoles, roles } = await ask(
      "{ matchRoles(knows: [], first: 3) { readiness role { slug } } roles(first: 3) { nodes { slug } } }",
    );
    expect(matchRoles).toEqual(roles.nodes.map((role: object) => ({ readiness: 0, role })));
  });

  it("keeps to schemes", async () => {
    const { matchRoles } = await ask(
      '{ matchRoles(knows: [{concept: "python"}], schemes: ["esco"]) { role { slug } } }',
    );
    expect(matchRoles).toEqual([]);
  });
});

describe("readyToLearn", () => {
  it("tells only what is not known and whose prerequisites are met", async () => {
    const { readyToLearn } = await ask(
      '{ readyToLearn(knows: [{concept: "html"}, {concept: "css"}], toward: ["frontend-developer"], first: 100) { hours concept { slug } } }',
    );
    const slugs = readyToLearn.map((one: { concept: { slug: string } }) => one.concept.slug);
    expect(slugs).toContain("http");
    expect(slugs).not.toContain("html");
    expect(slugs).not.toContain("react");
  });

  it("ranks by gain per hour", async () => {
    const { readyToLearn } = await ask(
      '{ readyToLearn(knows: [{concept: "python"}], first: 20) { gain hours } }',
    );
    const rates = readyToLearn.map(
      ({ gain, hours }: { gain: number; hours: number }) => gain / Math.max(1, hours),
    );
    expect(rates).toEqual([...rates].sort((a, b) => b - a));
  });
});

describe("readyToLearn without a goal", () => {
  it("tells one who knows nothing where to begin", async () => {
    const { readyToLearn } = await ask("{ readyToLearn(knows: []) { concept { slug } } }");
    expect(readyToLearn).toHaveLength(10);
  });
});

describe("transitions", () => {
  it("lists what somebody wrote down first, then like roles, most alike first, in pages", async () => {
    const { role } = await ask(
      '{ role(slug: "devops-engineer") { transitions(first: 50) { totalCount nodes { similarity role { slug } } } } }',
    );
    const slugs = role.transitions.nodes.map((one: { role: { slug: string } }) => one.role.slug);
    const query = { types: ["LEADS_TO"], direction: "OUT" } as const;
    const [edges = []] = await memory.store.edges(["devops-engineer" as ConceptKey], query);
    const authored = edges.map(({ to }) => to);
    expect(authored.length).toBeGreaterThan(0);
    expect(slugs.slice(0, authored.length)).toEqual(authored);
    const computed = role.transitions.nodes
      .slice(authored.length)
      .map((one: { similarity: number }) => one.similarity);
    expect(computed).toEqual([...computed].sort((a, b) => b - a));
    const seen: string[] = [];
    for (let after = "null"; ; ) {
      const { role: page } = await ask(
        `{ role(slug: "devops-engineer") { transitions(first: 2, after: ${after}) { pageInfo { hasNextPage endCursor } nodes { role { slug } } } } }`,
      );
      seen.push(...page.transitions.nodes.map((one: { role: { slug: string } }) => one.role.slug));
      after = JSON.stringify(page.transitions.pageInfo.endCursor);
      if (!page.transitions.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(slugs);
    expect(role.transitions.totalCount).toBe(slugs.length);
  });
});

describe("moves between compared roles", () => {
  it("lead from each role to each other one, and take what the transition takes", async () => {
    const { role } = await ask(
      '{ role(slug: "devops-engineer") { transitions(first: 1) { nodes { hours role { slug } } } } }',
    );
    const [transition] = role.transitions.nodes;
    const other = transition.role.slug;
    const { compareRoles } = await ask(
      `{ compareRoles(roles: ["devops-engineer", "${other}"]) {
        moves { from { slug } to { slug } hours }
      } }`,
    );
    const ends = compareRoles.moves.map(({ from, to }: Move) => `${from.slug} > ${to.slug}`);
    expect(ends).toEqual([`devops-engineer > ${other}`, `${other} > devops-engineer`]);
    expect(transition.hours).toBeGreaterThan(0);
    expect(compareRoles.moves[0].hours).toBe(transition.hours);
    expect(compareRoles.moves[1].hours).toBeGreaterThan(0);
  });
});

describe("substitutes", () => {
  it("differ by facet: what replaces Redis as a cache is not what replaces it as a database", async () => {
    const { technology } = await ask(
      `{ technology(slug: "redis") {
           cache: substitutes(as: "cache") { hours technology { slug } as { slug } }
           database: substitutes(as: "database") { technology { slug } } } }`,
    );
    const slugs = (list: readonly { technology: { slug: string } }[]) =>
      list.map((one) => one.technology.slug);
    expect(slugs(technology.cache)).toContain("memcached");
    expect(slugs(technology.database)).not.toContain("memcached");
    expect(technology.cache[0].hours).toBeGreaterThan(0);
    expect(technology.cache[0].as.slug).toBe("cache");
  });

  it("count what somebody wrote down for a category below, or another one than its own", async () => {
    const { technology } = await ask(
      `{ technology(slug: "postgresql") {
           any: substitutes { technology { slug } }
           database: substitutes(as: "database") { technology { slug } } } }`,
    );
    const slugs = technology.any.map(
      (one: { technology: { slug: string } }) => one.technology.slug,
    );
    expect(slugs).toContain("mysql");
    expect(technology.database).toContainEqual({ technology: { slug: "mysql" } });
  });

  it("are told category by category, with what backs those that somebody wrote down", async () => {
    const { technology } = await ask(
      `{ technology(slug: "redis") {
           categories { nodes { slug } }
           cache: substitutes(as: "cache", first: 2) { technology { slug } }
           substitutesByCategory(first: 2) {
             totalCount as { slug }
             substitutes { score technology { slug } evidence { source { key } } } } } }`,
    );
    const [cache, ...others] = technology.substitutesByCategory;
    expect([cache, ...others].map(({ as }) => as)).toEqual(
      expect.arrayContaining(technology.categories.nodes),
    );
    expect(cache.as.slug).toBe("cache");
    expect(cache.totalCount).toBeGreaterThan(cache.substitutes.length);
    expect(cache.substitutes.map(pickTechnology)).toEqual(technology.cache.map(pickTechnology));
    for (const { score, evidence } of [cache, ...others].flatMap((one) => one.substitutes)) {
      // Half of the score stands for somebody's word.
      expect(evidence.length > 0).toBe(score > 0.5);
    }
  });

  it("refuse a category that the technology is not in, naming those that it is in", async () => {
    expect(
      await refuse('{ technology(slug: "redis") { substitutes(as: "web-server") { score } } }'),
    ).toMatchObject({
      message: expect.stringContaining('expected a category of "redis" (cache, database'),
      extensions: { code: "BAD_USER_INPUT", argument: "as" },
    });
  });
});

describe("answers about a profile", () => {
  it.each([
    ['{ skillGap(role: "backend-developr", knows: []) { readiness } }', "NOT_FOUND"],
    ['{ skillGap(role: "redis", knows: []) { readiness } }', "BAD_USER_INPUT"],
    ['{ matchRoles(knows: [{concept: "pyton"}]) { readiness } }', "NOT_FOUND"],
    ['{ matchRoles(knows: [{concept: "database"}]) { readiness } }', "BAD_USER_INPUT"],
    ["{ matchRoles(knows: [], first: -1) { readiness } }", "BAD_USER_INPUT"],
    ["{ matchRoles(knows: [], first: 101) { readiness } }", "LIMIT_EXCEEDED"],
    [`{ matchRoles(knows: [${'{concept: "git"},'.repeat(501)}]) { readiness } }`, "LIMIT_EXCEEDED"],
    [
      '{ readyToLearn(knows: [], toward: ["build-delivery-pipelines"]) { gain } }',
      "BAD_USER_INPUT",
    ],
  ])("refuse %s with a stable code", async (document, code) => {
    expect((await refuse(document))?.extensions.code).toBe(code);
  });

  it("are the same from memory and from the store", async () => {
    const direct = await startTestServer(memory.store);
    const documents = [
      '{ matchRoles(knows: [{concept: "python"}], first: 30) { readiness met role { slug } } }',
      '{ readyToLearn(knows: [{concept: "python"}]) { gain unlocks concept { slug } } }',
      '{ role(slug: "data-engineer") { transitions { nodes { similarity role { slug } missing { target { slug } } } } } }',
    ];
    for (const document of documents) {
      for (let time = 0; time < 3; time += 1) {
        const [one, other] = [await server.query(document), await direct.query(document)];
        expect(one.text).toBe(other.text);
      }
    }
    await direct.close();
  });
});

function pickTechnology({ technology }: { readonly technology: { readonly slug: string } }) {
  return technology.slug;
}
