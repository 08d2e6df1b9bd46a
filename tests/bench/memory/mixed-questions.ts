import type { ConceptKind } from "../../../src/domain/concept.js";
import type { BenchGraph } from "../graph/bench-graph.js";
import { createRandom, type Random } from "../graph/random.js";
import type { Question } from "../measure/client.js";

/** A document with what its variables are picked from, and how often it is asked among the others. */
interface Form {
  readonly document: string;
  readonly about: ConceptKind | "PREFIX" | "HUB";
  readonly share: number;
}

const FORMS: readonly Form[] = [
  ask("ROLE", 8, "role(slug: $ref) { id slug label description aliases }"),
  ask("SKILL", 8, "skill(slug: $ref) { id slug label description categories { nodes { label } } }"),
  ask("TECHNOLOGY", 8, "technology(slug: $ref) { label homepage usedFor { nodes { label } } }"),
  ask("CATEGORY", 4, "category(slug: $ref) { label members(first: 25) { nodes { label } } }"),
  ask("SKILL", 6, "skill(slug: $ref) { prerequisites { strength options { concept { slug } } } }"),
  ask(
    "SKILL",
    6,
    "skill(slug: $ref) { requiredBy(first: 20) { totalCount nodes { importance } } }",
  ),
  ask(
    "ROLE",
    6,
    "role(slug: $ref) { requirements(first: 50) { nodes { level target { label } } } }",
  ),
  ask("ROLE", 3, "concept(ref: $ref) { __typename uri sources { title } related { totalCount } }"),
  ask("PREFIX", 4, "skills(first: 25, where: { labelStartsWith: $ref }) { nodes { slug label } }"),
  ask("PREFIX", 2, "technologies(last: 25, where: { labelStartsWith: $ref }) { nodes { slug } }"),
  ask("HUB", 4, "roles { totalCount } skill(slug: $ref) { requiredBy { totalCount } }"),
  ask(
    "HUB",
    1,
    `skill(slug: $ref) { requiredBy(first: 50) {
      nodes { role { slug requirements(first: 10) { nodes { target { slug label } } } } }
    } }`,
  ),
];

const PREFIXES = ["ba", "de", "ga", "ke", "lo", "mi", "no", "pu", "ra", "se", "ti", "wa", "zu"];

/** Makes the same endless mix of a dozen kinds of questions every time; variables vary freely. */
export function createMixedQuestions(graph: BenchGraph): () => Question {
  const random = createRandom(1);
  const deck = FORMS.flatMap((form) => Array.from({ length: form.share }, () => form));
  const references = collectReferences(graph);
  return () => makeQuestion(random.pick(deck), references, random);
}

function ask(about: Form["about"], share: number, fields: string): Form {
  return { about, share, document: `query ($ref: String!) { ${fields} }` };
}

function collectReferences({ concepts, hubs }: BenchGraph) {
  const keysOf = (kind: ConceptKind): readonly string[] =>
    concepts.filter((concept) => concept.kind === kind).map(({ key }) => key);
  return {
    ROLE: keysOf("ROLE"),
    SKILL: keysOf("SKILL"),
    TECHNOLOGY: keysOf("TECHNOLOGY"),
    CATEGORY: keysOf("CATEGORY"),
    RESPONSIBILITY: [],
    HUB: hubs,
    PREFIX: PREFIXES,
  } satisfies Record<Form["about"], readonly string[]>;
}

function makeQuestion(
  { document, about }: Form,
  references: ReturnType<typeof collectReferences>,
  random: Random,
): Question {
  return { document, variables: { ref: random.pick<string>(references[about]) } };
}
