import type { Evidence } from "../../../domain/source.js";
import type { ProblemList } from "../seed-problem.js";
import type { KnownNames } from "./known-names.js";

/** What the facts of one file have in common while they are converted. */
export interface Scope {
  readonly names: KnownNames;
  readonly problems: ProblemList;
  /** Backs every fact of the file that gives no evidence of its own. */
  readonly evidence: readonly Evidence[];
}
