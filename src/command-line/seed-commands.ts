import type { Config } from "../config.js";
import { CONCEPT_KINDS } from "../domain/concept.js";
import { findHealthFindings } from "../domain/health/find-health-findings.js";
import { loadSeed } from "../import/seed/load/load-seed.js";
import { reviewSeed } from "../import/seed/read-seed.js";
import type { Seed } from "../import/seed/seed.js";
import { formatSeedProblem } from "../import/seed/seed-problem.js";
import { readHealthGraph } from "../store/read-health-graph.js";
import { openConfiguredStore } from "./open-configured-store.js";
import type { Output } from "./output.js";
import { PROJECT_SEED } from "./project-paths.js";
import { describe } from "./seed-on-start.js";
import { showFindings } from "./show-findings.js";

/**
 * Checks a seed and prints every problem with its file and line, or, when there is none, what the
 * health rules find and what the seed holds; true when there is nothing to mend or to explain.
 */
export async function checkSeedCommand(
  folder: string | undefined,
  isAllShown: boolean,
  output: Output,
): Promise<boolean> {
  const { problems, findings, seed } = await reviewSeed(folder ?? PROJECT_SEED);
  for (const problem of problems) output.print(formatSeedProblem(problem));
  if (!seed) {
    output.note(`Problems: ${problems.length}.`);
    return false;
  }
  const shown = findings.map(({ finding, file, line, reason }) => ({
    finding,
    place: `${file}:${line}`,
    reason,
  }));
  const isRight = showFindings(shown, isAllShown, output);
  output.print(`${isRight ? "The seed is right" : "The seed holds"}: ${countItems(seed)}.`);
  return isRight;
}

/** Holds what the configured store has against the health rules; true when there is nothing to mend. */
export async function checkStoreCommand(
  isAllShown: boolean,
  config: Config,
  output: Output,
): Promise<boolean> {
  const store = await openConfiguredStore(config);
  try {
    const findings = findHealthFindings(await readHealthGraph(store));
    const shown = findings.map((finding) => ({ finding, place: undefined, reason: undefined }));
    return showFindings(shown, isAllShown, output);
  } finally {
    await store.close();
  }
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
