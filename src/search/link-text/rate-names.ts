import { isEveryday } from "./everyday-words.js";
import type { FoundName, NamePlace } from "./find-names.js";
import { numberLists } from "./number-lists.js";
import type { PlacedWord } from "./placed-words.js";
import { hasCapital, readSigns, type Signs } from "./signs.js";

/** Confidence in names that are nothing else, as written and in another form. */
const CERTAIN = 0.97;
const OTHER_FORM = 0.9;

/** Confidence in terms of one word, as testing, in a text that names no technology: other trades test as well. */
const OTHER_TRADE = 0.6;

/** What an everyday word is worth by itself, and what each sign adds, in log-odds. */
const EVERYDAY = -2.25;
const WEIGHTS: Readonly<Record<keyof Signs, number>> = {
  isName: 2,
  isCapital: 1.25,
  isSmallName: -2.5,
  isInList: 0.75,
  isInLongList: 2.25,
  isNearCertain: 1,
  isBesideTrade: 1,
  isIntroduced: 0.5,
  isAfterGrammar: -1.25,
  isInProperName: -2.5,
  isGlued: -3,
};

const SIGNS = Object.keys(WEIGHTS) as (keyof Signs)[];

/** A list of so many names is one of names, whatever their words. */
const LONG_LIST = 3;

/** How many names, and how many words, around a name are looked at. */
const NEAR_NAMES = [-3, -2, -1, 1, 2, 3];
const NEAR_WORDS = 6;

/**
 * Rates how likely each name is meant, 0 to 1, in hundredths: most names are nothing else, but everyday words and very
 * short names need signs around them. Aligned with the names, which are in the order of the text.
 */
export function rateNames(
  text: string,
  words: readonly PlacedWord[],
  names: readonly FoundName[],
): number[] {
  const isCertain = names.map((name) => !isEveryday(name, words));
  const speaks = names.map(
    ({ from, phrase }, place) =>
      isCertain[place] || (phrase.sense === "name" && hasCapital(words[from])),
  );
  const isOfTrade = names.some(({ phrase }, place) => isCertain[place] && phrase.sense === "name");
  const lists = numberLists(text, words, names);
  const sizes = countBy(lists, () => true);
  const speakers = countBy(lists, (place) => speaks[place] === true);
  return names.map((name, place) => {
    if (isCertain[place]) return rateCertain(name, isOfTrade);
    const list = lists[place] ?? 0;
    const others = {
      isInList: (speakers[list] ?? 0) > Number(speaks[place]),
      isInLongList: (sizes[list] ?? 0) >= LONG_LIST,
      isNearCertain: NEAR_NAMES.some(
        (step) => isCertain[place + step] && isNear(name, names[place + step], words),
      ),
    };
    return rateSigns(readSigns(name, words, others));
  });
}

function rateCertain({ phrase, isWritten }: FoundName, isOfTrade: boolean): number {
  if (!isOfTrade && phrase.sense === "term" && phrase.length === 1) return OTHER_TRADE;
  return isWritten ? CERTAIN : OTHER_FORM;
}

/**
 * The weights come from a logistic regression on the tuning half of `tests/evaluation/linking`, rounded; those of signs
 * that are rare there (isBesideTrade, isInProperName, isGlued) are set by judgement.
 */
function rateSigns(signs: Signs): number {
  let logOdds = EVERYDAY;
  for (const sign of SIGNS) if (signs[sign]) logOdds += WEIGHTS[sign];
  return Math.round(100 / (1 + Math.exp(-logOdds))) / 100;
}

function countBy(lists: readonly number[], counts: (place: number) => boolean): number[] {
  const sums: number[] = [];
  for (const [place, list] of lists.entries()) {
    sums[list] = (sums[list] ?? 0) + Number(counts(place));
  }
  return sums;
}

/** Tells whether two names are near enough, and in one sentence, to speak for each other. */
function isNear(
  left: NamePlace,
  right: NamePlace | undefined,
  words: readonly PlacedWord[],
): boolean {
  if (!right) return false;
  const isClose = left.from - right.to < NEAR_WORDS && right.from - left.to < NEAR_WORDS;
  return isClose && words[left.from]?.sentence === words[right.from]?.sentence;
}
