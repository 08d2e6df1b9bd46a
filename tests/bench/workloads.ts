import type { SyntheticGraph } from "./graph/synthetic-graph.js";
import type { Client, Question } from "./measure/client.js";

/** One kind of request; its questions differ only in what they name, and are asked in turn. */
export interface Workload {
  readonly name: string;
  readonly questions: readonly Question[];
}

/** The names by which expectations find their workloads. */
export const NAMES = {
  small: "small: one role",
  medium: "medium: a role, its requirements, their targets and categories",
  large: "2,000 objects: 50 roles with 20 requirements each",
  hub: "hub: a skill, 100 roles that require it, 10 requirements of each",
  counts: "counts: roles, skills, technologies, roles of a hub skill",
  firstPage: "first page: page 1 of 25 skills",
} as const;

/** How the name of the far page begins; its number depends on the size of the graph. */
export const FAR_PAGE = "far page";

const PAGE_SIZE = 25;
const LAST_PAGE = 400;

const SMALL = `query ($role: String!) {
  role(slug: $role) { id slug label description aliases }
}`;

const MEDIUM = `query ($role: String!) {
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

const HUB = `query ($skill: String!) {
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

const COUNTS = `query ($skill: String!) {
  roles { totalCount }
  skills { totalCount }
  technologies { totalCount }
  skill(slug: $skill) { requiredBy { totalCount } }
}`;

const PAGE = `query ($first: Int!, $after: String) {
  skills(first: $first, after: $after) { nodes { slug label } pageInfo { hasNextPage endCursor } }
}`;

/** Says what is asked; the far page is found by walking to it with the client. */
export async function createWorkloads(
  { typicalRoles, hubs, skillCount }: SyntheticGraph,
  client: Client,
): Promise<Workload[]> {
  const byRole = typicalRoles.map((role) => ({ role }));
  const byHub = hubs.map((skill) => ({ skill }));
  const byPrefix = ["b", "d", "g", "k", "l", "m", "n", "p"].map((prefix) => ({ prefix }));
  const farPage = Math.min(LAST_PAGE, Math.floor(skillCount / PAGE_SIZE));
  const after = await walk(client, farPage - 1);
  return [
    ask(NAMES.small, SMALL, byRole),
    ask(NAMES.medium, MEDIUM, byRole),
    ask(NAMES.large, LARGE, byPrefix),
    ask(NAMES.hub, HUB, byHub),
    ask(NAMES.counts, COUNTS, byHub),
    ask(NAMES.firstPage, PAGE, [{ first: PAGE_SIZE }]),
    ask(`${FAR_PAGE}: page ${farPage} of 25 skills`, PAGE, [{ first: PAGE_SIZE, after }]),
  ];
}

function ask(name: string, document: string, variables: readonly Question["variables"][]) {
  return { name, questions: variables.map((each) => ({ document, variables: each })) };
}

/** Goes through pages one by one, as a reader would; the cursor at the end of the last. */
async function walk(client: Client, pages: number): Promise<string> {
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
