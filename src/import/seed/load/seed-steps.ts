import type { WriteBatch } from "../../../store/store.js";

/** What becomes of an item; null for the steps that are not counted. */
export type Effect = "added" | "changed" | "retired" | "removedEdges" | null;

/** The writing of one item. */
export interface SeedStep {
  readonly effect: Effect;
  /** Holds nothing but the item. */
  readonly batch: WriteBatch;
}

/** How many sources, concepts and edges were added or changed, and what went out of use. */
export type Counts = Readonly<Record<NonNullable<Effect>, number>>;

/** Counts what becomes of the items. */
export function countEffects(steps: readonly SeedStep[]): Counts {
  const counts = { added: 0, changed: 0, retired: 0, removedEdges: 0 };
  for (const { effect } of steps) if (effect) counts[effect] += 1;
  return counts;
}

/** Joins steps into one batch; items of one sort keep their order. */
export function toBatch(steps: readonly SeedStep[]): WriteBatch {
  const batches = steps.map(({ batch }) => batch);
  return {
    sources: batches.flatMap(({ sources }) => sources ?? []),
    concepts: batches.flatMap(({ concepts }) => concepts ?? []),
    edges: batches.flatMap(({ edges }) => edges ?? []),
    removedEdges: batches.flatMap(({ removedEdges }) => removedEdges ?? []),
    retired: batches.flatMap(({ retired }) => retired ?? []),
  };
}
