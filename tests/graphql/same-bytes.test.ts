import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadSeed } from "../../src/import/seed/load/load-seed.js";
import { type OpenedStore, STORES } from "../support/stores.js";
import { startTestServer, type TestServer } from "../support/test-server.js";

/** Everything that a concept of any kind has, two levels deep. */
const EVERYTHING = `
  __typename id slug scheme kind label aliases description uri status
  replacedBy { slug } matches { scheme uri label kind concept { slug } evidence { note source { key } } }
  below: links(type: BROADER, direction: IN, first: 4) { ...Links } beside: links(type: RELATED) { ...Links }
  required: links(type: REQUIRES, first: 6, kinds: [SKILL, CATEGORY]) { ...Links }
  sources { key title url licence version retrieved } evidence { confidence note source { key } }
  broader(last: 3) { ...Slugs } narrower(first: 5) { ...Slugs } related { ...Slugs }
  ... on Role {
    requirements(first: 7) { totalCount pageInfo { endCursor hasNextPage }
      nodes { importance level atLeast weight note target { slug } evidence { source { key } note } } }
    byLast: requirements(last: 4, importance: [DESIRABLE, OPTIONAL], kinds: [CATEGORY, SKILL]) {
      totalCount edges { cursor node { target { slug } } } }
    salaries { region currency period typical minimum maximum year source { key } }
    aspects { name text concepts { slug } source { key } }
    responsibilities { slug label callsOn { ...Slugs } }
  }
  ... on Skill {
    categories { nodes { slug } } technologies { nodes { slug } facets { by key label count } }
    prerequisites { strength options { level atLeast concept { slug } } } unlocks(last: 2) { ...Slugs }
    effort { basicHours workingHours advancedHours source { key } } resources { title }
    requiredBy(first: 3) { totalCount edges { cursor node { importance role { slug } } } }
  }
  ... on Technology {
    categories { nodes { slug } } usedFor { nodes { slug } facets(by: [CATEGORY], first: 3) { key count } }
    prerequisites { strength options { level atLeast concept { slug } } } unlocks(last: 2) { ...Slugs }
    marks { kind since until source { key } } homepage
    effort { basicHours source { key } } requiredBy(importance: [ESSENTIAL]) { totalCount nodes { role { slug } } }
  }
  ... on Category {
    members(first: 3) { ...Slugs } deep: members(deep: true, last: 4, kinds: [TECHNOLOGY, SKILL]) { ...Slugs }
  }`;

const SLUGS = `fragment Slugs on ConceptConnection {
  totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  edges { cursor node { slug } evidence { source { key } } } }
fragment Links on LinkConnection {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { type importance level atLeast strength weight note from { slug } to { slug } evidence { note source { key } } } }`;

const LISTS = ["roles", "skills", "technologies", "categories"];

const WHOLES = [
  '{ neighbourhood(of: ["redis"], maxNodes: 30) { graphml: export(format: GRAPHML) dot: export(format: DOT) mermaid: export(format: MERMAID) cytoscape: export(format: CYTOSCAPE) jsonLd: export(format: JSON_LD) svg: export(format: SVG) } }',
  '{ neighbourhood(of: ["redis", "backend-developer"], depth: 2, maxNodes: 120) { nodes { concept { slug } x y degree } links { type from { slug } to { slug } evidence { source { key } } } hidden { concept { slug } type count } complete } }',
  '{ neighbourhood(of: ["kubernetes"], depth: 2, kinds: [SKILL, TECHNOLOGY], maxNodes: 40) { nodes { concept { slug } x y degree } hidden { type count } complete } }',
  "{ graphMap { nodes { concept { slug } x y degree } links { type from { slug } to { slug } } hidden { concept { slug } type count } complete export(format: CYTOSCAPE) } }",
  '{ explain(from: "backend-developer", to: "redis", first: 10) { nodes { slug } links { type from { slug } to { slug } evidence { source { key } } } score text complete } }',
  '{ explain(from: "data-scientist", to: "css", first: 3, maxLength: 8) { text score complete } }',
  "{ graph { healthCounts { rule description count } health(first: 20, skip: 5) { rule severity text fix concepts { slug } } } }",
  "{ graph { version updatedAt counts { scheme kind count } sources { key version } } }",
  "{ changes(since: 0) { pageInfo { endCursor } nodes { version at actor reason entries { action ref link before after } } } }",
  '{ skills(where: {within: "computer-science"}, orderBy: LABEL_DESC) { totalCount nodes { slug } facets { by key label count } } }',
  '{ technologies(where: {labelStartsWith: "re"}) { totalCount nodes { slug } facets { by key label count } } }',
  '{ search(text: "data base", first: 7) { totalCount facets { by key count } pageInfo { endCursor } nodes { score matched concept { slug } } } }',
  '{ suggest(prefix: "post", kinds: [TECHNOLOGY]) { score matched concept { slug } } }',
  '{ skillGap(role: "backend-developer", knows: [{concept: "javascript"}, {concept: "git", level: BASIC}]) { readiness hoursToReady met { target { slug } } partly { target { slug } } missing { target { slug } } } }',
  '{ matchRoles(knows: [{concept: "python"}, {concept: "sql", level: ADVANCED}], first: 30) { readiness hoursToReady met role { slug } missing { target { slug } } } }',
  '{ readyToLearn(knows: [{concept: "html"}, {concept: "css"}], toward: ["frontend-developer", "docker"]) { level hours unlocks gain concept { slug } } }',
  '{ readyToLearn(knows: [{concept: "python"}]) { level hours unlocks gain concept { slug } } }',
  '{ role(slug: "data-engineer") { transitions(first: 5) { totalCount pageInfo { endCursor } edges { cursor node { similarity hours evidence { source { key } } role { slug } shared { slug } missing { target { slug } } } } } } }',
  '{ technology(slug: "redis") { substitutesByCategory(first: 3) { totalCount as { slug } substitutes { score technology { slug } evidence { source { key } } } } substitutes(first: 20) { score hours technology { slug } as { slug } shared { slug } missing { slug } } cache: substitutes(as: "cache") { score technology { slug } } } }',
  '{ compareRoles(roles: ["backend-developer", "frontend-developer", "data-engineer"]) { shared { target { slug } by { role { slug } level } } unique { target { slug } } aspects { name texts } } }',
  '{ compareRoles(roles: ["backend-developer", "frontend-developer", "data-engineer"]) { moves { from { slug } to { slug } hours } } }',
  '{ compareRoles(roles: ["backend-developer", "frontent-developer"]) { roles { slug } } }',
];

