/** Where the part about other servers begins. */
const PEERS_HEADING = "## Beside other servers";

/** Where the part about learning paths begins. */
const PLANS_HEADING = "## Learning paths";

/** Where the part about other answers about careers begins. */
const ANSWERS_HEADING = "## Career answers";

const BEGINNING = `# Performance

Written by \`npm run bench -- --write\`, "Learning paths" by \`npm run bench -- --plans --write\`,
"Career answers" by \`npm run bench -- --answers --write\` and, from "Beside other servers" on, by
\`npm run bench -- --peers --write\`; everything below is measured, nothing is edited by hand.

What is measured: a made-up graph, the same in every run, is written through the store port in
batches of 5,000 items, each batch durable. Then built servers (\`dist/main.js\`), each in a process
of its own, answer GraphQL requests over HTTP; the database's caches are warm. All servers must give
the same answers, or the run fails. "Cold start" is the time from starting the built server on an
embedded store that holds the project's seed to its first answer.

To repeat it: \`npm run bench\` (all, some ten minutes), \`npm run bench -- --scale 0.1 --rounds 3\` (quick),
\`npm run bench -- --store embedded\` (without Neo4j, which needs Docker, or Java and Maven).
`;

const PEERS_BEGINNING = `${PEERS_HEADING}

To repeat it, on Linux: \`npm run bench -- --peers\` (some fifteen minutes; the first run installs the
others outside of the project), \`npm run bench -- --peers --scale 0.1 --rounds 1 --seconds 0.2\` (quick),
\`npm run bench -- --peers --only role,hub\` (some of what is asked),
\`npm run bench -- --peers --store embedded\` (without Neo4j and \`@neo4j/graphql\`).
`;

const PLANS_BEGINNING = `${PLANS_HEADING}

To repeat it: \`npm run bench -- --plans\` (some six minutes); \`--write\` writes this part.
`;

const ANSWERS_BEGINNING = `${ANSWERS_HEADING}

To repeat it: \`npm run bench -- --answers\` (a minute); \`--write\` writes this part.
`;

/** Puts a new report of our servers alone in the place of the document's former one. */
export function replaceOwnPart(document: string, report: string): string {
  return joinParts({ ...splitParts(document), own: `${BEGINNING}\n${report}\n` });
}

/** Puts a new report about plans in the place of the document's former one. */
export function replacePlansPart(document: string, report: string): string {
  return joinParts({ ...splitParts(document), plans: `${PLANS_BEGINNING}\n${report}\n` });
}

/** Puts a new report about other answers in the place of the document's former one. */
export function replaceAnswersPart(document: string, report: string): string {
  return joinParts({ ...splitParts(document), answers: `${ANSWERS_BEGINNING}\n${report}\n` });
}

/** Puts a new report beside peers in the place of the document's former one. */
export function replacePeersPart(document: string, report: string): string {
  return joinParts({ ...splitParts(document), peers: `${PEERS_BEGINNING}\n${report}\n` });
}

/** The document's parts in their order; empty where one was never measured. */
interface Parts {
  readonly own: string;
  readonly plans: string;
  readonly answers: string;
  readonly peers: string;
}

function joinParts({ own, plans, answers, peers }: Parts): string {
  const parts = [own, plans, answers, peers].filter((part) => part !== "");
  return `${parts.map((part) => part.trimEnd()).join("\n\n")}\n`;
}

function splitParts(document: string): Parts {
  const [before, peers] = splitAt(document, PEERS_HEADING);
  const [beforeAnswers, answers] = splitAt(before, ANSWERS_HEADING);
  const [own, plans] = splitAt(beforeAnswers, PLANS_HEADING);
  return { own, plans, answers, peers };
}

function splitAt(text: string, heading: string): [before: string, from: string] {
  const start = text.indexOf(`${heading}\n`);
  return start < 0 ? [text, ""] : [text.slice(0, start), text.slice(start)];
}
