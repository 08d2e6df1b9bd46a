/** Puts the report below what a reader needs to understand and repeat it. */
export function toDocument(report: string): string {
  return `# Performance

Written by \`npm run bench -- --write\`; everything below is measured, nothing is edited by hand.

What is measured: a made-up graph, the same in every run, is written through the store port in
batches of 5,000 items, each batch durable. Then built servers (\`dist/main.js\`), each in a process
of its own, answer GraphQL requests over HTTP; the database's caches are warm. All servers must give
the same answers, or the run fails. "Cold start" is the time from starting the built server on an
embedded store that holds the project's seed to its first answer.

To repeat it: \`npm run bench\` (all, some ten minutes), \`npm run bench -- --scale 0.1 --rounds 3\` (quick),
\`npm run bench -- --store embedded\` (without Neo4j, which needs Docker, or Java and Maven).

${report}
`;
}
