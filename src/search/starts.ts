import { joinWords } from "./words.js";

/** Beginnings of so many characters are looked up; what is typed beyond is compared afterwards. */
const LENGTHS = [1, 2, 3, 4, 6, 9];

/** Lists the beginnings of words, and of all of them written together, by which a label can be found. */
export function listStarts(words: readonly string[]): ReadonlySet<string> {
  const starts = new Set<string>();
  for (const word of [...words, joinWords(words)]) {
    for (const length of LENGTHS) if (length <= word.length) starts.add(word.slice(0, length));
  }
  return starts;
}

/** The longest beginning of a word that labels can be found by. */
export function toStart(word: string): string {
  return word.slice(
    0,
    LENGTHS.findLast((length) => length <= word.length),
  );
}
