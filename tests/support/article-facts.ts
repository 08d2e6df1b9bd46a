import { expect } from "vitest";

/** A fact of the source article: the one query that answers it, and what the answer must say. */
export interface ArticleFact {
  readonly number: number;
  readonly fact: string;
  readonly query: string;
  // biome-ignore lint/suspicious/noExplicitAny: each answer has the shape of its own query
  readonly check: (data: any) => void;
}

const ARTICLE = "article-backend-development";

const BY_ARTICLE = expect.arrayContaining([{ source: { key: ARTICLE } }]);

/** One requirement of a role, found by its target, together with what backs it. */
function requirementQuery(role: string, importance: string): string {
  return `{ role(slug: "${role}") { requirements(importance: [${importance}], first: 100) { nodes {
    target { slug } importance level atLeast evidence { source { key } }
  } } } }`;
}

function expectRequirements(
  wanted: readonly { readonly slug: string; readonly level?: string; readonly atLeast?: number }[],
  importance: string,
) {
  return (data: { role: { requirements: { nodes: unknown[] } } }) => {
    for (const { slug, ...properties } of wanted) {
      expect(data.role.requirements.nodes).toContainEqual(
        expect.objectContaining({
          target: { slug },
          importance,
          evidence: BY_ARTICLE,
          ...properties,
        }),
      );
    }
  };
}

/** The members of a category that the article names, with the article as evidence. */
function membersQuery(category: string): string {
  return `{ category(slug: "${category}") { members(first: 100) { edges {
    node { slug } evidence { source { key } }
  } } } }`;
}

function expectMembers(slugs: readonly string[]) {
  return (data: { category: { members: { edges: unknown[] } } }) => {
    for (const slug of slugs) {
      expect(data.category.members.edges).toContainEqual({ node: { slug }, evidence: BY_ARTICLE });
    }
  };
}

const RESPONSIBILITIES = [
  "build-frameworks-for-developers",
  "find-solutions-for-website-goals",
  "implement-algorithms",
  "manage-api-resources",
  "organise-system-logic",
  "process-payments",
  "store-and-present-data",
  "take-part-in-architecture-and-data-science",
];

const ASPECTS = `aspects { name text source { key } }`;

/** The article's comparison table, row by row: front end, back end. */
const TABLE: readonly (readonly [string, RegExp, RegExp])[] = [
  ["skills", /HTML, CSS and JavaScript/u, /Database, server and API/u],
  ["team", /look of the site/u, /supports the front end/u],
  ["service", /Cannot be offered/u, /Back-end as a Service/u],
  ["goal", /accessible to all.*responsive/u, /around the front end/u],
  ["popular-tools", /jQuery and HTML5/u, /MySQL and PHP/u],
];

