import "reflect-metadata";
import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { LaunchError } from "../../scripts/neo4j/launch-error.js";
import { BadInputError } from "../../src/domain/errors.js";
import { answersToMarkdown } from "./career/answers-to-markdown.js";
import { measureAnswers } from "./career/measure-answers.js";
import { memoryToMarkdown } from "./memory/report.js";
import { runMemory } from "./memory/run-memory.js";
import { type BenchOptions, OptionError, parseOptions } from "./options.js";
import { peersOnEscoToMarkdown } from "./peers/report/peers-on-esco-to-markdown.js";
import { peersToMarkdown } from "./peers/report/peers-to-markdown.js";
import { runPeers } from "./peers/run-peers.js";
import { plansToMarkdown } from "./plans/plans-to-markdown.js";
import { runPlans } from "./plans/run-plans.js";
import { replacePart, type Subject } from "./report/document.js";
import { tellCommand } from "./report/tell-command.js";
import { toMarkdown } from "./report/to-markdown.js";
import { runBench } from "./run-bench.js";
import { measureStarts } from "./starts/measure-starts.js";
import { startsToMarkdown } from "./starts/starts-to-markdown.js";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

type Measure = (
  options: BenchOptions,
  command: string,
  note: (line: string) => void,
) => Promise<string>;

/** Measures a subject and writes the report about it. */
const MEASURE: Readonly<Record<Subject, Measure>> = {
  servers: async (...given) => toMarkdown(await runBench(...given)),
  starts: async ({ rounds }, command, note) =>
    startsToMarkdown(await measureStarts(rounds, note), command),
  plans: async (_options, command, note) => plansToMarkdown(await runPlans(command, note)),
  answers: async (_options, command, note) =>
    answersToMarkdown(await measureAnswers(note), command),
  memory: async ({ scale }, command, note) =>
    memoryToMarkdown(await runMemory(scale, command, note)),
  peers: async (...given) => peersToMarkdown(await runPeers(...given)),
  peersOnEsco: async (...given) => peersOnEscoToMarkdown(await runPeers(...given)),
};

/** Builds the server, measures, and prints the report; progress goes to standard error. */
async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const options = parseOptions(words);
  console.error("Building the server");
  execFileSync("npm", ["run", "--silent", "build:server"], { cwd: PROJECT, stdio: "inherit" });
  const report = await measure(options, tellCommand(words));
  console.log(report);
  if (options.isWritten) await write(report, options);
}

function measure(options: BenchOptions, command: string): Promise<string> {
  return MEASURE[options.subject](options, command, (line) => console.error(line));
}

async function write(report: string, { subject }: BenchOptions): Promise<void> {
  const path = `${PROJECT}docs/performance.md`;
  const document = await readFile(path, "utf8");
  await writeFile(path, replacePart(document, subject, report));
}

function isExplained(error: unknown): error is Error {
  return [LaunchError, OptionError, BadInputError].some((kind) => error instanceof kind);
}

try {
  await main();
} catch (error) {
  console.error(isExplained(error) ? error.message : error);
  process.exitCode = 1;
}
