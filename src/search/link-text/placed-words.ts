import { toSortLabel } from "../../lib/text-order.js";

/** A word as {@link toWords} has it, and where it stands in the text that was given. */
export interface PlacedWord {
  /** Without case and accents. */
  readonly word: string;
  /** As it stands in the text. */
  readonly written: string;
  /** The number of its sentence. */
  readonly sentence: number;
  readonly start: number;
  /** Behind its last character. */
  readonly end: number;
}

const WORD =
  /\.net(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*(?:\+\+|#(?![\p{L}\p{N}]))?/giu;

const INVISIBLE = /\p{Cf}/gu;

/** What ends a sentence: a stop with a space behind it, or a new line; not the dot in Node.js. */
const SENTENCE_END = /[.!?;](?:\s|$)|\n/u;

/** Lists the words of a text with their places, in UTF-16 units as JavaScript and GraphQL clients count. */
export function placeWords(text: string): PlacedWord[] {
  let sentence = 0;
  let behind = 0;
  return [...text.matchAll(WORD)].map(({ 0: written, index }) => {
    if (SENTENCE_END.test(text.slice(behind, index))) sentence += 1;
    behind = index + written.length;
    const word = toSortLabel(written.replace(INVISIBLE, ""));
    return { word, written, sentence, start: index, end: behind };
  });
}

const KEY = /"(?:[^"\\]|\\.)*"(?=\s*:)/gu;

/**
 * Blanks out the keys of a JSON text such as a JSON Resume, so that only its values are read; places stay.
 * Other texts stay as they are.
 */
export function hideKeys(text: string): string {
  if (!text.trimStart().startsWith("{") || !isJson(text)) return text;
  return text.replace(KEY, (key) => " ".repeat(key.length));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
