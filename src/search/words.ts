import { toSortLabel } from "../lib/text-order.js";

/** Characters that nobody sees or types: soft hyphens, zero-width spaces, direction marks. */
const INVISIBLE = /\p{Cf}/gu;

/** Letters and digits with the symbols that tell names apart: C, C++, C#, F#, .NET. */
const WORD = /\.net(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:\+\+|#)?/gu;

const SYMBOL = /[.#+]/u;

/** Folds a text to its words: without case, accents and punctuation, in order. */
export function toWords(text: string): string[] {
  return toSortLabel(text.replace(INVISIBLE, "")).match(WORD) ?? [];
}

/** Spells a word's symbols out, as people do who cannot or will not type them: c# is csharp. */
export function spellOut(word: string): string {
  if (!SYMBOL.test(word)) return word;
  return word.replace(/^\./u, "dot").replaceAll("#", "sharp").replaceAll("+", "plus");
}

/** Writes words together, symbols spelt out, so that "Node.js", "node js" and "nodejs" are the same. */
export function joinWords(words: readonly string[]): string {
  return words.map(spellOut).join("");
}
