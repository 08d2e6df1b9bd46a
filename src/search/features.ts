import { remember } from "../lib/remember.js";
import { MOST_WORDS, toStem } from "./word-forms.js";
import { joinWords, spellOut } from "./words.js";

/** What a feature is: neighbouring words written together, a trigram of a word, or a word. */
export const [PAIR, TRIGRAM, WORD] = [0, 1, 2];

/** How much features of each kind count, before how rare each is; a feature that is of several is of the last. */
export const KIND_WEIGHTS = [0.5, 0.6, 1];

/** What a text is compared by: each feature once, with its kind. */
export type Features = ReadonlyMap<string, number>;

/** The features of one word. */
interface WordFeatures {
  /** Of its stem, and of that of its name if it has symbols. */
  readonly words: readonly string[];
  readonly trigrams: readonly string[];
}

/**
 * Takes the words of a text apart into their stems in one spelling, neighbouring words written
 * together, and the trigrams of each word. Words and joined words share their names, so that
 * "postgre sql" meets "postgresql"; trigrams forgive what is mistyped.
 */
export function toFeatures(words: readonly string[]): Features {
  const features = new Map<string, number>();
  const add = (name: string, kind: number) => {
    if ((features.get(name) ?? -1) < kind) features.set(name, kind);
  };
  for (const [place, word] of words.entries()) {
    const own = takeApart(word);
    for (const name of own.words) add(name, WORD);
    const next = words[place + 1];
    if (next !== undefined) add(toWordFeature(joinWords([word, next])), PAIR);
    for (const name of own.trigrams) add(name, TRIGRAM);
  }
  return features;
}

/** Names the feature of a stem. */
export function toStemFeature(stem: string): string {
  return `w:${stem}`;
}

/** Tells the stem that a feature is for; undefined for a trigram. */
export function readWordFeature(name: string): string | undefined {
  return name.startsWith("w:") ? name.slice(2) : undefined;
}

/** Words come again and again, and to name their features takes longer than to find them. */
const takeApart = remember(
  (word): WordFeatures => ({
    words: [...new Set([word, spellOut(word)].map(toWordFeature))],
    trigrams: listTrigrams(word).map((trigram) => `t:${trigram}`),
  }),
  MOST_WORDS,
);

/** Names the feature of a whole word. */
function toWordFeature(word: string): string {
  return toStemFeature(toStem(word));
}

/** The runs of three characters of a word, its beginning and end marked. */
function listTrigrams(word: string): string[] {
  const marked = `^${word}$`;
  return Array.from({ length: Math.max(1, marked.length - 2) }, (_, start) =>
    marked.slice(start, start + 3),
  );
}
