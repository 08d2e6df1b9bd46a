import type { ConceptKey } from "../concept-key.js";

/** How bad a finding is: an ERROR makes answers wrong, a WARNING makes them poor, a NOTE is to look at. */
export const SEVERITIES = ["ERROR", "WARNING", "NOTE"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a rule finds. */
export interface Problem {
  readonly severity: Severity;
  /** What it is about, the concept to change first. */
  readonly concepts: readonly ConceptKey[];
  /** Says what is wrong, to a reader who knows the trade but no program. */
  readonly text: string;
  /** Says what would mend it; null where that is a matter of judgement. */
  readonly fix: string | null;
}

/** A problem with the rule that found it. */
export interface HealthFinding extends Problem {
  readonly rule: string;
}
