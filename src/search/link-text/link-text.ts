import { spellOut } from "../words.js";
import { findNegations } from "./find-negations.js";
import { LONGEST_PHRASE, type Phrase, type PhraseIndex, toFormStem } from "./phrase-index.js";
import { hideKeys, type PlacedWord, placeWords } from "./placed-words.js";
import { type FoundName, isEveryday, isNear, rateName } from "./rate-mention.js";

/** A place where a text speaks of something. */
export interface Mention<Owner> {
  /** The likeliest one. */
  readonly owner: Owner;
  /** Others with the same name, likeliest first. */
  readonly alternatives: readonly Owner[];
  /** From its first character up to, not including, the one behind its last; in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** 0 to 1, in hundredths. */
  readonly confidence: number;
  /** Whether the text says that it is not there or not needed. */
  readonly negated: boolean;
}

/** Which owners may be found, and which of several with one name comes first. */
export interface Preference<Owner> {
  readonly passes: (owner: Owner) => boolean;
  readonly compare: (left: Owner, right: Owner) => number;
}

interface Found<Owner> extends FoundName {
  readonly owners: readonly [Owner, ...Owner[]];
}

/**
 * Finds what a text speaks of: the longest names first come first served from left to right, so that
 * "React Native" is not React; as they are written, joined, split, or in other forms. Costs as much as the
 * text is long.
 */
export function linkText<Owner>(
  given: string,
  index: PhraseIndex<Owner>,
  preference: Preference<Owner>,
): Mention<Owner>[] {
  const text = hideKeys(given);
  const words = placeWords(text);
  const names = findNames(words, index, preference);
  const negations = findNegations(text, words, names);
  return names.map((name, place) => {
    const [owner, ...alternatives] = name.owners;
    return {
      owner,
      alternatives,
      start: words[name.from]?.start ?? 0,
      end: words[name.to - 1]?.end ?? 0,
      confidence: rateName(name, words, hasCertainNear(names, place, words)),
      negated: negations[place] === true,
    };
  });
}

function findNames<Owner>(
  words: readonly PlacedWord[],
  index: PhraseIndex<Owner>,
  preference: Preference<Owner>,
): Found<Owner>[] {
  const forms = words.map(({ word }) => ({ joined: spellOut(word), stem: toFormStem(word) }));
  const names: Found<Owner>[] = [];
  for (let from = 0; from < words.length; ) {
    const name = findLongest(forms, from, index, preference);
    if (name) names.push(name);
    from = name?.to ?? from + 1;
  }
  return names;
}

/** A word as it is joined with others, and its stem. */
interface WordForms {
  readonly joined: string;
  readonly stem: string;
}

function findLongest<Owner>(
  forms: readonly WordForms[],
  from: number,
  index: PhraseIndex<Owner>,
  preference: Preference<Owner>,
): Found<Owner> | undefined {
  let longest: Found<Owner> | undefined;
  let [joined, stems] = ["", ""];
  for (let to = from + 1; to <= Math.min(forms.length, from + LONGEST_PHRASE); to += 1) {
    joined += forms[to - 1]?.joined ?? "";
    stems += `${to - 1 === from ? "" : " "}${forms[to - 1]?.stem ?? ""}`;
    longest =
      toFound(index.findJoined(joined), { from, to, isWritten: true }, preference) ??
      toFound(index.findStems(stems), { from, to, isWritten: false }, preference) ??
      longest;
  }
  return longest;
}

function toFound<Owner>(
  phrases: readonly Phrase<Owner>[],
  place: Omit<FoundName, "label">,
  { passes, compare }: Preference<Owner>,
): Found<Owner> | undefined {
  if (phrases.length === 0) return undefined;
  const fitting = phrases.filter(({ owner }) => passes(owner));
  const [first, ...others] = [...new Set(fitting.map(({ owner }) => owner))].sort(compare);
  if (first === undefined) return undefined;
  const label = fitting.find(({ owner }) => owner === first)?.written ?? "";
  return { ...place, label, owners: [first, ...others] };
}

/** Looks at the names before and behind; names are in the order of the text. */
function hasCertainNear<Owner>(
  names: readonly Found<Owner>[],
  place: number,
  words: readonly PlacedWord[],
): boolean {
  const name = names[place];
  const neighbours = [-3, -2, -1, 1, 2, 3].flatMap((step) => names[place + step] ?? []);
  return (
    name !== undefined &&
    neighbours.some((other) => isNear(name, other, words) && !isEveryday(other, words))
  );
}
