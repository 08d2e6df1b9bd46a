import { readFile, writeFile } from "node:fs/promises";
import { CONCEPT_KINDS, type ConceptKind } from "../src/domain/concept.js";
import { readSeed } from "../src/import/seed/read-seed.js";

const FILE = "seed/README.md";
const TABLE = /\| kind \| count \|\n\|---\|---\|\n(?:\|.*\|\n)+/u;

const NAMES: Record<ConceptKind, string> = {
  ROLE: "roles",
  SKILL: "skills",
  TECHNOLOGY: "technologies",
  CATEGORY: "categories",
  RESPONSIBILITY: "responsibilities",
};

/** Compares the counts in the seed's README with the seed; with `--write` writes them. */
async function main(): Promise<void> {
  const before = await readFile(FILE, "utf8");
  const after = before.replace(TABLE, await makeTable());
  if (process.argv.includes("--write")) await writeFile(FILE, after);
  else if (after !== before) {
    console.error(`${FILE} counts what the seed no longer holds: run "npm run fix:seed-readme".`);
    process.exitCode = 1;
  }
}

async function makeTable(): Promise<string> {
  const { concepts, edges } = await readSeed("seed");
  const count = (kind: ConceptKind) => concepts.filter((concept) => concept.kind === kind).length;
  const rows = CONCEPT_KINDS.map((kind) => [NAMES[kind], count(kind)] as const);
  const lines = [...rows, ["links", edges.length] as const].map(
    ([name, number]) => `| ${name} | ${number.toLocaleString("en-GB")} |\n`,
  );
  return `| kind | count |\n|---|---|\n${lines.join("")}`;
}

await main();