/** All eighteen facts, numbered as the curators number them. */
export const ARTICLE_FACTS: readonly ArticleFact[] = [
  {
    number: 1,
    fact: "back-end development is the server side, behind a login or a purchase",
    query: '{ role(slug: "backend-developer") { description sources { key } } }',
    check: ({ role }) => {
      for (const words of ["server side", "databases", "login", "purchase", "browsers"]) {
        expect(role.description).toContain(words);
      }
      expect(role.sources).toContainEqual({ key: ARTICLE });
    },
  },
  {
    number: 2,
    fact: "it needs web languages, databases and caches, servers, and APIs",
    query: requirementQuery("backend-developer", "ESSENTIAL, OPTIONAL"),
    check: (data) => {
      const areas = ["web-development-language", "database", "server", "api"];
      expectRequirements(
        areas.map((slug) => ({ slug })),
        "ESSENTIAL",
      )(data);
      expectRequirements([{ slug: "cache" }], "OPTIONAL")(data);
    },
  },
  {
    number: 3,
    fact: "at least one server-side language: Java, Python, Ruby, .NET",
    query: `{ role(slug: "backend-developer") { requirements(importance: [ESSENTIAL], kinds: [CATEGORY], first: 100) {
      nodes { atLeast evidence { source { key } } target { slug ... on Category {
        members(first: 100) { edges { node { slug } evidence { source { key } } } } } } }
    } } }`,
    check: ({ role }) => {
      const found = role.requirements.nodes.find(
        ({ target }: { target: { slug: string } }) => target.slug === "server-side-language",
      );
      expect(found).toMatchObject({ atLeast: 1, evidence: BY_ARTICLE });
      expectMembers(["java", "python", "ruby", "dotnet"])({ category: found.target });
    },
  },
  {
    number: 4,
    fact: "knowledge of databases: MySQL, MongoDB, Oracle, SQL Server, Redis",
    query: membersQuery("database"),
    check: expectMembers(["mysql", "mongodb", "oracle-database", "sql-server", "redis"]),
  },
  {
    number: 5,
    fact: "caching by Varnish, Memcached, Redis is a plus, and Redis is a database and a cache",
    query: `{ role(slug: "backend-developer") { requirements(importance: [OPTIONAL]) { nodes {
        target { slug } importance level atLeast evidence { source { key } } } } }
      category(slug: "cache") { members(first: 100) { edges { node { slug } evidence { source { key } } } } }
      technology(slug: "redis") { categories { nodes { slug } } } }`,
    check: (data) => {
      expectRequirements([{ slug: "cache" }], "OPTIONAL")(data);
      expectMembers(["varnish", "memcached", "redis"])(data);
      expect(data.technology.categories.nodes).toEqual(
        expect.arrayContaining([{ slug: "cache" }, { slug: "database" }]),
      );
    },
  },
  {
    number: 6,
    fact: "exposure to the servers Apache, Nginx, IIS is desirable",
    query: `{ role(slug: "backend-developer") { requirements(importance: [DESIRABLE], first: 100) { nodes {
        target { slug } importance level atLeast evidence { source { key } } } } }
      category(slug: "web-server") { members(first: 100) { edges { node { slug } evidence { source { key } } } } } }`,
    check: (data) => {
      expectRequirements([{ slug: "web-server", level: "BASIC" }], "DESIRABLE")(data);
      expectMembers(["apache-http-server", "nginx", "iis"])(data);
    },
  },
  {
    number: 7,
    fact: "a background in Linux is desirable",
    query: requirementQuery("backend-developer", "DESIRABLE"),
    check: expectRequirements([{ slug: "linux", level: "WORKING" }], "DESIRABLE"),
  },
  {
    number: 8,
    fact: "REST and SOAP services are desirable, for full-stack developers too",
    query: `query { backend: role(slug: "backend-developer") { ...Services }
      fullStack: role(slug: "full-stack-developer") { ...Services } }
      fragment Services on Role { requirements(importance: [DESIRABLE], first: 100) { nodes {
        target { slug } importance level atLeast evidence { source { key } } } } }`,
    check: ({ backend, fullStack }) => {
      for (const role of [backend, fullStack]) {
        expectRequirements([{ slug: "rest" }, { slug: "soap" }], "DESIRABLE")({ role });
      }
    },
  },
  {
    number: 9,
    fact: "algorithms and data structures are essential for full-stack developers",
    query: requirementQuery("full-stack-developer", "ESSENTIAL"),
    check: expectRequirements([{ slug: "algorithms" }, { slug: "data-structures" }], "ESSENTIAL"),
  },
  {
    number: 10,
    fact: "awareness of security: each layer has its weaknesses",
    query: requirementQuery("backend-developer", "ESSENTIAL"),
    check: expectRequirements([{ slug: "web-security", level: "BASIC" }], "ESSENTIAL"),
  },
  {
    number: 11,
    fact: "differences between delivery platforms",
    query: requirementQuery("backend-developer", "ESSENTIAL"),
    check: expectRequirements([{ slug: "delivery-platforms", level: "BASIC" }], "ESSENTIAL"),
  },
  {
    number: 12,
    fact: "basic exposure to HTML and CSS is desirable",
    query: requirementQuery("backend-developer", "DESIRABLE"),
    check: expectRequirements(
      [
        { slug: "html", level: "BASIC" },
        { slug: "css", level: "BASIC" },
      ],
      "DESIRABLE",
    ),
  },
  {
    number: 13,
    fact: "session management in a distributed environment",
    query: requirementQuery("backend-developer", "ESSENTIAL"),
    check: expectRequirements([{ slug: "distributed-session-management" }], "ESSENTIAL"),
  },
  {
    number: 14,
    fact: "eight responsibilities, each with the skills it calls on",
    query: `{ role(slug: "backend-developer") { responsibilities { slug sources { key } callsOn { totalCount } } } }`,
    check: ({ role }) => {
      for (const slug of RESPONSIBILITIES) {
        const found = role.responsibilities.find((item: { slug: string }) => item.slug === slug);
        expect(found?.sources, slug).toContainEqual({ key: ARTICLE });
        expect(found.callsOn.totalCount, slug).toBeGreaterThan(0);
      }
    },
  },
  {
    number: 15,
    fact: "skills for implementing algorithms and solving system problems",
    query: requirementQuery("backend-developer", "ESSENTIAL"),
    check: expectRequirements([{ slug: "algorithms" }, { slug: "data-structures" }], "ESSENTIAL"),
  },
  {
    number: 16,
    fact: "salaries of back-end and front-end developers",
    query: `query { backend: role(slug: "backend-developer") { ...Pay }
      frontend: role(slug: "frontend-developer") { ...Pay } }
      fragment Pay on Role { salaries { region currency period typical minimum maximum source { key } } }`,
    check: ({ backend, frontend }) => {
      const paid = { period: "YEAR", source: { key: ARTICLE } };
      const range = { minimum: null, maximum: null };
      const dollars = { ...paid, ...range, region: "US", currency: "USD" };
      const pounds = { ...paid, region: "GB", currency: "GBP", typical: null };
      expect(backend.salaries).toContainEqual({ ...dollars, typical: 120_798 });
      expect(backend.salaries).toContainEqual({ ...pounds, minimum: 40_000, maximum: 70_000 });
      expect(frontend.salaries).toContainEqual({ ...dollars, typical: 104_405 });
    },
  },
  {
    number: 17,
    fact: "front end: HTML, CSS, JavaScript; its team, goal, service and tools",
    query: `{ role(slug: "frontend-developer") { ${ASPECTS}
      requirements(importance: [ESSENTIAL], first: 100) { nodes {
        target { slug } importance level atLeast evidence { source { key } } } } } }`,
    check: (data) => {
      const languages = ["html", "css", "javascript"].map((slug) => ({ slug }));
      expectRequirements(languages, "ESSENTIAL")(data);
      for (const [name, frontend] of TABLE) {
        const text = expect.stringMatching(frontend);
        expect(data.role.aspects).toContainEqual({ name, text, source: { key: ARTICLE } });
      }
    },
  },
  {
    number: 18,
    fact: "front end beside back end, row by row",
    query: `{ compareRoles(roles: ["frontend-developer", "backend-developer"]) {
      aspects { name texts source { key } }
      salaries { role { slug } salaries { currency typical } } } }`,
    check: ({ compareRoles }) => {
      const rows = compareRoles.aspects.filter(
        ({ source }: { source: { key: string } }) => source.key === ARTICLE,
      );
      for (const [name, ...texts] of TABLE) {
        const matching = texts.map((text) => expect.stringMatching(text));
        expect(rows).toContainEqual({ name, texts: matching, source: { key: ARTICLE } });
      }
      expect(compareRoles.salaries.map((row: { salaries: unknown[] }) => row.salaries)).toEqual([
        expect.arrayContaining([{ currency: "USD", typical: 104_405 }]),
        expect.arrayContaining([{ currency: "USD", typical: 120_798 }]),
      ]);
    },
  },
];
