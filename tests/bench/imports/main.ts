import "reflect-metadata";
import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { unpackArchives } from "../../evaluation/archives.js";
import { toFigure, toMegabytes, toTable } from "../report/table.js";
import { createEmbeddedBenchStore } from "../stores/embedded-bench-store.js";
import { createNeo4jBenchStore } from "../stores/neo4j-bench-store.js";
import { type ImportFigure, measureImports } from "./measure-imports.js";
import { type LinkFigure, measureLinks } from "./measure-links.js";
import { measureQuestions, type QuestionFigure } from "./measure-questions.js";
import { measureSuggest, type SuggestFigure } from "./measure-suggest.js";

const DOCUMENT = "docs/quality.md";
const HEADING = "## Imports";
const ARCHIVES = [
  "esco-v1.1.0-en",
  "onet-29.2-text",
  "tabiya-sample",
  "nesta-esco-onet-crosswalk",
] as const;

/** Measures imports into both stores, and questions and suggestions afterwards; prints them, `--write` writes them. */
async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const folder = words.find((word) => !word.startsWith("--")) ?? "../shared/data";
  const archives = await unpackArchives(folder, ARCHIVES);
  if (!archives) return;
  execFileSync("npm", ["run", "--silent", "build:server"], { stdio: "inherit" });
  const note = (line: string) => console.error(line);
  const embedded = await createEmbeddedBenchStore();
  const own = await measureImports(embedded, archives, note);
  const links = await measureLinks(embedded.url);
  const questions = await measureQuestions(embedded.url);
  const suggest = await measureSuggest(embedded.url);
  await embedded.remove();
  const neo4j = await createNeo4jBenchStore();
  const other = await measureImports(neo4j, archives, note);
  await neo4j.stop();
  await neo4j.remove();
  await archives.remove();
  const report = describe({ own, other, links, questions, suggest }, [
    embedded.version,
    neo4j.version,
  ]);
  console.log(report);
  if (words.includes("--write")) await write(report);
}

interface Figures {
  /** Into the embedded store, and into Neo4j. */
  readonly own: readonly ImportFigure[];
  readonly other: readonly ImportFigure[];
  readonly links: LinkFigure;
  readonly questions: readonly QuestionFigure[];
  readonly suggest: SuggestFigure;
}

function describe(
  { own, other, links, questions, suggest }: Figures,
  versions: readonly string[],
): string {
  const { concepts, labels, p50, p95, p99 } = suggest;
  const { matched, sure, sureAndRight, unsure, unsureAndRight } = links;
  const [processor] = cpus();
  const rows = own.map(({ name, seconds, peakBytes }, place) => [
    name,
    toFigure(seconds),
    toMegabytes(peakBytes),
    toFigure(other[place]?.seconds ?? Number.NaN),
    toMegabytes(other[place]?.peakBytes),
  ]);
  const columns = ["", "embedded, s", "peak MB", "Neo4j, s", "peak MB"];
  return `${HEADING}

Written by \`npm run bench:imports -- --write\`: the built command line, one command after the
other into the same store, from unpacked folders; the start of each process is part of its time. Memory is
that of the command, the most it ever had.

- Date: ${new Date().toISOString().slice(0, 10)}
- Versions: ${[`Node ${process.versions.node}`, ...versions].join(", ")}
- Machine: ${cpus().length} cores (${processor?.model.trim()}), ${Math.round(totalmem() / 1e9)} GB

${toTable(columns, rows)}

Links: curators matched ${matched} concepts of ESCO and O\\*NET by hand. Names alone propose something for
${sure + unsure} of them: surely (0.9 and above) for ${sure}, of which ${sureAndRight} are what the curators say; less surely for
${unsure}, of which ${unsureAndRight} are. The latter are left to review.

Afterwards, over the seed and all that was imported, from memory and with nothing kept; milliseconds from the request
to the whole answer over HTTP, one question after the other, each about something else. \`matchRoles\` is promised to
take at most 50 ms (p95), and page 400 a fifth longer than page 1.

${toTable(
  ["question", "p50", "p95", "longest"],
  questions.map(({ title, p50, p95, longest }) => [title, ...[p50, p95, longest].map(toFigure)]),
)}

Suggestions: asked over HTTP for beginnings of names, with nothing kept from before, over
${concepts.toLocaleString("en")} concepts and ${labels.toLocaleString("en")} labels (what the vocabularies do not fill is made up of their words):
p50 ${toFigure(p50)} ms, p95 ${toFigure(p95)} ms, p99 ${toFigure(p99)} ms. Aimed at is a p95 under 5 ms.
`;
}

/** This part is the document's last. */
async function write(report: string): Promise<void> {
  const [before = "", former = ""] = (await readFile(DOCUMENT, "utf8")).split(`\n${HEADING}\n`);
  const next = former.indexOf("\n## ");
  const after = next < 0 ? "" : former.slice(next);
  await writeFile(DOCUMENT, `${before}\n${report.trimEnd()}\n${after}`);
}

await main();
