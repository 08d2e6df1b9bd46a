import type { Concept, ConceptKind } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import {
  compareNamed,
  isNamedAlike,
  type NamedConcept,
  passes,
  type SearchFilter,
  toNamed,
} from "../entry.js";
import { linkText, type Mention } from "./link-text.js";
import { type LabelSense, PhraseIndex } from "./phrase-index.js";

/** A place where a text speaks of a concept. */
export interface ConceptMention extends Omit<Mention<unknown>, "owner" | "alternatives"> {
  readonly key: ConceptKey;
  /** Other concepts of the same name, likeliest first. */
  readonly alternatives: readonly ConceptKey[];
}

/** Finds concepts in texts by their labels and aliases. What is found depends on the concepts alone. */
export class TextIndex {
  readonly #concepts = new Map<ConceptKey, NamedConcept>();
  readonly #phrases = new PhraseIndex<NamedConcept>();

  /** Adds a concept or replaces it; one that is not ACTIVE is not found any more. */
  put(concept: Concept): void {
    const { key } = concept;
    const known = this.#concepts.get(key);
    const named = toNamed(concept);
    const isActive = concept.status === "ACTIVE";
    if (isActive && isNamedAlike(known, named)) return;
    if (known) this.#remove(known);
    if (isActive) this.#add(named);
  }

  /**
   * Finds the concepts that a text speaks of, in its order. Of several with one name the one in the core
   * comes first, then technologies, skills, roles and categories, then by label and key.
   */
  link(text: string, filter: SearchFilter): ConceptMention[] {
    const preference = {
      passes: (named: NamedConcept) => passes(named, filter),
      compare: compareNamed,
    };
    return linkText(text, this.#phrases, preference).map((mention) => ({
      start: mention.start,
      end: mention.end,
      confidence: mention.confidence,
      negated: mention.negated,
      key: mention.owner.key,
      alternatives: mention.alternatives.map(({ key }) => key),
    }));
  }

  #add(named: NamedConcept): void {
    const sense = senseOf(named.kind);
    for (const text of named.labels) this.#phrases.add(named, text, sense);
    this.#concepts.set(named.key, named);
  }

  #remove(named: NamedConcept): void {
    const sense = senseOf(named.kind);
    for (const text of named.labels) this.#phrases.remove(named, text, sense);
    this.#concepts.delete(named.key);
  }
}

/** How people speak of a kind of concept. */
function senseOf(kind: ConceptKind): LabelSense {
  if (kind === "TECHNOLOGY") return "name";
  return kind === "ROLE" ? "person" : "term";
}
