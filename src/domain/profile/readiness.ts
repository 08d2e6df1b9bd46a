import { roundTo } from "../../lib/round-to.js";
import type { ConceptKey } from "../concept-key.js";
import type { Edge } from "../edge.js";
import { DEFAULT_LEVEL, type Importance, LEVELS, type Level } from "../level.js";

/** How well concepts are known; what is not in it is not known. */
export type KnownLevels = ReadonlyMap<ConceptKey, Level>;

/** How much a requirement of each importance counts; an editorial choice. */
const IMPORTANCE_WEIGHTS: Readonly<Record<Importance, number>> = {
  ESSENTIAL: 1,
  DESIRABLE: 0.5,
  OPTIONAL: 0.2,
};

/** Shares and readiness are told, and compared, in so many parts. */
const PARTS = 10_000;

/** A requirement, and the concepts that can meet it: its target, or a category's members. */
export interface RequirementWithMembers {
  readonly requirement: Edge;
  readonly members: readonly ConceptKey[];
}

/** A requirement and how much of it is met, 0 to 1. */
export interface RatedRequirement {
  readonly requirement: Edge;
  readonly share: number;
}

/** How much a requirement counts: by its importance, times the weight that a source gives it. */
export function weighRequirement({ importance, weight }: Edge): number {
  return IMPORTANCE_WEIGHTS[importance ?? "ESSENTIAL"] * (weight ?? 1);
}

/** How much of a level is there: 1 at the level or above, else as many steps of it as are known. */
export function shareOfLevel(known: Level | undefined, needed: Level | null): number {
  if (known === undefined) return 0;
  const steps = LEVELS.indexOf(known) + 1;
  return Math.min(1, steps / (LEVELS.indexOf(needed ?? DEFAULT_LEVEL) + 1));
}

/**
 * Rates how much of a requirement is met, 0 to 1: the share of its level, and of a category the mean of
 * its best members, as many as it asks for.
 */
export function rateRequirement(
  { requirement, members }: RequirementWithMembers,
  known: KnownLevels,
): RatedRequirement {
  const shares = members.map((key) => shareOfLevel(known.get(key), requirement.level));
  return { requirement, share: meanOfBest(shares, requirement.atLeast ?? 1) };
}

/** The mean of the best so many shares; those that are not there count 0. */
export function meanOfBest(shares: readonly number[], atLeast: number): number {
  if (atLeast === 1) return shares.reduce((best, share) => Math.max(best, share), 0);
  const best = [...shares].sort((a, b) => b - a).slice(0, atLeast);
  return best.reduce((sum, share) => sum + share, 0) / atLeast;
}

/**
 * Tells how ready somebody is, 0 to 1 in ten-thousandths: the mean of what is met of each requirement,
 * each counting its weight. 1 exactly when everything that counts is met; 0 where nothing is required.
 */
export function measureReadiness(rated: readonly RatedRequirement[]): number {
  const total = rated.reduce((sum, { requirement }) => sum + weighRequirement(requirement), 0);
  const met = rated.reduce(
    (sum, { requirement, share }) => sum + share * weighRequirement(requirement),
    0,
  );
  return toReadiness(met, total);
}

/** Readiness from the weight that is met and the whole; below 1 as long as anything is missing. */
export function toReadiness(met: number, total: number): number {
  if (total === 0) return 0;
  const isWhole = total - met < 1e-9;
  return isWhole ? 1 : Math.min((PARTS - 1) / PARTS, roundTo(met / total, PARTS));
}
