import { toStem } from "./word-forms.js";
import { joinWords, spellOut, toWords } from "./words.js";

/** How much the kinds of features count, before how rare each is. */
const WORD_WEIGHT = 1;
const PAIR_WEIGHT = 0.5;
const TRIGRAM_WEIGHT = 0.6;

/** What a text is compared by: each feature once, with its weight. */
export type Features = ReadonlyMap<string, number>;

/**
 * Takes a text apart into the stems of its words in one spelling, neighbouring words written
 * together, and the trigrams of each word. Words and joined words share their names, so that
 * "postgre sql" meets "postgresql"; trigrams forgive what is mistyped.
 */
export function toFeatures(text: string): Features {
  const words = toWords(text);
  const features = new Map<string, number>();
  const add = (name: string, weight: number) => {
    if ((features.get(name) ?? 0) < weight) features.set(name, weight);
  };
  for (const [place, word] of words.entries()) {
    add(toWordFeature(word), WORD_WEIGHT);
    const spelt = spellOut(word);
    if (spelt !== word) add(toWordFeature(spelt), WORD_WEIGHT);
    const next = words[place + 1];
    if (next !== undefined) add(toWordFeature(joinWords([word, next])), PAIR_WEIGHT);
    for (const trigram of listTrigrams(word)) add(`t:${trigram}`, TRIGRAM_WEIGHT);
  }
  return features;
}

/** Names the feature of a whole word. */
export function toWordFeature(word: string): string {
  return toStemFeature(toStem(word));
}

/** Names the feature of a stem. */
export function toStemFeature(stem: string): string {
  return `w:${stem}`;
}

/** Tells the stem that a feature is for; undefined for a trigram. */
export function readWordFeature(name: string): string | undefined {
  return name.startsWith("w:") ? name.slice(2) : undefined;
}

/** The runs of three characters of a word, its beginning and end marked. */
function listTrigrams(word: string): string[] {
  const marked = `^${word}$`;
  return Array.from({ length: Math.max(1, marked.length - 2) }, (_, start) =>
    marked.slice(start, start + 3),
  );
}
