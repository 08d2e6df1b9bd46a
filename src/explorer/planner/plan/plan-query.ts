import type { FoundConcept } from "./found-concept.js";
import type { Level } from "./level.js";

export interface StepReason {
  readonly text: string;
  readonly requirement: {
    readonly target: { readonly label: string; readonly kind: string };
  } | null;
}

export interface PathStep {
  readonly concept: FoundConcept & { readonly description: string | null };
  readonly from: Level | null;
  readonly level: Level;
  readonly hours: number;
  readonly because: readonly StepReason[];
  readonly unlocks: readonly { readonly id: string }[];
}

export interface PathStage {
  readonly number: number;
  readonly hours: number;
  readonly steps: readonly PathStep[];
}

export interface LearningPath {
  readonly role: FoundConcept;
  readonly totalHours: number;
  readonly weeks: number | null;
  readonly stages: readonly PathStage[];
  readonly unestimated: readonly { readonly label: string }[];
  readonly certificate: {
    readonly status: "OPTIMAL" | "BOUNDED";
    readonly lowerBoundHours: number;
    readonly gap: number;
    readonly violations: number;
  };
}

/** What `PLAN_QUERY` answers. */
export interface PlanData {
  readonly learningPath: LearningPath;
}

export const PLAN_QUERY = `query Plan($input: LearningPathInput!) {
  learningPath(input: $input) {
    role { id slug scheme label kind }
    totalHours
    weeks
    stages {
      number
      hours
      steps {
        concept { id slug scheme label kind description }
        from
        level
        hours
        because { text requirement { target { label kind } } }
        unlocks { id }
      }
    }
    unestimated { label }
    certificate { status lowerBoundHours gap violations }
  }
}`;

/** A place in a plan where one of several was enough. */
export interface PathChoice {
  readonly reason: {
    readonly text: string;
    /** Null where a step needs it first. */
    readonly requirement: { readonly level: Level | null } | null;
  };
  readonly taken: readonly FoundConcept[];
  readonly others: readonly {
    readonly concept: FoundConcept;
    /** Null where there was no time to find out. */
    readonly extraHours: number | null;
  }[];
  readonly omitted: number;
}

/** What `CHOICES_QUERY` answers. */
export interface ChoicesData {
  readonly learningPath: { readonly choices: readonly PathChoice[] };
}

/** Asked after the plan is shown: each alternative is planned anew. */
export const CHOICES_QUERY = `query Choices($input: LearningPathInput!) {
  learningPath(input: $input) {
    choices {
      reason { text requirement { level } }
      taken { id slug scheme label kind }
      others { concept { id slug scheme label kind } extraHours }
      omitted
    }
  }
}`;
