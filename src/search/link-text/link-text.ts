import { findNames, type Preference } from "./find-names.js";
import { findNegations } from "./find-negations.js";
import type { PhraseIndex } from "./phrase-index.js";
import { hideKeys, placeWords } from "./placed-words.js";
import { rateNames } from "./rate-names.js";

/** A place where a text speaks of something. */
export interface Mention<Owner> {
  /** The likeliest one. */
  readonly owner: Owner;
  /** Others with the same name, likeliest first. */
  readonly alternatives: readonly Owner[];
  /** From its first character up to, not including, the one behind its last; in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** 0 to 1, in hundredths. */
  readonly confidence: number;
  /** Whether the text says that it is not there or not needed. */
  readonly negated: boolean;
}

/**
 * Finds what a text speaks of, in its order, without overlaps: names as they are written, joined, split, or in other
 * forms. Costs as much as the text is long.
 */
export function linkText<Owner>(
  given: string,
  index: PhraseIndex<Owner>,
  preference: Preference<Owner>,
): Mention<Owner>[] {
  const text = hideKeys(given);
  const words = placeWords(text);
  const names = findNames(words, index, preference);
  const confidences = rateNames(text, words, names);
  const negations = findNegations(text, words, names);
  return names.map(({ from, to, owners: [owner, ...alternatives] }, place) => ({
    owner,
    alternatives,
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
    confidence: confidences[place] ?? 0,
    negated: negations[place] === true,
  }));
}
