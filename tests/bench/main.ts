import "reflect-metadata";
import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { LaunchError } from "../../scripts/neo4j/launch-error.js";
import { OptionError, parseOptions } from "./options.js";
import { toDocument } from "./report/document.js";
import { toMarkdown } from "./report/to-markdown.js";
import { runBench } from "./run-bench.js";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

/** Builds the server, measures, and prints the report; progress goes to standard error. */
async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const options = parseOptions(words);
  console.error("Building the server");
  execFileSync("npm", ["run", "--silent", "build:server"], { cwd: PROJECT, stdio: "inherit" });
  const command = ["npm run bench", ...(words.length > 0 ? ["--", ...words] : [])].join(" ");
  const result = await runBench(options, command, (line) => console.error(line));
  const report = toMarkdown(result);
  console.log(report);
  if (options.isWritten) await writeFile(`${PROJECT}docs/performance.md`, toDocument(report));
}

try {
  await main();
} catch (error) {
  const isExplained = error instanceof LaunchError || error instanceof OptionError;
  console.error(isExplained ? error.message : error);
  process.exitCode = 1;
}
