import { LEVELS } from "../../../src/domain/level.js";
import { Random } from "../../support/random.js";
import { type Client, createClient } from "../measure/client.js";
import { median } from "../measure/statistics.js";
import type { NodeServer } from "../server/node-server.js";

/** What is asked of each plan. */
export const PLAN_QUESTIONS = {
  "the plan": "totalHours stages { steps { concept { label } level hours because { text } } }",
  "hours only": "totalHours",
  "with priced choices":
    "totalHours choices { taken { label } others { concept { label } extraHours } }",
} as const;
export type PlanQuestion = keyof typeof PLAN_QUESTIONS;

const PROFILES = 20;
/** Plans before the first measured one: the solver's thread starts, and code gets compiled. */
const WARM_UP = 300;

/** How many times memory is read in each fifth of the plans. */
const READINGS = 20;

export interface RoleFigures {
  readonly roles: number;
  /** Milliseconds of each plan, by what was asked. */
  readonly times: ReadonlyMap<PlanQuestion, readonly number[]>;
  /** How many plans were not proven, or broke a rule. */
  readonly faulty: number;
  /** How many needed the solver. */
  readonly solved: number;
}

interface PlanInput {
  readonly role: string;
  readonly include: string;
  readonly knows: readonly { readonly concept: string; readonly level: string }[];
}

/** Asks a server for the paths of random profiles to every role, one at a time, never the same twice. */
export async function measureRoles(server: NodeServer): Promise<RoleFigures> {
  const client = createClient(server.url);
  const { roles, abilities } = await listNames(client);
  const random = new Random(7);
  const makeInput = (role: string): PlanInput => makeProfile(random, role, abilities);
  for (let plan = 0; plan < WARM_UP; plan += 1) {
    await askPlan(client, "with priced choices", makeInput(random.pick(roles)));
  }
  const times = new Map<PlanQuestion, number[]>();
  let [faulty, solved] = [0, 0];
  for (const question of Object.keys(PLAN_QUESTIONS) as PlanQuestion[]) {
    const own: number[] = [];
    times.set(question, own);
    for (const input of roles.flatMap((role) =>
      Array.from({ length: PROFILES }, () => makeInput(role)),
    )) {
      const { milliseconds, certificate } = await askPlan(client, question, input);
      own.push(milliseconds);
      if (certificate.status !== "OPTIMAL" || certificate.violations !== 0) faulty += 1;
      if (certificate.solver === "HiGHS") solved += 1;
    }
  }
  client.close();
  return { roles: roles.length, times, faulty, solved };
}

/**
 * Resident bytes of a server in each fifth of so many plans: the median of some readings, because a
 * single one says when garbage was collected last.
 */
export async function measureMemory(server: NodeServer, plans: number) {
  const client = createClient(server.url);
  const { roles, abilities } = await listNames(client);
  const random = new Random(11);
  const fifths: number[] = [];
  let readings: number[] = [];
  for (let plan = 1; plan <= plans; plan += 1) {
    await askPlan(client, "the plan", makeProfile(random, random.pick(roles), abilities));
    if (plan % (plans / 5 / READINGS) === 0) readings.push(await server.readMemory());
    if (readings.length < READINGS) continue;
    fifths.push(median(readings));
    readings = [];
  }
  client.close();
  return fifths;
}

async function askPlan(client: Client, question: PlanQuestion, input: PlanInput) {
  const document = `query ($input: LearningPathInput!) { learningPath(input: $input) {
    ${PLAN_QUESTIONS[question]} certificate { status violations solver } } }`;
  const { milliseconds, data } = await client.ask({ document, variables: { input } });
  const { certificate } = data.learningPath as {
    certificate: { status: string; violations: number; solver: string };
  };
  return { milliseconds, certificate };
}

/** Up to a dozen things known at any level, and any part of the role's requirements asked for. */
function makeProfile(random: Random, role: string, abilities: readonly string[]): PlanInput {
  const knows = random.times(12, () => ({
    concept: random.pick(abilities),
    level: random.pick(LEVELS),
  }));
  return { role, include: random.pick(["ESSENTIAL", "DESIRABLE", "OPTIONAL"]), knows };
}

async function listNames(client: Client) {
  const listAll = async (list: string) => {
    const slugs: string[] = [];
    for (let after: string | null = null; ; ) {
      const document = `query ($after: String) { ${list}(first: 100, after: $after) {
        nodes { slug } pageInfo { hasNextPage endCursor } } }`;
      const { data } = await client.ask({ document, variables: { after } });
      const page = data[list] as Page;
      slugs.push(...page.nodes.map(({ slug }) => slug));
      if (!page.pageInfo.hasNextPage) return slugs;
      after = page.pageInfo.endCursor;
    }
  };
  const abilities = [...(await listAll("skills")), ...(await listAll("technologies"))];
  return { roles: await listAll("roles"), abilities };
}

interface Page {
  readonly nodes: readonly { readonly slug: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
