import { openMemoryStore } from "../support/memory-server.js";
import type { TestServer } from "../support/test-server.js";
import { describeRole, ROLE_PLAN, type RolePlan } from "./describe-role.js";

/** Where the report stands. */
export const REPORT = "docs/roles.md";

const HEAD = `# What each role takes, from nothing

Written by \`npm run report:roles\`; a test fails when it no longer says what the seed does. For each role
of the seed: the path of least hours from knowing nothing to meeting everything essential, as
\`learningPath\` plans it and proves it. Hours are what somebody needs who meets the prerequisites, see
[the seed](../seed/README.md). Steps of a stage can be taken in any order. Where one of several would do,
the cheapest is taken; the others stand below, with what they would cost more.

Read it as a practitioner of the role: what is missing, what nobody needs, what comes too late?
`;

/** Plans every role of the seed; throws when a plan is not proven. */
export async function writeReport(): Promise<string> {
  const memory = await openMemoryStore("seed");
  const server = await memory.serve();
  try {
    const chapters: string[] = [];
    for (const slug of await listRoles(server)) chapters.push(await describe(server, slug));
    return `${HEAD}\n${chapters.join("\n\n")}\n`;
  } finally {
    await server.close();
    await memory.close();
  }
}

async function describe(server: TestServer, role: string): Promise<string> {
  const { body, text } = await server.query(ROLE_PLAN, { role });
  if (body.errors) throw new Error(`The role ${role} has no plan: ${text}`);
  return describeRole(body.data as RolePlan);
}

/** By label. */
async function listRoles(server: TestServer): Promise<string[]> {
  const slugs: string[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const { body } = await server.query(
      "query ($after: String) { roles(first: 100, after: $after) { nodes { slug } pageInfo { hasNextPage endCursor } } }",
      { after },
    );
    const { nodes, pageInfo } = body.data.roles as {
      nodes: { slug: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    slugs.push(...nodes.map(({ slug }) => slug));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  }
  return slugs;
}
