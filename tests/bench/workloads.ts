import type { BenchGraph } from "./graph/bench-graph.js";
import type { Client, Question } from "./measure/client.js";

/** One kind of request; its questions differ only in what they name, and are asked in turn. */
export interface Workload {
  readonly id: "small" | "medium" | "large" | "hub" | "counts" | "firstPage" | "farPage";
  /** Says to a reader what is asked. */
  readonly name: string;
  readonly questions: readonly Question[];
}

export const PAGE_SIZE = 25;
const LAST_PAGE = 400;
/** What labels begin with; each finds more roles than are asked for. */
const PREFIXES = ["b", "d", "g", "k", "l", "m", "n", "p"];

const SMALL = `query ($role: String!) {
  role(slug: $role) { id slug label description aliases }
}`;

export const MEDIUM = `query ($role: String!) {
  role(slug: $role) {
    label
    requirements(first: 100) {
      nodes {
        importance
        level
        target {
          slug
          label
          ... on Skill { categories(first: 5) { nodes { slug label } } }
          ... on Technology { categories(first: 5) { nodes { slug label } } }
        }
      }
    }
  }
}`;

const LARGE = `query ($prefix: String!) {
  roles(first: 50, where: { labelStartsWith: $prefix }) {
    nodes {
      slug
      label
      requirements(first: 20) { nodes { importance level target { slug label } } }
    }
  }
}`;

export const HUB = `query ($skill: String!) {
  skill(slug: $skill) {
    label
    requiredBy(first: 100) {
      nodes {
        importance
        role { slug label requirements(first: 10) { nodes { importance target { slug label } } } }
      }
    }
  }
}`;

export const COUNTS = `query ($skill: String!) {
  roles { totalCount }
  skills { totalCount }
  technologies { totalCount }
  skill(slug: $skill) { requiredBy { totalCount } }
}`;

export const PAGE = `query ($first: Int!, $after: String) {
  skills(first: $first, after: $after) { nodes { slug label } pageInfo { hasNextPage endCursor } }
}`;

/** Says what is asked; the far page is found by walking to it with the client. */
export async function createWorkloads(
  { typicalRoles, hubs, skillCount }: BenchGraph,
  client: Client,
): Promise<Workload[]> {
  const farPage = Math.min(LAST_PAGE, Math.floor(skillCount / PAGE_SIZE));
  const after = await walk(client, farPage - 1);
  return [
    {
      id: "small",
      name: "small: a role",
      questions: typicalRoles.map((role) => ask(SMALL, { role })),
    },
    {
      id: "medium",
      name: "medium: a role, its requirements, their targets, the targets' categories",
      questions: typicalRoles.map((role) => ask(MEDIUM, { role })),
    },
    {
      id: "large",
      name: "2,000 objects: 50 roles, 20 requirements of each, their targets",
      questions: PREFIXES.map((prefix) => ask(LARGE, { prefix })),
    },
    {
      id: "hub",
      name: "hub: a skill, 100 roles that require it, 10 requirements of each, their targets",
      questions: hubs.map((skill) => ask(HUB, { skill })),
    },
    {
      id: "counts",
      name: "counts: all roles, skills and technologies; the roles that require a skill",
      questions: hubs.map((skill) => ask(COUNTS, { skill })),
    },
    {
      id: "firstPage",
      name: `skills, page 1 (${PAGE_SIZE} a page)`,
      questions: [ask(PAGE, { first: PAGE_SIZE })],
    },
    {
      id: "farPage",
      name: `skills, page ${farPage}`,
      questions: [ask(PAGE, { first: PAGE_SIZE, after })],
    },
  ];
}

function ask(document: string, variables: Question["variables"]): Question {
  return { document, variables };
}

/** Goes through pages of skills one by one, as a reader would; the cursor at the end of the last. */
export async function walk(client: Client, pages: number): Promise<string> {
  let after: string | undefined;
  for (let page = 0; page < pages; page += 1) {
    const variables = after === undefined ? { first: PAGE_SIZE } : { first: PAGE_SIZE, after };
    const { data } = await client.ask({ document: PAGE, variables });
    const { pageInfo } = data.skills as { pageInfo: { endCursor: string; hasNextPage: boolean } };
    if (!pageInfo.hasNextPage) throw new Error(`Expected ${pages} pages before, got ${page + 1}.`);
    after = pageInfo.endCursor;
  }
  if (after === undefined) throw new Error("Expected a page before the last one.");
  return after;
}
