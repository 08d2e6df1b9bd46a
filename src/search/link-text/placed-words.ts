import { toSortLabel } from "../../lib/text-order.js";

/** A word as {@link toWords} has it, and where it stands in the text that was given. */
export interface PlacedWord {
  /** Without case and accents. */
  readonly word: string;
  /** As it stands in the text. */
  readonly written: string;
  /** What stands between the word before and this one. */
  readonly gap: string;
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
  const folded = new Map<string, string>();
  const fold = (written: string) => {
    const word = folded.get(written) ?? toSortLabel(written.replace(INVISIBLE, ""));
    folded.set(written, word);
    return word;
  };
  return [...text.matchAll(WORD)].map(({ 0: written, index }) => {
    const gap = text.slice(behind, index);
    if (gap !== " " && SENTENCE_END.test(gap)) sentence += 1;
    behind = index + written.length;
    return { word: fold(written), written, gap, sentence, start: index, end: behind };
  });
}

/** A string of a JSON text, with the colon that makes it a key. */
const STRING = /"(?:[^"\\]|\\.)*"(?<colon>\s*:)?/gu;

/** What a JSON Resume says of a person that is no name of a skill, whatever it looks like. */
const PERSONAL = ["name", "email", "image", "phone", "url", "website", "location", "profiles"];

/**
 * Blanks out the keys of a JSON text such as a JSON Resume, and the person's name and addresses, so that only what is
 * said of skills and work is read; places stay. Other texts stay as they are.
 */
export function hideKeys(text: string): string {
  const json = text.trimStart().startsWith("{") ? parse(text) : undefined;
  if (json === undefined) return text;
  const { basics = {} } = json as { readonly basics?: Record<string, unknown> };
  const personal = new Set(
    PERSONAL.flatMap((key) => listTexts(basics?.[key])).map((value) => JSON.stringify(value)),
  );
  return text.replace(STRING, (string, colon?: string) =>
    colon !== undefined || personal.has(string) ? " ".repeat(string.length) : string,
  );
}

function listTexts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(listTexts) : [];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
