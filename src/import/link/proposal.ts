import type { MatchKind } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";

/** That a concept of another vocabulary matches a curated one, how sure that is, and why. */
export interface LinkProposal {
  readonly from: ConceptKey;
  readonly to: ConceptKey;
  /** From the imported concept to the curated one. */
  readonly kind: MatchKind;
  /** 0 to 1. */
  readonly confidence: number;
  /** A sentence for a curator. */
  readonly reason: string;
}

/** Names a pair in a map; keys hold no spaces. */
export function toPairName({ from, to }: Pick<LinkProposal, "from" | "to">): string {
  return `${from} ${to}`;
}

/** Keeps of each pair the surest proposal, the first of equals. */
export function keepSurest(proposals: Iterable<LinkProposal>): Map<string, LinkProposal> {
  const surest = new Map<string, LinkProposal>();
  for (const proposal of proposals) {
    const name = toPairName(proposal);
    const known = surest.get(name);
    if (!known || proposal.confidence > known.confidence) surest.set(name, proposal);
  }
  return surest;
}
