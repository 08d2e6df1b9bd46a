/** What the benchmark can measure, in the order of the document. */
export const SUBJECTS = [
  "servers",
  "starts",
  "plans",
  "answers",
  "memory",
  "peers",
  "peersOnEsco",
] as const;

/** One thing to measure, and the part of the document about it. */
export type Subject = (typeof SUBJECTS)[number];

const BEGINNINGS: Readonly<Record<Subject, string>> = {
  servers: `# Performance

Written by \`npm run bench -- --write\`, "Starting" by \`npm run bench -- --starts --write\`,
"Learning paths" by \`npm run bench -- --plans --write\`, "Career answers" by
\`npm run bench -- --answers --write\`, "A million links" by
\`npm run bench -- --memory --write\`, "Beside other servers" by \`npm run bench -- --peers --write\`
and "Beside other servers, on ESCO" by \`npm run bench -- --peers --esco <folder> --write\`;
everything below is measured, nothing is edited by hand.

What is measured: a made-up graph, the same in every run, is written through the store port in
batches of 5,000 items, each batch durable. Then built servers (\`dist/main.js\`), each in a process
of its own, answer GraphQL requests over HTTP; the database's caches are warm. All servers must give
the same answers, or the run fails.

To repeat it: \`npm run bench\` (all, some ten minutes), \`npm run bench -- --scale 0.1 --rounds 3\` (quick),
\`npm run bench -- --store embedded\` (without Neo4j, which needs Docker, or Java and Maven).`,
  starts: `## Starting

To repeat it: \`npm run bench -- --starts\` (a minute); \`--write\` writes this part.`,
  plans: `## Learning paths

To repeat it: \`npm run bench -- --plans\` (some six minutes); \`--write\` writes this part.`,
  answers: `## Career answers

To repeat it: \`npm run bench -- --answers\` (a minute); \`--write\` writes this part.`,
  memory: `## A million links

To repeat it: \`npm run bench -- --memory\` (some ten minutes), \`npm run bench -- --memory --scale 0.1\`
(quick); \`--write\` writes this part.`,
  peers: `## Beside other servers

To repeat it, on Linux: \`npm run bench -- --peers\` (some twenty minutes; the first run installs the
others outside of the project), \`npm run bench -- --peers --scale 0.1 --rounds 1 --seconds 0.2\` (quick),
\`npm run bench -- --peers --only role,hub\` (some of what is asked),
\`npm run bench -- --peers --store embedded\` (without Neo4j and \`@neo4j/graphql\`).`,
  peersOnEsco: `## Beside other servers, on ESCO

The same servers and the same questions as in "Beside other servers", over ESCO itself as
\`rolegraph import esco\` makes a graph of it, instead of a made-up graph of its size.

To repeat it, on Linux: \`npm run bench -- --peers --esco <folder>\` (some twenty minutes), where the
folder, or a zip, holds the CSV files of a release in one language; \`--rounds\`, \`--seconds\`,
\`--only\` and \`--store\` as above.`,
};

/** Puts a new report about a subject in the place of the document's former one. */
export function replacePart(document: string, subject: Subject, report: string): string {
  const parts = splitParts(document);
  parts.set(subject, `${BEGINNINGS[subject]}\n\n${report.trim()}`);
  const written = SUBJECTS.flatMap((each) => parts.get(each) ?? []);
  return `${written.join("\n\n")}\n`;
}

/** The document's parts; without those that were never measured. */
function splitParts(document: string): Map<Subject, string> {
  const starts = SUBJECTS.map((subject) => ({ subject, start: findStart(document, subject) }))
    .filter(({ start }) => start >= 0)
    .toSorted((left, right) => left.start - right.start);
  return new Map(
    starts.map(({ subject, start }, place) => [
      subject,
      document.slice(start, starts[place + 1]?.start).trim(),
    ]),
  );
}

/** A part begins with its heading, on a line of its own. */
function findStart(document: string, subject: Subject): number {
  const [heading = ""] = BEGINNINGS[subject].split("\n");
  return `\n${document}`.indexOf(`\n${heading}\n`);
}
