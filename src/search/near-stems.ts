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

interface Entry {
  readonly stem: string;
  readonly letters: number;
}

/** Finds the words of a vocabulary near to one that is not in it. */
export class NearStems {
  readonly #byLength = new Map<number, Entry[]>();

  add(stem: string): void {
    const known = this.#byLength.get(stem.length);
    const entry = { stem, letters: maskLetters(stem) };
    if (known) known.push(entry);
    else this.#byLength.set(stem.length, [entry]);
  }

  /**
   * Lists those within the edits that the word's length allows, nearest first, then by code point.
   * Costs a glance at each word of about the same length: which letters occur rules most of them out.
   */
  find(stem: string, isInUse: (stem: string) => boolean): NearStem[] {
    const most = countAllowedEdits(stem);
    const letters = maskLetters(stem);
    const near: NearStem[] = [];
    for (let length = stem.length - most; length <= stem.length + most; length += 1) {
      for (const entry of this.#byLength.get(length) ?? []) {
        if (countBits(entry.letters ^ letters) > 2 * most) continue;
        const edits = isSwapped(stem, entry.stem) ? 1 : distance(stem, entry.stem);
        if (edits <= most && isInUse(entry.stem)) near.push({ stem: entry.stem, edits });
      }
    }
    near.sort((a, b) => a.edits - b.edits || compareCodePoints(a.stem, b.stem));
    return near.slice(0, MOST_STEMS);
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

function countBits(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}
