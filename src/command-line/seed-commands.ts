import type { Config } from "../config.js";
import { CONCEPT_KINDS } from "../domain/concept.js";
import { loadSeed } from "../import/seed/load/load-seed.js";
import { checkSeed, readSeed } from "../import/seed/read-seed.js";
import type { Seed } from "../import/seed/seed.js";
import { formatSeedProblem } from "../import/seed/seed-problem.js";
import type { Output } from "./output.js";
import { PROJECT_SEED } from "./project-paths.js";
import { describe } from "./seed-on-start.js";
import { openConfiguredStore } from "./serve.js";

/**
 * Checks a seed and prints every problem with its file and line, or, when there is none, what the
 * seed holds; true when there is none.
 */
export async function checkSeedCommand(
  folder: string | undefined,
  output: Output,
): Promise<boolean> {
  const directory = folder ?? PROJECT_SEED;
  const problems = await checkSeed(directory);
  for (const problem of problems) output.print(formatSeedProblem(problem));
  if (problems.length > 0) {
    output.note(`Problems: ${problems.length}.`);
    return false;
  }
  output.print(`The seed is right: ${countItems(await readSeed(directory))}.`);
  return true;
}

function countItems({ concepts, edges }: Seed): string {
  const kinds = CONCEPT_KINDS.map((kind) => {
    const count = concepts.filter((concept) => concept.kind === kind).length;
    return `${kind} ${count}`;
  });
  return [...kinds, `links ${edges.length}`].join(", ");
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
