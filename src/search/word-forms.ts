import { stemmer } from "stemmer";
import { remember } from "../lib/remember.js";

/** Shorter words have no other forms: their stems are other words too easily. */
const SHORTEST = 4;

/**
 * How American English spells what British English spells otherwise, by the patterns that most such words follow.
 * Words that only look alike are changed as well, which does no harm where both sides are.
 */
const AMERICAN: readonly (readonly [pattern: RegExp, spelling: string])[] = [
  [/is(?=(?:ation|ing|e|ed|er)(?:al)?s?$)/u, "iz"],
  [/(?<=[alp])ys(?=(?:e|ed|er|ing)s?$)/u, "yz"],
  [/(?<=[a-z]{2})our(?=(?:s|ed|er|ing|al|ist|ite)*$)/u, "or"],
  [/(?<=[a-z]{2}[aeo])ll(?=(?:ed|er|ing|or)s?$)/u, "l"],
  [/(?<=[bt])re(?=s?$)/u, "er"],
  [/(?<=[a-z]{2})ence(?=s?$)/u, "ense"],
  [/(?<=[a-z]{2})ogue(?=s?$)/u, "og"],
  [/(?<=[a-z]{2})amme(?=s?$)/u, "am"],
];

/** Words without any of these are spelt in one way. */
const MAY_DIFFER = /is|ys|our|ll|re|ence|ogue|amme/u;

/** Of how many words the forms are remembered, some 500 bytes each: those that labels and texts have over and over. */
export const MOST_WORDS = 10_000;

/** Spells a word in lower case so that British and American spellings are the same. */
export function unifySpelling(word: string): string {
  if (!MAY_DIFFER.test(word)) return word;
  return AMERICAN.reduce((spelt, [pattern, spelling]) => spelt.replace(pattern, spelling), word);
}

/** The stem that forms of a word in lower case share, in whichever spelling (Porter's stemmer). */
export const toStem = remember((word) => stemmer(unifySpelling(word)), MOST_WORDS);

/** The singular of a noun in lower case, as both numbers are compared; other words may come out odd. */
export function toSingular(word: string): string {
  if (word.length < SHORTEST || /(?:[sui]s|ics)$/u.test(word)) return unifySpelling(word);
  const singular = word.replace(/ies$/u, "y").replace(/(?<=ss|x|ch|sh)es$|s$/u, "");
  return unifySpelling(singular);
}

/** What a noun in both numbers and the gerund of its verb share: test, tests, testing. */
export function toActivity(word: string): string {
  const singular = toSingular(word);
  const stem = singular.replace(/(?<=[aeiouy][a-z]*[a-z])ing$/u, "").replace(/e$/u, "");
  return stem.replace(/([bdglmnprt])\1$/u, "$1");
}