/** All of a plan but the milliseconds that it took. */
const PLAN = `fragment Plan on LearningPath {
  role { slug } totalHours weeks unestimated { slug } leftOut { target { slug } } leftOutConcepts { slug }
  stages { number hours steps { concept { slug } from level hours unlocks { slug }
    because { text requirement { target { slug } } prerequisiteOf { slug } } } }
  assumedKnown { concept { slug } level impliedBy { slug } }
  choices { reason { text } taken { slug } others { concept { slug } extraHours } omitted }
  certificate { status lowerBoundHours gap violations solver }
  mermaid: diagram dot: diagram(format: DOT) svg: diagram(format: SVG) }`;

const PLANS = [
  '{include: OPTIONAL, knows: [{concept: "python", level: ADVANCED}, {concept: "git"}], hoursPerWeek: 6',
  "{include: DESIRABLE, budgetHours: 200",
  '{objective: FEWEST_STEPS, avoid: ["redis"], prefer: ["postgresql"]',
];

describe.runIf(STORES.length > 1)("the same question", () => {
  const opened: OpenedStore[] = [];
  const servers: TestServer[] = [];

  beforeAll(async () => {
    const clock = () => new Date("2026-01-02T03:04:05Z");
    for (const { open } of STORES) {
      const one = await open(clock);
      opened.push(one);
      await loadSeed(one.store, "seed");
      servers.push(await startTestServer(one.store, { graphql: { cacheBytes: 0 } }));
    }
  });
  afterAll(async () => {
    for (const server of servers) await server.close();
    for (const { close } of opened) await close();
  });

  /** Asks every server, first a new question, then a known one; expects one text, gives the answer. */
  async function ask(document: string, variables: object = {}) {
    const answers = [];
    for (const server of servers) {
      for (let time = 0; time < 2; time += 1) answers.push(await server.query(document, variables));
    }
    const [first] = answers;
    if (!first) throw new Error("There is no server.");
    for (const { text } of answers) expect(text).toBe(first.text);
    return first.body;
  }

  it.each(LISTS)("about all %s, page by page, gets the same bytes on every store", async (list) => {
    const document = `query ($after: String) { ${list}(first: 25, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ... on Concept { ${EVERYTHING} } } } } ${SLUGS}`;
    let after: string | null = null;
    let seen = 0;
    for (;;) {
      const { data, errors } = await ask(document, { after });
      expect(errors).toBeUndefined();
      const { nodes, totalCount, pageInfo } = data[list];
      seen += nodes.length;
      if (!pageInfo.hasNextPage) {
        expect(seen).toBe(totalCount);
        return;
      }
      after = pageInfo.endCursor;
    }
  });

  it.each(PLANS)(
    "plans from %s…} to every role with the same bytes on every store",
    async (input) => {
      const { data: listed } = await ask("{ roles(first: 100) { nodes { slug } } }");
      for (const { slug } of listed.roles.nodes) {
        const document = `{ learningPath(input: ${input}, role: "${slug}"}) { ...Plan } } ${PLAN}`;
        const { data } = await ask(document);
        expect(data.learningPath.certificate).toMatchObject({ status: "OPTIMAL", violations: 0 });
      }
    },
    120_000,
  );

  it.each(WHOLES)("%s gets the same bytes on every store", async (document) => {
    const { data, errors } = await ask(document);
    expect(data ?? errors).not.toBeNull();
  });
});
