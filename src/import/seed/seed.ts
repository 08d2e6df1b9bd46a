import type { Concept } from "../../domain/concept.js";
import type { Edge } from "../../domain/edge.js";
import type { Source } from "../../domain/source.js";

/**
 * The curated knowledge of a directory, checked and complete. Sources and concepts come in code
 * point order of their keys, edges in that of `from`, type and `to`.
 */
export interface Seed {
  /** Names the exact content of the files, see `digestSeed`. */
  readonly digest: string;
  readonly sources: readonly Source[];
  readonly concepts: readonly Concept[];
  readonly edges: readonly Edge[];
}
