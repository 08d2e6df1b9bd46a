import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { toTable } from "../bench/report/table.js";
import { measurePage, type PageFigures } from "./measure-page.js";
import { PAGES, type ShownPage } from "./pages.js";
import { visitPages } from "./visit.js";

/** What the explorer promises, in bytes and milliseconds. */
const MOST_FIRST_SCRIPT = 60_000;
const MOST_EMBED_SCRIPT = 20_000;
const LATEST_READY = 2_000;
const LONGEST_INTERACTION = 100;

const EMBED = "dist/explorer/embed/rolegraph.js";

interface Measured {
  readonly shown: ShownPage;
  readonly figures: PageFigures;
}

/** `npm run check:explorer`: prints what the pages weigh and how they do; fails when a promise is broken. */
async function main(): Promise<void> {
  const measured: Measured[] = [];
  await visitPages(async (visit) => {
    for (const shown of PAGES) {
      measured.push({ shown, figures: await measurePage(visit, shown, LATEST_READY) });
    }
  });
  const embedBytes = gzipSync(readFileSync(EMBED), { level: 9 }).length;
  console.log(
    toTable(["page", "scripts", "first paint", "ready", "interaction", "axe"], measured.map(toRow)),
  );
  console.log(`The script for other sites: ${toKilobytes(embedBytes)}.`);
  const broken = [...measured.flatMap(listBroken), ...listBrokenByEmbed(embedBytes)];
  for (const promise of broken) console.error(`BROKEN: ${promise}`);
  console.log(broken.length === 0 ? "All promises are kept." : `${broken.length} are broken.`);
  process.exitCode = broken.length === 0 ? 0 : 1;
}

function toRow({ shown, figures }: Measured): string[] {
  const { scriptBytes, firstPaint, ready, interaction, violations } = figures;
  return [
    shown.path,
    toKilobytes(scriptBytes),
    `${Math.round(firstPaint)} ms`,
    `${Math.round(ready)} ms`,
    interaction === undefined ? "" : `${interaction} ms`,
    shown.isForeign ? "" : String(violations.length),
  ];
}

function listBroken({ shown, figures }: Measured): string[] {
  const { scriptBytes, ready, interaction = 0, violations, trouble } = figures;
  const broken = [...violations, ...trouble].map((words) => `${shown.path}: ${words}`);
  if (shown.isFirst && scriptBytes > MOST_FIRST_SCRIPT) {
    broken.push(`${shown.path} has ${toKilobytes(scriptBytes)} of script, more than 60 kB.`);
  }
  if (!shown.isForeign && ready > LATEST_READY) {
    broken.push(`${shown.path} is ready after ${Math.round(ready)} ms, later than 2,000 ms.`);
  }
  if (interaction > LONGEST_INTERACTION) {
    broken.push(`${shown.path} answers after ${interaction} ms, later than 100 ms.`);
  }
  return broken;
}

function listBrokenByEmbed(bytes: number): string[] {
  if (bytes <= MOST_EMBED_SCRIPT) return [];
  return [`${EMBED} has ${toKilobytes(bytes)} compressed, more than 20 kB.`];
}

function toKilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}

await main();
