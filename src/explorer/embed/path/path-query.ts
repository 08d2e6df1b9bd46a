import type { LEVEL_NAMES } from "../../../texts.js";
import type { Named } from "../element/addresses.js";

export type Level = keyof typeof LEVEL_NAMES;

export interface PathStep {
  readonly concept: Named & { readonly id: string; readonly label: string };
  readonly level: Level;
  readonly hours: number;
}

export interface PathStage {
  readonly number: number;
  readonly hours: number;
  readonly steps: readonly PathStep[];
}

/** What `PATH_QUERY` answers. */
export interface PathData {
  readonly learningPath: {
    readonly role: { readonly label: string };
    readonly totalHours: number;
    readonly weeks: number | null;
    readonly stages: readonly PathStage[];
    readonly certificate: { readonly status: string; readonly lowerBoundHours: number };
  };
}

export const PATH_QUERY = `query EmbeddedPath($input: LearningPathInput!) {
  learningPath(input: $input) {
    role { label }
    totalHours
    weeks
    stages {
      number
      hours
      steps { level hours concept { id slug scheme label } }
    }
    certificate { status lowerBoundHours }
  }
}`;
