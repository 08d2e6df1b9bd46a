import { setTimeout as sleep } from "node:timers/promises";
import { UnavailableError } from "../domain/errors.js";
import { loadSeed, type SeedOutcome } from "../import/seed/load/load-seed.js";
import type { GraphStore } from "../store/store.js";
import type { Output } from "./output.js";

/** How long to wait before trying again to seed a store that is away. */
const RETRY_MS = 5_000;

/**
 * Brings the store up to the seed. When the store is away, goes on trying in the background until
 * the signal; a wrong seed is thrown at once.
 */
export async function seedOnStart(
  store: GraphStore,
  directory: string,
  output: Output,
  signal: AbortSignal,
): Promise<void> {
  try {
    output.note(describe(await loadSeed(store, directory)));
  } catch (error) {
    if (!(error instanceof UnavailableError)) throw error;
    output.note(`${error.message} The seed is loaded when it is back.`);
    void seedWhenBack(store, directory, output, signal);
  }
}

async function seedWhenBack(
  store: GraphStore,
  directory: string,
  output: Output,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await sleep(RETRY_MS, undefined, { signal, ref: false }).catch(() => undefined);
    const message = await tryLoad(store, directory);
    if (message === undefined || signal.aborted) continue;
    output.note(message);
    return;
  }
}

/** Undefined while the store is away. */
async function tryLoad(store: GraphStore, directory: string): Promise<string | undefined> {
  try {
    return describe(await loadSeed(store, directory));
  } catch (error) {
    if (error instanceof UnavailableError) return undefined;
    return error instanceof Error ? error.message : String(error);
  }
}

/** Says in a line what a load has done. */
export function describe(outcome: SeedOutcome): string {
  const { version, added, changed, retired, removedEdges, isUpToDate } = outcome;
  if (isUpToDate) return `The seed is up to date (version ${version}).`;
  return `The seed is loaded (version ${version}): ${added} added, ${changed} changed, ${retired} retired, ${removedEdges} links removed.`;
}
