import type { ConceptKey } from "../concept-key.js";
import type { Importance, Level, Strength } from "../level.js";

/** What is made least: hours, or the number of steps and then hours. */
export const PATH_OBJECTIVES = ["LEAST_TIME", "FEWEST_STEPS"] as const;
export type PathObjective = (typeof PATH_OBJECTIVES)[number];

/** One way to meet a need: so many different members at a level. A concept is its only member. */
export interface PathOption {
  /** Distinct learnable concepts: the concept itself, or the category's members at any depth. */
  readonly members: readonly ConceptKey[];
  readonly atLeast: number;
  readonly level: Level;
  /** The category that the members are of; null where one concept is asked for. */
  readonly category: ConceptKey | null;
}

/** An option of a prerequisite group. SOFT ones add no steps; they order steps that are there. */
export interface PrerequisitePathOption extends PathOption {
  readonly strength: Strength;
}

/** What the planner knows of a concept that can be learned. */
export interface LearnableConcept {
  /** Hours from nothing to BASIC, WORKING and ADVANCED; null where nobody estimated them. */
  readonly hours: readonly [basic: number, working: number, advanced: number] | null;
  /** What steps that are otherwise alike are ordered by, before their keys. */
  readonly sortLabel: string;
  /** All groups must hold; of a group one HARD option is enough. */
  readonly groups: readonly (readonly PrerequisitePathOption[])[];
}

/** Something that the path leads to: one of the options is enough. */
export interface PathNeed {
  /** Tells needs apart; the same need twice counts once. */
  readonly id: string;
  readonly options: readonly PathOption[];
  readonly importance: Importance;
  /** How much covering it is worth within its importance; null is 1. */
  readonly weight: number | null;
}

/** A question for the planner. Concepts that are missing from `concepts` cannot be learned. */
export interface LearningPathProblem {
  readonly concepts: ReadonlyMap<ConceptKey, LearnableConcept>;
  readonly needs: readonly PathNeed[];
  readonly known: ReadonlyMap<ConceptKey, Level>;
  /** May not be learned; what is known of them stays known. */
  readonly avoid: ReadonlySet<ConceptKey>;
  /** Taken where two plans are otherwise alike. */
  readonly prefer: ReadonlySet<ConceptKey>;
  readonly objective: PathObjective;
  /** With a budget the plan covers the most valuable needs that fit; null covers all. */
  readonly budgetHours: number | null;
}

/** How much work one plan may be. */
export interface PlanLimits {
  /** For the whole plan, waiting for the solver included. */
  readonly milliseconds: number;
  /** Choices whose alternatives are solved again. */
  readonly choices: number;
  /** Alternatives of each choice that are solved again. */
  readonly alternatives: number;
}

export const DEFAULT_PLAN_LIMITS: PlanLimits = { milliseconds: 2_000, choices: 8, alternatives: 4 };
