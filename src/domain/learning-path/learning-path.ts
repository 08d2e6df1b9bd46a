import type { ConceptKey } from "../concept-key.js";
import type { Level } from "../level.js";
import type { AssumedConcept } from "./implied.js";

/** Who asks for a step: a need, or a concept that has it as a prerequisite. */
export type StepReason =
  | { readonly need: string; readonly prerequisiteOf: null; readonly level: Level }
  | { readonly need: null; readonly prerequisiteOf: ConceptKey; readonly level: Level };

export interface PathStep {
  readonly concept: ConceptKey;
  /** What is known of it before; null for nothing. */
  readonly from: Level | null;
  readonly level: Level;
  readonly hours: number;
  /** Needs by id, then concepts by key. */
  readonly because: readonly StepReason[];
  /** Later steps that rest on this one, by key. */
  readonly unlocks: readonly ConceptKey[];
}

/** Steps that can be learned once the stages before it are, in any order. */
export interface PathStage {
  readonly number: number;
  readonly hours: number;
  /** What unlocks most first, then by label and key. */
  readonly steps: readonly PathStep[];
}

/** What could have been taken instead. */
export interface PathAlternative {
  /** The concept, or the category of which several members would be needed. */
  readonly concept: ConceptKey;
  /**
   * How many more hours the best plan with it takes (fewer than none where the plan is not the one of
   * least hours); null where that was not worked out.
   */
  readonly extraHours: number | null;
}

/** The most alternatives that are listed for one choice. */
export const MOST_ALTERNATIVES = 12;

/** A place where one of several was enough, and something had to be learned for it. */
export interface PathChoice {
  readonly reason: StepReason;
  readonly taken: readonly ConceptKey[];
  /** By extra hours, then the seemingly cheapest first; at most `MOST_ALTERNATIVES`. */
  readonly others: readonly PathAlternative[];
  /** How many alternatives are not listed. */
  readonly omitted: number;
}

/** BOUNDED: time ran out; there may be a better plan, but none below the bound. */
export const PATH_STATUSES = ["OPTIMAL", "BOUNDED"] as const;
export type PathStatus = (typeof PATH_STATUSES)[number];

/** What is proven of a plan. */
export interface PathCertificate {
  readonly status: PathStatus;
  /** Hours as the checker adds them up. */
  readonly totalHours: number;
  /** No plan of the same objective and coverage takes fewer hours. */
  readonly boundHours: number;
  /** How far hours are above the bound, in parts of the hours; 0 when OPTIMAL. */
  readonly gap: number;
  /** Rules that the checker found broken. */
  readonly violations: number;
  /** Whether ties were broken to the end; if not, another run may take a plan that is as good. */
  readonly isSettled: boolean;
}

/**
 * A certified plan, its choices not yet told. The same problem gives the same plan, whatever the order of
 * its parts.
 */
export interface CertifiedPath {
  readonly stages: readonly PathStage[];
  readonly totalHours: number;
  readonly assumed: readonly AssumedConcept[];
  /** Ids of needs that did not fit the budget, by id. */
  readonly leftOut: readonly string[];
  /** Planned concepts without hours, by key. */
  readonly unestimated: readonly ConceptKey[];
  readonly certificate: PathCertificate;
}

/** A certified plan and what else could have been taken. */
export interface LearningPath extends CertifiedPath {
  readonly choices: readonly PathChoice[];
}
