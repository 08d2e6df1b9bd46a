import type { ConceptKind } from "../../../src/domain/concept.js";
import type { ConceptKey } from "../../../src/domain/concept-key.js";
import { eachConceptPage } from "../../../src/store/each-concept.js";
import { openStore } from "../../../src/store/open-store.js";
import type { GraphStore } from "../../../src/store/store.js";
import { Random } from "../../support/random.js";
import { type Client, createClient } from "../measure/client.js";
import { quantile } from "../measure/statistics.js";
import { startBuiltServer } from "../server/built-server.js";
import { waitUntilPrepared } from "../server/wait-until-prepared.js";
import { COUNTS, HUB, MEDIUM, PAGE, PAGE_SIZE, walk } from "../workloads.js";

/** How long one kind of question takes over the imported vocabularies, in milliseconds. */
export interface QuestionFigure {
  readonly title: string;
  readonly p50: number;
  readonly p95: number;
  readonly longest: number;
}

/** A kind of question, about something else each time. */
interface Form {
  readonly title: string;
  readonly document: string;
  readonly toVariables: (random: Random) => Readonly<Record<string, unknown>>;
}

/** What is asked about. */
interface Subjects {
  readonly roles: readonly string[];
  readonly skills: readonly string[];
  /** The skills that most roles require. */
  readonly hubs: readonly string[];
  readonly curatedRoles: readonly string[];
  /** The cursor before the far page. */
  readonly after: string;
}

const WARMING = 20;
const QUESTIONS = 200;
const KNOWN = 30;
const HUBS = 20;
const FAR_PAGE = 400;

const MATCHES = `query ($knows: [KnownConcept!]!) {
  matchRoles(knows: $knows) { readiness met role { slug label } } }`;
const PLAN = `query ($role: String!) {
  learningPath(input: { role: $role }) { totalHours stages { steps { concept { label } hours } } } }`;

/** Asks a built server over what was imported, from memory and with nothing kept, one question after the other. */
export async function measureQuestions(url: string): Promise<QuestionFigure[]> {
  const named = await readSubjects(url);
  const server = await startBuiltServer({
    STORE_URL: url,
    SEED_ON_START: "false",
    READ_MODE: "memory",
    ANSWER_CACHE_MB: "0",
  });
  const client = createClient(server.url);
  try {
    await waitUntilPrepared(client);
    const after = await walk(client, FAR_PAGE - 1);
    const figures: QuestionFigure[] = [];
    for (const form of listForms({ ...named, after })) figures.push(await measure(client, form));
    return figures;
  } finally {
    client.close();
    await server.stop();
  }
}

function listForms({ roles, skills, hubs, curatedRoles, after }: Subjects): readonly Form[] {
  const known = (random: Random) =>
    Array.from({ length: KNOWN }, () => ({ concept: random.pick(skills) }));
  return [
    {
      title: "a role of ESCO, its requirements, their targets, the targets' groups",
      document: MEDIUM,
      toVariables: (random) => ({ role: random.pick(roles) }),
    },
    {
      title: "a popular skill of ESCO, 100 roles that require it, 10 requirements of each",
      document: HUB,
      toVariables: (random) => ({ skill: random.pick(hubs) }),
    },
    {
      title: "counts: all roles, skills and technologies; the roles that require a skill",
      document: COUNTS,
      toVariables: (random) => ({ skill: random.pick(hubs) }),
    },
    {
      title: `skills, page 1 (${PAGE_SIZE} a page)`,
      document: PAGE,
      toVariables: () => ({ first: PAGE_SIZE }),
    },
    {
      title: `skills, page ${FAR_PAGE}`,
      document: PAGE,
      toVariables: () => ({ first: PAGE_SIZE, after }),
    },
    {
      title: `matchRoles: ${KNOWN} known skills of ESCO`,
      document: MATCHES,
      toVariables: (random) => ({ knows: known(random) }),
    },
    {
      title: "a learning path to a curated role",
      document: PLAN,
      toVariables: (random) => ({ role: random.pick(curatedRoles) }),
    },
  ];
}

async function measure(
  client: Client,
  { title, document, toVariables }: Form,
): Promise<QuestionFigure> {
  const random = new Random(7);
  const times: number[] = [];
  for (let number = 0; number < WARMING + QUESTIONS; number += 1) {
    const { milliseconds } = await client.ask({ document, variables: toVariables(random) });
    if (number >= WARMING) times.push(milliseconds);
  }
  const [p50 = 0, p95 = 0] = [0.5, 0.95].map((share) => quantile(times, share));
  return { title, p50, p95, longest: Math.max(...times) };
}

async function readSubjects(url: string): Promise<Omit<Subjects, "after">> {
  const store = await openStore({ url });
  const skills = await readKeys(store, "SKILL", "esco");
  const query = { types: ["REQUIRES"], direction: "IN" } as const;
  const counts = await store.countEdges(skills, query);
  const hubs = skills
    .map((key, place) => ({ key, uses: counts[place] ?? 0 }))
    .sort((left, right) => right.uses - left.uses)
    .slice(0, HUBS)
    .map(({ key }) => key);
  const subjects = {
    roles: await readKeys(store, "ROLE", "esco"),
    skills,
    hubs,
    curatedRoles: await readKeys(store, "ROLE", "core"),
  };
  await store.close();
  return subjects;
}

async function readKeys(store: GraphStore, kind: ConceptKind, scheme: string) {
  const keys: ConceptKey[] = [];
  const filter = { kinds: [kind], schemes: [scheme], statuses: ["ACTIVE"] } as const;
  for await (const page of eachConceptPage(store, filter)) keys.push(...page.map(({ key }) => key));
  return keys;
}
