import type { Config } from "../config.js";
import { loadSeed } from "../import/seed/load/load-seed.js";
import { checkSeed } from "../import/seed/read-seed.js";
import { formatSeedProblem } from "../import/seed/seed-problem.js";
import type { Output } from "./output.js";
import { PROJECT_SEED } from "./project-paths.js";
import { describe } from "./seed-on-start.js";
import { openConfiguredStore } from "./serve.js";

/** Checks a seed and prints every problem with its file and line; true when there is none. */
export async function checkSeedCommand(
  directory: string | undefined,
  output: Output,
): Promise<boolean> {
  const problems = await checkSeed(directory ?? PROJECT_SEED);
  for (const problem of problems) output.print(formatSeedProblem(problem));
  output.note(problems.length === 0 ? "The seed is right." : `Problems: ${problems.length}.`);
  return problems.length === 0;
}

/** Brings the configured store up to a seed; with `isDryRun` only says what that would change. */
export async function importSeedCommand(
  directory: string | undefined,
  isDryRun: boolean,
  config: Config,
  output: Output,
): Promise<void> {
  const store = await openConfiguredStore(config);
  try {
    const outcome = await loadSeed(store, directory ?? PROJECT_SEED, { dryRun: isDryRun });
    output.print(
      isDryRun ? `Dry run, nothing is written. ${describe(outcome)}` : describe(outcome),
    );
  } finally {
    await store.close();
  }
}
