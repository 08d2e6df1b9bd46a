import type { Concept } from "../../domain/concept.js";
import type { Evidence } from "../../domain/source.js";

/** The most lists of evidence that are kept to be shared. */
const MOST_LISTS = 10_000;

const NOTHING: readonly never[] = [];

/**
 * Makes concepts share the lists that many have alike: empty ones, and evidence. That is a quarter of
 * the memory of a graph whose concepts have little more than a label and a description.
 */
export class ListSharer {
  readonly #evidence = new Map<string, readonly Evidence[]>();

  share(concept: Concept): Concept {
    return {
      ...concept,
      aliases: shareEmpty(concept.aliases),
      resources: shareEmpty(concept.resources),
      marks: shareEmpty(concept.marks),
      salaries: shareEmpty(concept.salaries),
      aspects: shareEmpty(concept.aspects),
      matches: shareEmpty(concept.matches),
      evidence: this.#shareEvidence(concept.evidence),
    };
  }

  #shareEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
    const text = JSON.stringify(evidence);
    const known = this.#evidence.get(text);
    if (known) return known;
    if (this.#evidence.size < MOST_LISTS) this.#evidence.set(text, evidence);
    return evidence;
  }
}

function shareEmpty<Item>(list: readonly Item[]): readonly Item[] {
  return list.length === 0 ? NOTHING : list;
}
