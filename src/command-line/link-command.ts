import type { Config } from "../config.js";
import { BadInputError } from "../domain/errors.js";
import { linkToCore } from "../import/link/link-core.js";
import { readReview, writeReview } from "../import/link/review-file.js";
import { openConfiguredStore } from "./open-configured-store.js";
import type { Output } from "./output.js";
import { createProgress } from "./progress.js";

/** What the command line says of linking. */
export interface LinkCommandOptions {
  readonly scheme?: readonly string[];
  /** A number from 0 to 1, as it was typed. */
  readonly acceptAbove: string;
  /** The file that a curator edits: read where it is there, and written anew. */
  readonly review?: string;
  readonly dryRun: boolean;
}

/** Links imported vocabularies to the curated graph and says what that changed, or would change. */
export async function linkCommand(
  { scheme: schemes, acceptAbove, review: path, dryRun }: LinkCommandOptions,
  config: Config,
  output: Output,
): Promise<void> {
  const least = readShare(acceptAbove);
  const reviewed = path === undefined ? [] : await readReview(path);
  const store = await openConfiguredStore(config);
  const progress = createProgress(output);
  try {
    const { report, accepted, review } = await linkToCore(store, {
      schemes,
      acceptAbove: least,
      reviewed,
      isDryRun: dryRun,
      onProgress: progress.tell,
    });
    progress.end();
    const { added, changed, removedEdges } = report.counts;
    const done = `${accepted} matches accepted, of them ${added} new and ${changed} changed; ${removedEdges} removed`;
    output.print(
      dryRun
        ? `Dry run, nothing is written: ${done}.`
        : `Linked (version ${await store.version()}): ${done}.`,
    );
    const open = review.filter(({ decision }) => decision === null).length;
    if (path === undefined) output.print(`Left to review: ${open}; --review <file> writes them.`);
    else if (!dryRun) {
      await writeReview(path, review);
      output.print(
        `Left to review: ${open}, in ${path}; write accept or reject before each and link again.`,
      );
    }
  } finally {
    progress.end();
    await store.close();
  }
}

function readShare(text: string): number {
  const share = Number(text);
  if (share >= 0 && share <= 1) return share;
  throw new BadInputError(
    `Expected a confidence from 0 to 1 for --accept-above, got ${JSON.stringify(text)}.`,
  );
}
