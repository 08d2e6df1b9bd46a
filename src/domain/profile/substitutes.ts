import { roundTo } from "../../lib/round-to.js";
import { compareCodePoints } from "../../lib/text-order.js";
import type { ConceptKey } from "../concept-key.js";

/** A technology in one facet, as it is compared with others. */
export interface FacetMember {
  readonly key: ConceptKey;
  readonly sortLabel: string;
  /** What it is used for. */
  readonly usedFor: ReadonlySet<ConceptKey>;
  /** Whether somebody wrote down that it can stand for the other one in this facet. */
  readonly isAuthored: boolean;
}

/** What could take a technology's place in a facet. */
export interface FoundSubstitute {
  readonly key: ConceptKey;
  readonly as: ConceptKey;
  /** 0 to 1, in hundredths. */
  readonly score: number;
  /** Whether somebody wrote it down for this facet. */
  readonly isAuthored: boolean;
  /** Capabilities of the technology in the facet that the substitute has too, by key. */
  readonly shared: readonly ConceptKey[];
  /** And those that it has not. */
  readonly missing: readonly ConceptKey[];
}

/** What counts how much: that somebody says so, what both can do, and being in the facet at all. */
const AUTHORED = 0.5;
const CAPABILITIES = 0.4;
const MEMBERSHIP = 0.1;

/**
 * Finds what could take a technology's place in a facet, best first, ties by label and key. Capabilities
 * within a facet are the uses that at least two other members of it have as well (one, where there are no
 * more than two): what a technology does beside the facet says nothing about who can replace it there.
 */
export function findSubstitutes(
  as: ConceptKey,
  technology: FacetMember,
  others: readonly FacetMember[],
): FoundSubstitute[] {
  const least = others.length > 2 ? 2 : 1;
  const capabilities = [...technology.usedFor]
    .filter((use) => others.filter(({ usedFor }) => usedFor.has(use)).length >= least)
    .sort(compareCodePoints);
  return [...others]
    .sort((a, b) => compareCodePoints(a.sortLabel, b.sortLabel) || compareCodePoints(a.key, b.key))
    .map((other) => toSubstitute(as, capabilities, other))
    .sort((a, b) => b.score - a.score);
}

function toSubstitute(
  as: ConceptKey,
  capabilities: readonly ConceptKey[],
  { key, usedFor, isAuthored }: FacetMember,
): FoundSubstitute {
  const shared = capabilities.filter((use) => usedFor.has(use));
  const missing = capabilities.filter((use) => !usedFor.has(use));
  const share = capabilities.length === 0 ? 0 : shared.length / capabilities.length;
  const score = MEMBERSHIP + CAPABILITIES * share + (isAuthored ? AUTHORED : 0);
  return { key, as, score: roundTo(score, 100), isAuthored, shared, missing };
}
