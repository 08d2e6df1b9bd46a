import { toReference } from "../../api/concept-reference.js";
import { type FoundConcept, findSuccessor } from "../plan/found-concept.js";
import { isAtLeast, isLevel, type Level } from "../plan/level.js";

/** Something that was learned. */
export interface DoneStep {
  /** The concept's global id, which stays the same over all versions of the graph. */
  readonly id: string;
  readonly reference: string;
  readonly label: string;
  readonly level: Level;
  /** The day on which it was ticked, e.g. 2026-01-31. */
  readonly on: string;
}

/** What was learned, by id. */
export type Progress = ReadonlyMap<string, DoneStep>;

const FORMAT = "rolegraph-progress";
const VERSION = 1;

export function isDone(progress: Progress, id: string, level: Level): boolean {
  const done = progress.get(id);
  return done !== undefined && isAtLeast(done.level, level);
}

export function tick(progress: Progress, done: DoneStep): Progress {
  return mergeProgress(progress, new Map([[done.id, done]]));
}

export function untick(progress: Progress, id: string): Progress {
  return new Map([...progress].filter(([other]) => other !== id));
}

/** Joins two; of what is in both, the higher level stands. */
export function mergeProgress(progress: Progress, other: Progress): Progress {
  const merged = new Map(progress);
  for (const done of other.values()) {
    if (!isDone(merged, done.id, done.level)) merged.set(done.id, done);
  }
  return merged;
}

/** Takes over new names, and gives what was learned of a retired concept to its successor. */
export function followProgress(
  progress: Progress,
  found: readonly (FoundConcept | null)[],
): Progress {
  const byId = new Map(found.flatMap((concept) => (concept ? [[concept.id, concept]] : [])));
  let followed: Progress = new Map();
  for (const done of progress.values()) {
    const concept = byId.get(done.id);
    followed = tick(followed, concept ? rename(done, findSuccessor(concept)) : done);
  }
  return followed;
}

function rename(done: DoneStep, concept: FoundConcept): DoneStep {
  return { ...done, id: concept.id, reference: toReference(concept), label: concept.label };
}

/** Writes progress as a file, in the order of the ids. */
export function writeProgress(progress: Progress): string {
  const done = [...progress.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, done }, undefined, 2)}\n`;
}

/** Reads what `writeProgress` wrote; undefined for anything else. */
export function readProgress(text: string): Progress | undefined {
  const file = parseJson(text) as { format?: unknown; version?: unknown; done?: unknown } | null;
  if (file?.format !== FORMAT || file.version !== VERSION || !Array.isArray(file.done)) {
    return undefined;
  }
  const done: readonly unknown[] = file.done;
  return done.every(isDoneStep) ? new Map(done.map((item) => [item.id, item])) : undefined;
}

function isDoneStep(value: unknown): value is DoneStep {
  if (typeof value !== "object" || value === null) return false;
  const { id, reference, label, level, on } = value as Record<keyof DoneStep, unknown>;
  return isLevel(level) && [id, reference, label, on].every((text) => typeof text === "string");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
