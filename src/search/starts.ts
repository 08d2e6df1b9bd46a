import { joinWords } from "./words.js";

/** Beginnings are looked up by so many characters at most, and compared in full afterwards. */
export const PREFIX_LENGTH = 4;

/** Lists the beginnings, one to `PREFIX_LENGTH` characters long, by which a label can be found. */
export function listStarts(words: readonly string[]): ReadonlySet<string> {
  const starts = new Set<string>();
  for (const word of [...words, joinWords(words)]) {
    const longest = Math.min(PREFIX_LENGTH, word.length);
    for (let length = 1; length <= longest; length += 1) starts.add(word.slice(0, length));
  }
  return starts;
}
