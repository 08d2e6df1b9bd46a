import { EVERYDAY_WORDS } from "./everyday-words.js";
import type { PlacedWord } from "./placed-words.js";

/** How a name was found. */
export interface FoundName {
  /** Places of its first word and of the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** The label's own spelling, without spaces. */
  readonly label: string;
  /** Whether the words are the label's own, not only other forms of them. */
  readonly isWritten: boolean;
}

/** Confidence in names that are nothing else, as written and in another form. */
const CERTAIN = 0.95;
const OTHER_FORM = 0.8;

/** Confidence in everyday words, and what words around them add. */
const EVERYDAY = 0.2;
const SAME_CASE = 0.2;
const NEAR_NAME = 0.3;
const NEAR_TRADE = 0.25;

/** How many words around a name are looked at. */
const NEAR = 6;

/** Names of so few letters are other things too easily. */
const SHORT = 2;

/** Words of the trade, beside which an everyday word is a name. */
const TRADE = new Set(
  `api app application backend code coding compiler database developer develop development engineer
  experience expertise framework frontend knowledge language library microservice package platform program
  programmer programming project proficiency proficient runtime script sdk service skill skills software stack
  technology tool tools used using via with written`.split(/\s+/u),
);

/**
 * Rates how likely a found name is meant: most names are nothing else, but everyday words and very short
 * names need their own spelling, other names or words of the trade near them. 0 to 1, in hundredths.
 */
export function rateName(
  name: FoundName,
  words: readonly PlacedWord[],
  hasCertainNameNear: boolean,
): number {
  if (!isEveryday(name, words)) return name.isWritten ? CERTAIN : OTHER_FORM;
  const written = writtenOf(name, words);
  const isSpelt =
    written === name.label && written !== written.toLowerCase() && !isAtStart(name, words);
  const signs = [
    [isSpelt, SAME_CASE],
    [hasCertainNameNear, NEAR_NAME],
    [hasTradeNear(name, words), NEAR_TRADE],
  ] as const;
  const sum = signs.reduce((total, [holds, weight]) => total + (holds ? weight : 0), EVERYDAY);
  return Math.round(sum * 100) / 100;
}

/** Tells whether a name is an everyday word, in another form perhaps, or very short. */
export function isEveryday(
  { from, to, isWritten }: FoundName,
  words: readonly PlacedWord[],
): boolean {
  const word = words[from]?.word ?? "";
  if (to - from !== 1) return false;
  return (
    word.length <= SHORT || EVERYDAY_WORDS.has(word) || (!isWritten && word.length <= SHORT + 2)
  );
}

/** Tells whether two names are near enough, and in one sentence, to speak for each other. */
export function isNear(left: FoundName, right: FoundName, words: readonly PlacedWord[]): boolean {
  const isClose = left.from - right.to < NEAR && right.from - left.to < NEAR;
  return isClose && words[left.from]?.sentence === words[right.from]?.sentence;
}

function hasTradeNear({ from, to }: FoundName, words: readonly PlacedWord[]): boolean {
  const sentence = words[from]?.sentence;
  const around = [...words.slice(Math.max(0, from - NEAR), from), ...words.slice(to, to + NEAR)];
  return around.some((other) => other.sentence === sentence && TRADE.has(other.word));
}

function writtenOf({ from, to }: FoundName, words: readonly PlacedWord[]): string {
  return words
    .slice(from, to)
    .map(({ written }) => written)
    .join("");
}

/** The first word of a sentence is written large whatever it is. */
function isAtStart({ from }: FoundName, words: readonly PlacedWord[]): boolean {
  return words[from - 1]?.sentence !== words[from]?.sentence;
}
