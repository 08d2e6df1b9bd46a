import type { Problem } from "./finding.js";
import type { HealthGraph } from "./health-graph.js";

/** Something that should hold of every graph. */
export interface HealthRule {
  /** Its name in reports and explanations, e.g. `missing-effort`. */
  readonly id: string;
  /** What it looks for, in one sentence. */
  readonly description: string;
  /** Finds where it does not hold. Concepts come by key, so the order does not depend on the store. */
  readonly find: (graph: HealthGraph) => Iterable<Problem>;
}
