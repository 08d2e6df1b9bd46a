import { compareCodePoints } from "../../lib/text-order.js";
import type { ConceptKey } from "../concept-key.js";
import type { Edge } from "../edge.js";
import { weighHub, weighLink } from "../explain/weights.js";

/** A concept that could be shown next, with the best of the links that lead to it. */
export interface Candidate {
  readonly key: ConceptKey;
  readonly parent: ConceptKey;
  /** What the link weighs: by type, importance and strength, as in explanations. */
  readonly weight: number;
}

/** Finds what the links of shown concepts lead to: one candidate per concept that is not shown yet. */
export function listCandidates(
  shown: ReadonlySet<ConceptKey>,
  links: readonly { readonly key: ConceptKey; readonly edges: readonly Edge[] }[],
): readonly Candidate[] {
  const best = new Map<ConceptKey, Candidate>();
  for (const { key: parent, edges } of links) {
    for (const edge of edges) {
      const key = edge.from === parent ? edge.to : edge.from;
      const candidate = { key, parent, weight: weighLink(edge) };
      const known = best.get(key);
      const isBetter = !known || compareParents(candidate, known) < 0;
      if (!shown.has(key) && isBetter) best.set(key, candidate);
    }
  }
  return [...best.values()];
}

/**
 * Sorts the candidates of one distance, most relevant first: by what the link weighs and what the
 * number of the concept's own links weighs, for what everything is linked with says little; then by key.
 */
export function sortByRelevance<Ranked extends Candidate & { readonly degree: number }>(
  candidates: readonly Ranked[],
): readonly Ranked[] {
  return candidates
    .map((candidate) => ({ candidate, total: candidate.weight + weighHub(candidate.degree) }))
    .sort((left, right) => left.total - right.total || compareKeys(left.candidate, right.candidate))
    .map(({ candidate }) => candidate);
}

function compareKeys(left: Candidate, right: Candidate): number {
  return compareCodePoints(left.key, right.key);
}

function compareParents(left: Candidate, right: Candidate): number {
  return left.weight - right.weight || compareCodePoints(left.parent, right.parent);
}
