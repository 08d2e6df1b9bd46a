import "reflect-metadata";
import { Command } from "commander";
import type { ImportCommandOptions } from "./command-line/import-command.js";
import type { LinkCommandOptions } from "./command-line/link-command.js";
import { terminal } from "./command-line/output.js";
import { readConfig } from "./config.js";
import { RolegraphError } from "./domain/errors.js";

// Each command loads its own modules: help and checks need neither a server nor a store.
const program = new Command("rolegraph")
  .description("An open knowledge graph of roles, skills and tools, served through GraphQL.")
  .showHelpAfterError();

program
  .command("serve", { isDefault: true })
  .description("serve the API, the playground and the start page (configured by the environment)")
  .action(async () => {
    const { serve } = await import("./command-line/serve.js");
    await serve(readConfig(), terminal, untilStopped());
  });

const check = program.command("check").description("look for mistakes");
check
  .command("seed")
  .argument("[folder]", "the seed; the project's own when left out")
  .option("--all", "list notes and accepted findings too", false)
  .description("check a seed and print each mistake and each finding with its file and line")
  .action(async (folder: string | undefined, { all }: { all: boolean }) => {
    const { checkSeedCommand } = await import("./command-line/seed-commands.js");
    exitUnless(await checkSeedCommand(folder, all, terminal));
  });
check
  .command("store")
  .option("--all", "list notes too", false)
  .description("hold what the store has against the health rules")
  .action(async ({ all }: { all: boolean }) => {
    const { checkStoreCommand } = await import("./command-line/seed-commands.js");
    exitUnless(await checkStoreCommand(all, readConfig(), terminal));
  });

const importer = program.command("import").description("bring knowledge into the store");
importer
  .command("seed")
  .argument("[folder]", "the seed; the project's own when left out")
  .option("--dry-run", "say what would change and write nothing", false)
  .description("write what differs between a seed and the store")
  .action(async (folder: string | undefined, { dryRun }: { dryRun: boolean }) => {
    const { importSeedCommand } = await import("./command-line/seed-commands.js");
    await importSeedCommand(folder, dryRun, readConfig(), terminal);
  });

for (const [vocabulary, title] of [
  ["esco", "ESCO 1.0 to 1.2 (CSV)"],
  ["onet", "O*NET 23 to 30 (text)"],
  ["tabiya", "a taxonomy in Tabiya's open format (CSV)"],
  ["crosswalk", "matches between ESCO and O*NET (CSV), both imported before"],
] as const) {
  importer
    .command(vocabulary)
    .argument("<paths...>", "folders or zips of one release")
    .option("--dry-run", "say what would change and write nothing", false)
    .option("--scheme <name>", `scheme of the concepts; ${vocabulary} when left out`)
    .option("--release <number>", "the release; read from the paths when left out")
    .option("--since <version>", "tell all that differs since this version of the graph")
    .option("--report <file>", "write everything that was found as JSON")
    .description(`import ${title}`)
    .action(async (paths: string[], options: ImportCommandOptions) => {
      const { importCommand } = await import("./command-line/import-command.js");
      await importCommand(vocabulary, paths, options, readConfig(), terminal);
    });
}

program
  .command("link")
  .option("--scheme <name...>", "vocabularies to link; all that are imported when left out")
  .option("--accept-above <confidence>", "accept matches at least so sure, 0 to 1", "0.9")
  .option("--review <file>", "CSV of the others, with a curator's decisions from before")
  .option("--dry-run", "say what would change and write nothing", false)
  .description("match imported concepts with curated ones")
  .action(async (options: LinkCommandOptions) => {
    const { linkCommand } = await import("./command-line/link-command.js");
    await linkCommand(options, readConfig(), terminal);
  });

program
  .command("schema")
  .option("--check", "compare schema/schema.graphql with the code")
  .option("--write", "write schema/schema.graphql")
  .description("print the GraphQL schema")
  .action(async ({ check: isCheck, write: isWrite }: { check?: boolean; write?: boolean }) => {
    const { schemaCommand } = await import("./command-line/schema-command.js");
    const mode = isCheck ? "check" : isWrite ? "write" : "print";
    exitUnless(await schemaCommand(mode, terminal));
  });

void program.parseAsync().catch((error: unknown) => {
  terminal.note(error instanceof RolegraphError ? error.message : describeBug(error));
  process.exitCode = 1;
});

/** Aborts at the first SIGINT or SIGTERM; a second one ends the process at once. */
function untilStopped(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.once(name, () => controller.abort());
  }
  return controller.signal;
}

function exitUnless(isRight: boolean): void {
  if (!isRight) process.exitCode = 1;
}

function describeBug(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
