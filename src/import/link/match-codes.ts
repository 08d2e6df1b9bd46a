import type { Concept, ExternalMatch, MatchKind } from "../../domain/concept.js";
import { roundTo } from "../../lib/round-to.js";
import type { LinkProposal } from "./proposal.js";

/** What two vocabularies say of one concept holds for a third less surely with every step. */
const BY_EXACT_MATCH = 0.95;
const BY_CLOSE_MATCH = 0.8;

/** What is broader from one end is narrower from the other; the rest is symmetric. */
const INVERSES: Partial<Record<MatchKind, MatchKind>> = { BROAD: "NARROW", NARROW: "BROAD" };

interface CuratedMatch {
  readonly concept: Concept;
  readonly match: ExternalMatch;
}

/** Proposes matches by the URIs that curated concepts name as their matches in other vocabularies. */
export class CodeMatcher {
  readonly #byUri = new Map<string, CuratedMatch[]>();

  constructor(curated: Iterable<Concept>) {
    for (const concept of curated) {
      for (const match of concept.matches) {
        const known = this.#byUri.get(match.uri) ?? [];
        this.#byUri.set(match.uri, [...known, { concept, match }]);
      }
    }
  }

  /** Lists the curated concepts that name this one, or one that this one says to match. */
  propose(concept: Concept): LinkProposal[] {
    const own = this.#proposeUri(concept, concept.uri, 1, undefined);
    const others = concept.matches.flatMap(({ uri, kind }) => {
      if (kind === "EXACT") return this.#proposeUri(concept, uri, BY_EXACT_MATCH, undefined);
      return kind === "CLOSE" ? this.#proposeUri(concept, uri, BY_CLOSE_MATCH, "CLOSE") : [];
    });
    return [...own, ...others];
  }

  #proposeUri(
    { key, uri: ownUri }: Concept,
    uri: string,
    confidence: number,
    weaker: MatchKind | undefined,
  ): LinkProposal[] {
    return (this.#byUri.get(uri) ?? []).map(({ concept, match }) => {
      const kind = INVERSES[match.kind] ?? match.kind;
      return {
        from: key,
        to: concept.key,
        kind: kind === "EXACT" ? (weaker ?? kind) : kind,
        confidence: roundTo(confidence, 1_000),
        reason:
          uri === ownUri
            ? `The curated concept “${concept.label}” names it as a match.`
            : `It and the curated concept “${concept.label}” both name ${uri} as a match.`,
      };
    });
  }
}
