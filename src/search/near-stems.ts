import { distance } from "fastest-levenshtein";
import { compareCodePoints } from "../lib/text-order.js";

/** From these lengths on a word may have one, and two, letters wrong. */
const LENGTH_FOR_ONE = 4;
const LENGTH_FOR_TWO = 8;

/** More words than these are no help. */
const MOST_STEMS = 8;

/** A word that may have been meant. */
export interface NearStem {
  readonly stem: string;
  /** Letters to insert, remove or replace. */
  readonly edits: number;
}

/** Stems of one length and, at the same places, which letters occur in each: all of these are looked at one by one. */
interface Stems {
  readonly stems: string[];
  readonly letters: number[];
}

/** Finds the words of a vocabulary near to one that is not in it. */
export class NearStems {
  readonly #byLength: Stems[] = [];

  add(stem: string): void {
    while (this.#byLength.length <= stem.length) this.#byLength.push({ stems: [], letters: [] });
    this.#byLength[stem.length]?.stems.push(stem);
    this.#byLength[stem.length]?.letters.push(maskLetters(stem));
  }

  /**
   * Lists those within the edits that the word's length allows, nearest first, then by code point.
   * Costs a glance at each word of about the same length: which letters occur rules most of them out.
   */
  find(stem: string, isInUse: (stem: string) => boolean): NearStem[] {
    const most = countAllowedEdits(stem);
    const near: NearStem[] = [];
    for (const other of this.#listAlike(stem, most)) {
      const edits = isSwapped(stem, other) ? 1 : distance(stem, other);
      if (edits <= most && isInUse(other)) near.push({ stem: other, edits });
    }
    near.sort((a, b) => a.edits - b.edits || compareCodePoints(a.stem, b.stem));
    return near.slice(0, MOST_STEMS);
  }

  /** Lists the stems that so many edits at most may lead to, judging by their lengths and letters. */
  #listAlike(stem: string, most: number): string[] {
    const asked = maskLetters(stem);
    const alike: string[] = [];
    for (const { stems, letters } of this.#byLength.slice(
      Math.max(0, stem.length - most),
      stem.length + most + 1,
    )) {
      for (let place = 0; place < letters.length; place += 1) {
        if (countBits((letters[place] ?? 0) ^ asked) > 2 * most) continue;
        const other = stems[place];
        if (other !== undefined) alike.push(other);
      }
    }
    return alike;
  }
}

function countAllowedEdits({ length }: string): number {
  if (length < LENGTH_FOR_ONE) return 0;
  return length < LENGTH_FOR_TWO ? 1 : 2;
}

/** Tells whether two neighbouring letters have changed places, which is one mistake. */
function isSwapped(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  return (
    left[at] === right[at + 1] &&
    left[at + 1] === right[at] &&
    left.slice(at + 2) === right.slice(at + 2)
  );
}

/** One bit per letter that occurs; an edit changes at most two of them. */
function maskLetters(text: string): number {
  let mask = 0;
  for (let place = 0; place < text.length; place += 1) mask |= 1 << (text.charCodeAt(place) & 31);
  return mask;
}

/** Counts them in parallel: of two, four, eight and more neighbours together (Warren, Hacker's Delight, 5-1). */
function countBits(mask: number): number {
  const pairs = mask - ((mask >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
