import { readFile, writeFile } from "node:fs/promises";
import { toTable } from "../bench/report/table.js";
import { type Archives, unpackArchives } from "./archives.js";
import { CROSSWALK_ARCHIVE, type CrosswalkQuality, evaluateCrosswalk } from "./crosswalk.js";
import { reportLinking } from "./linking/report-linking.js";
import type { Quality } from "./ranks.js";
import { evaluateStarts } from "./starts/evaluate-starts.js";
import { evaluateTypos } from "./typos.js";
import { VOCABULARY_ARCHIVES } from "./vocabularies.js";

const DOCUMENT = "docs/quality.md";

const HEAD = `# Quality

Written by \`npm run eval:search -- --write\`; everything below is measured. The folder of the archives is
the last argument, \`../shared/data\` when left out; what needs one that is missing is left out, aloud.

## Search

The mean reciprocal rank (MRR) is the mean of one divided by the place of the first right answer.

- *O\\*NET → ESCO*: the titles of O\\*NET's occupations asked among the occupations of ESCO 1.1.0, of which the graph
  has everything; right is what Nesta's crosswalk gives, which names only some of the occupations that would do.
  *With O\\*NET*: the graph has all of O\\*NET 29.2 too, without a link between the two; what one of its occupations is
  also called leads to ESCO's of that name. Parameters were chosen on one half of the titles.
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
  const archives = await unpackArchives(folder, [...VOCABULARY_ARCHIVES, CROSSWALK_ARCHIVE]);
  if (archives) {
    const { alone, together } = await evaluateCrosswalk(archives);
    rows.push(
      ...toRows("O\\*NET → ESCO", alone),
      ...toRows("O\\*NET → ESCO, with O\\*NET", together),
    );
    notes.push(describeContradicted(alone, together));
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

function toRows(name: string, { chosenOn, reported }: CrosswalkQuality): string[][] {
  return [
    toRow(`${name}: half for choosing parameters`, chosenOn),
    toRow(`${name}: other half`, reported),
  ];
}

function describeContradicted(alone: CrosswalkQuality, together: CrosswalkQuality): string {
  const tell = ({ others }: CrosswalkQuality) =>
    `${toThousandths(others.chosenOn.meanReciprocalRank)} and ${toThousandths(others.reported.meanReciprocalRank)}`;
  return `${alone.contradicted} of these titles are names of ESCO occupations of which the crosswalk gives none, such as supply
chain managers: no search by names puts what it gives in first place there. Without them the MRR of the two halves is
${tell(alone)}, with O\\*NET ${tell(together)}.
`;
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
  return [name, String(questions), ...[meanReciprocalRank, atOne, atTen].map(toThousandths)];
}

function toThousandths(share: number): string {
  return share.toFixed(3);
}

await main();
