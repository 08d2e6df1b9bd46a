import { readFile, writeFile } from "node:fs/promises";
import { toTable } from "../bench/report/table.js";
import { type Archives, unpackArchives } from "./archives.js";
import { CROSSWALK_ARCHIVES, evaluateCrosswalk } from "./crosswalk.js";
import { reportLinking } from "./linking/report-linking.js";
import type { Quality } from "./ranks.js";
import { evaluateStarts, STARTS_ARCHIVES } from "./starts/evaluate-starts.js";
import { evaluateTypos } from "./typos.js";

const DOCUMENT = "docs/quality.md";

const HEAD = `# Quality

Written by \`npm run eval:search -- --write\`; everything below is measured. The folder of the archives is
the last argument, \`../shared/data\` when left out; what needs one that is missing is left out, aloud.

## Search

The mean reciprocal rank (MRR) is the mean of one divided by the place of the first right answer.

- *O\\*NET → ESCO*: the titles of O\\*NET's occupations asked among all occupations of ESCO 1.1.0, whose ISCO
  groups are there as well; right is what Nesta's crosswalk gives, which names only some of the occupations that
  would do. Parameters were chosen on one half of the titles.
- *typos*: every label and alias of the seed of five letters and more with one letter wrong.
- *beginnings*: the [beginnings of names](../tests/evaluation/starts/expected-starts.ts) that \`suggest\` is asked for,
  with what somebody who types them expects first; among the seed, and among ESCO 1.1.0 and O\\*NET 29.2 as well.
`;

const COLUMNS = ["", "questions", "MRR", "right in first place", "among the first ten"];

/** Measures what can be measured here and prints it. */
async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const folder = words.find((word) => !word.startsWith("--")) ?? "../shared/data";
  const rows: string[][] = [];
  const notes: string[] = [];
  const names = [...new Set([...CROSSWALK_ARCHIVES, ...STARTS_ARCHIVES])];
  const archives = await unpackArchives(folder, names);
  if (archives) {
    const { chosenOn, reported, contradicted, others } = await evaluateCrosswalk(archives);
    rows.push(toRow("O\\*NET → ESCO, half for choosing parameters", chosenOn));
    rows.push(toRow("O\\*NET → ESCO, other half", reported));
    const [chosen, other] = [others.chosenOn, others.reported].map(({ meanReciprocalRank }) =>
      meanReciprocalRank.toFixed(3),
    );
    notes.push(
      `${contradicted} of these titles are names of ESCO occupations of which the crosswalk gives none, such as supply\nchain managers: no search by names puts what it gives in first place there. Without them the MRR is ${chosen} on\nthe half for choosing parameters and ${other} on the other.\n`,
    );
  }
  rows.push(toRow("typos", await evaluateTypos()));
  rows.push(...(await rateStarts("the seed", undefined)));
  if (archives) {
    rows.push(...(await rateStarts("with ESCO and O\\*NET", archives)));
    await archives.remove();
  }
  const report = `${HEAD}\n${toTable(COLUMNS, rows)}\n\n${[...notes, await reportLinking()].join("\n")}`;
  console.log(report);
  if (words.includes("--write")) await write(report);
}

async function rateStarts(graph: string, archives: Archives | undefined): Promise<string[][]> {
  const { tuning, heldOut } = await evaluateStarts(archives);
  return [
    toRow(`beginnings, ${graph}: tuning half`, tuning),
    toRow(`beginnings, ${graph}: held-out half`, heldOut),
  ];
}

/** What imports take is measured by itself and stays. */
async function write(report: string): Promise<void> {
  const [, imports] = (await readFile(DOCUMENT, "utf8")).split("\n## Imports\n");
  await writeFile(DOCUMENT, imports === undefined ? report : `${report}\n## Imports\n${imports}`);
}

function toRow(name: string, { questions, meanReciprocalRank, atOne, atTen }: Quality): string[] {
  return [
    name,
    String(questions),
    ...[meanReciprocalRank, atOne, atTen].map((one) => one.toFixed(3)),
  ];
}

await main();
