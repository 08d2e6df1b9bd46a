/** Where the part about other servers begins. */
const PEERS_HEADING = "## Beside other servers";

const BEGINNING = `# Performance

Written by \`npm run bench -- --write\` and, from "Beside other servers" on, by
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

/** Puts a new report of our servers alone in the place of the document's former one. */
export function replaceOwnPart(document: string, report: string): string {
  const peers = splitParts(document)[1];
  return [`${BEGINNING}\n${report}\n`, ...(peers ? [peers] : [])].join("\n");
}

/** Puts a new report beside peers in the place of the document's former one. */
export function replacePeersPart(document: string, report: string): string {
  return `${splitParts(document)[0].trimEnd()}\n\n${PEERS_BEGINNING}\n${report}\n`;
}

function splitParts(document: string): [own: string, peers: string] {
  const start = document.indexOf(`${PEERS_HEADING}\n`);
  return start < 0 ? [document, ""] : [document.slice(0, start), document.slice(start)];
}
