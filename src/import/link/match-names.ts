import type { Concept, ConceptKind } from "../../domain/concept.js";
import { addToGroup } from "../../lib/group-by.js";
import { roundTo } from "../../lib/round-to.js";
import { SearchIndex } from "../../search/search-index.js";
import { toStem } from "../../search/word-forms.js";
import { toWords } from "../../search/words.js";
import type { LinkProposal } from "./proposal.js";

/** What may match what: abilities are skills to some vocabularies and technologies to others. */
const COUNTERPARTS: Readonly<Record<ConceptKind, readonly ConceptKind[]>> = {
  ROLE: ["ROLE"],
  SKILL: ["SKILL", "TECHNOLOGY"],
  TECHNOLOGY: ["TECHNOLOGY", "SKILL"],
  CATEGORY: ["CATEGORY"],
  RESPONSIBILITY: ["RESPONSIBILITY"],
};

/** How sure it is that two concepts are one when a name of the one is a name of the other. */
const SAME_LABEL = 0.97;
const SAME_BUT_FOR_QUALIFIER = 0.93;
const LABEL_IS_ALIAS = 0.91;
const ALIAS_IS_LABEL = 0.8;
const ALIAS_IS_ALIAS = 0.6;

/** Several curated concepts of one name share what is sure of it; short aliases mean many things. */
const SHARED_NAME = 0.6;
const SHORT_ALIAS = 0.5;
const SHORTEST = 3;

/** Labels at least so like each other are shown to a curator, as sure as this times their likeness. */
const LEAST_LIKENESS = 0.85;
const LIKE_LABEL = 0.6;

/** What follows a name in brackets says which one is meant, e.g. "Java (computer programming)". */
const QUALIFIER = /\s*\([^()]*\)\s*$/u;

interface Named {
  readonly concept: Concept;
  readonly isLabel: boolean;
}

/** Proposes matches by the names of concepts, whatever the case, punctuation and form of their words. */
export class NameMatcher {
  readonly #byName = new Map<string, Named[]>();
  readonly #index = new SearchIndex();

  constructor(curated: Iterable<Concept>) {
    for (const concept of curated) {
      this.#index.put(concept);
      this.#note(concept.label, { concept, isLabel: true });
      for (const alias of concept.aliases) this.#note(alias, { concept, isLabel: false });
    }
  }

  /** Lists what a concept of another vocabulary may be, the surest name of each pair. */
  propose(concept: Concept): LinkProposal[] {
    const { label, aliases } = concept;
    const plain = label.replace(QUALIFIER, "");
    const proposals = [
      ...this.#proposeName(concept, label, SAME_LABEL, LABEL_IS_ALIAS),
      ...(plain === label
        ? []
        : this.#proposeName(concept, plain, SAME_BUT_FOR_QUALIFIER, ALIAS_IS_LABEL)),
      ...aliases.flatMap((alias) => this.#proposeAlias(concept, alias)),
    ];
    return proposals.length > 0 ? proposals : this.#proposeLike(concept);
  }

  #note(text: string, named: Named): void {
    addToGroup(this.#byName, toName(text), named);
  }

  #proposeAlias(concept: Concept, alias: string): LinkProposal[] {
    const factor = alias.length < SHORTEST ? SHORT_ALIAS : 1;
    return this.#proposeName(concept, alias, ALIAS_IS_LABEL * factor, ALIAS_IS_ALIAS * factor);
  }

  #proposeName(concept: Concept, text: string, asLabel: number, asAlias: number): LinkProposal[] {
    const named = (this.#byName.get(toName(text)) ?? []).filter(({ concept: { kind } }) =>
      COUNTERPARTS[concept.kind].includes(kind),
    );
    const share = new Set(named.map(({ concept: { key } }) => key)).size > 1 ? SHARED_NAME : 1;
    return named.map(({ concept: { key, label }, isLabel }) => ({
      from: concept.key,
      to: key,
      kind: isLabel && text === concept.label ? "EXACT" : "CLOSE",
      confidence: roundTo((isLabel ? asLabel : asAlias) * share, 1_000),
      reason: describeName(text, concept.label, isLabel ? undefined : label),
    }));
  }

  #proposeLike(concept: Concept): LinkProposal[] {
    const kinds = COUNTERPARTS[concept.kind];
    const hit = this.#index.findBest(concept.label, { kinds }, LEAST_LIKENESS);
    if (!hit) return [];
    return [
      {
        from: concept.key,
        to: hit.key,
        kind: "CLOSE",
        confidence: roundTo(hit.score * LIKE_LABEL, 1_000),
        reason: `“${concept.label}” is much like “${hit.matched}”.`,
      },
    ];
  }
}

/** Joins the stems of a text's words. */
function toName(text: string): string {
  return toWords(text).map(toStem).join(" ");
}

function describeName(text: string, own: string, aliasOf: string | undefined): string {
  const whose = text === own ? "Its label" : `“${text}”`;
  return aliasOf === undefined
    ? `${whose} is the curated label.`
    : `${whose} is an alias of “${aliasOf}”.`;
}
