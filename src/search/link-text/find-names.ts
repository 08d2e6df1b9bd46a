import {
  append,
  type Phrase,
  type PhraseForms,
  type PhraseIndex,
  toWordForms,
  type WordForms,
} from "./phrase-index.js";
import type { PlacedWord } from "./placed-words.js";

/** Which owners may be found, and which of several with one name comes first. */
export interface Preference<Owner> {
  readonly passes: (owner: Owner) => boolean;
  readonly compare: (left: Owner, right: Owner) => number;
}

/** Where a name stands among the words of a text. */
export interface NamePlace {
  /** Places of its first word and of the one behind its last. */
  readonly from: number;
  readonly to: number;
}

/** A name that was found, and how. */
export interface FoundName<Owner = unknown> extends NamePlace {
  /** The label that it is. */
  readonly phrase: Phrase<Owner>;
  /** Whether the words are the label's own, not only other forms of them. */
  readonly isWritten: boolean;
  /** Those of this name, likeliest first. */
  readonly owners: readonly [Owner, ...Owner[]];
}

/** What may stand between the words of one name; a comma or a line of a list may not. */
const INNER_GAP = /^[^\S\n]*[-–/&·_'’.]?[^\S\n]*\n?[^\S\n]*$/u;
const STOP = /\.\s/u;
const LONGEST_GAP = 8;

/** A name in one word is taken for one when it is split only if it has so many letters: "I am" is no IAM. */
const SHORTEST_SPLIT = 6;

/** Words that begin no name that is split: "for each" is no foreach. */
const SMALL_WORDS = new Set(
  "a an at be by for from i in is it my no not of off on one or so the to up we".split(" "),
);

/**
 * Finds names from left to right, the longest first come first served, so that "React Native" is not React. Costs as
 * much as the text is long.
 */
export function findNames<Owner>(
  words: readonly PlacedWord[],
  index: PhraseIndex<Owner>,
  preference: Preference<Owner>,
): FoundName<Owner>[] {
  const forms = words.map(({ word }) => toWordForms(word));
  const names: FoundName<Owner>[] = [];
  for (let from = 0; from < words.length; ) {
    const name = findLongest(words, forms, from, index, preference);
    if (name) names.push(name);
    from = name?.to ?? from + 1;
  }
  return names;
}

function findLongest<Owner>(
  words: readonly PlacedWord[],
  forms: readonly WordForms[],
  from: number,
  index: PhraseIndex<Owner>,
  preference: Preference<Owner>,
): FoundName<Owner> | undefined {
  const first = forms[from];
  if (!first) return undefined;
  let phrase = first.alone;
  let longest = findPhrase(words, { from, to: from + 1 }, phrase, index, preference);
  const isFirstWord = index.isFirstWord(first);
  if (!isFirstWord && !index.mayBegin(first.joined)) return longest;
  for (let to = from + 2; to <= words.length; to += 1) {
    const word = forms[to - 1];
    if (!word || !isInside(words[to - 1])) break;
    phrase = append(phrase, word);
    if (!isFirstWord && !index.mayBegin(phrase.joined)) break;
    if (to - from > index.longestFrom(phrase.joined) + 1) break;
    longest = findPhrase(words, { from, to }, phrase, index, preference) ?? longest;
  }
  return longest;
}

/** Finds what the words of a place are together. */
function findPhrase<Owner>(
  words: readonly PlacedWord[],
  place: NamePlace,
  phrase: PhraseForms,
  index: PhraseIndex<Owner>,
  preference: Preference<Owner>,
): FoundName<Owner> | undefined {
  const { from, to } = place;
  const joined = index.findJoined(phrase.joined);
  const others = index.findForms(phrase);
  if ((joined.length === 0 && others.length === 0) || cutsNumber(words, to)) return undefined;
  const isSplit = to > from + 1 && !maySplit(words[from], phrase.joined);
  const written = isSplit ? joined.filter(({ length }) => length > 1) : joined;
  return (
    toFound(written, { from, to, isWritten: true }, preference) ??
    toFound(others, { from, to, isWritten: false }, preference)
  );
}

function isInside(word: PlacedWord | undefined): boolean {
  if (!word || word.gap.length > LONGEST_GAP) return false;
  if (word.gap === " ") return true;
  return INNER_GAP.test(word.gap) && !STOP.test(word.gap);
}

/** Tells whether a name would end within a number: PHP 8 in PHP 8.3. */
function cutsNumber(words: readonly PlacedWord[], to: number): boolean {
  const next = words[to];
  return next?.gap === "." && /\d$/u.test(words[to - 1]?.word ?? "") && /^\d/u.test(next.word);
}

/** Tells whether words from this one on may be one word that somebody wrote apart. */
function maySplit(first: PlacedWord | undefined, joined: string): boolean {
  return joined.length >= SHORTEST_SPLIT && !SMALL_WORDS.has(first?.word ?? "");
}

function toFound<Owner>(
  phrases: readonly Phrase<Owner>[],
  place: NamePlace & { readonly isWritten: boolean },
  { passes, compare }: Preference<Owner>,
): FoundName<Owner> | undefined {
  if (phrases.length === 0) return undefined;
  const [only] = phrases;
  if (phrases.length === 1 && only) {
    return passes(only.owner) ? { ...place, phrase: only, owners: [only.owner] } : undefined;
  }
  const fitting = phrases.filter(({ owner }) => passes(owner));
  const [first, ...others] = [...new Set(fitting.map(({ owner }) => owner))].sort(compare);
  const phrase = fitting.find(({ owner }) => owner === first);
  if (first === undefined || !phrase) return undefined;
  return { ...place, phrase, owners: [first, ...others] };
}
