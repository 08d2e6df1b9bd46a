import type { FoundName, NamePlace } from "./find-names.js";
import type { PlacedWord } from "./placed-words.js";

/** How many words before a name may introduce it. */
const JUST_BEFORE = 3;

const toSet = (words: string) => new Set(words.split(/\s+/u));

/** Words of the trade, beside which an everyday word is a name. */
const TRADE =
  toSet(`api app application backend code coding compiler database developer develop development
  engineer experience expertise framework frontend fluent knowledge language library microservice package platform
  proficiency proficient program programmer programming project runtime script sdk service skill skills software
  stack technology tool tools`);

/** Words that introduce a name: "written in Go", "experience with Chef". */
const INTRODUCING = toSet(
  "in with using via know knows knowledge experience like including of on and or",
);

/** Words before verbs and everyday nouns: "we go", "to express", "the rest". */
const GRAMMAR =
  toSet(`i you we they he she it who to will would can could may might must shall should not never
  do does did let please a an the this that these those my your his her our their its free good any each every some
  first all full short at`);

/** Words before names of people. */
const TITLES = toSet("mr mrs ms dr prof sir madam called named");

/** What ties the parts of a word, and words that say what a thing is made with. */
const GLUE = /^[-‐&'’]$/u;
const SUFFIXES = toSet(
  "based built centric compatible driven first like only powered related specific style",
);

/** What other names say of one. */
export interface SignsOfOthers {
  /** Whether it stands in a list with a name that is nothing else, or with one in capitals. */
  readonly isInList: boolean;
  /** Whether it stands in a list of three and more. */
  readonly isInLongList: boolean;
  /** Whether a name that is nothing else stands near it, in its sentence. */
  readonly isNearCertain: boolean;
}

/** What speaks for or against an everyday word being a name or term. */
export interface Signs extends SignsOfOthers {
  /** Whether it is a name, as of a product, and not a term. */
  readonly isName: boolean;
  /** Whether it begins with a capital, and not because its sentence does or because it is a letter. */
  readonly isCapital: boolean;
  /** Whether a name is written without any capital. */
  readonly isSmallName: boolean;
  readonly isBesideTrade: boolean;
  readonly isIntroduced: boolean;
  readonly isAfterGrammar: boolean;
  /** Whether it stands beside another capitalised word, as names of people and places do. */
  readonly isInProperName: boolean;
  /** Whether it is part of another word: make-up, X-ray, R&D; but Go-based is said of Go. */
  readonly isGlued: boolean;
}

/** Reads the signs of one name from the words around it, and adds what other names say. */
export function readSigns(
  name: FoundName,
  words: readonly PlacedWord[],
  others: SignsOfOthers,
): Signs {
  const { from, phrase } = name;
  const before = wordInSentence(words, from - 1, from);
  const isCapitalised = hasCapital(words[from]);
  return {
    isInList: others.isInList,
    isInLongList: others.isInLongList,
    isNearCertain: others.isNearCertain,
    isName: phrase.sense === "name",
    isCapital: isCapitalised && before !== undefined && phrase.text.length > 1,
    isSmallName: phrase.sense === "name" && !isCapitalised,
    isBesideTrade: isBesideTrade(name, words),
    isIntroduced: isIntroduced(from, words),
    isAfterGrammar: !isCapitalised && GRAMMAR.has(before?.word ?? ""),
    isInProperName: isInProperName(name, words),
    isGlued: isGlued(name, words),
  };
}

function isBesideTrade({ from, to }: NamePlace, words: readonly PlacedWord[]): boolean {
  return [from - 1, to].some((place) => TRADE.has(wordInSentence(words, place, from)?.word ?? ""));
}

function isIntroduced(from: number, words: readonly PlacedWord[]): boolean {
  for (let place = from - 1; place >= from - JUST_BEFORE; place -= 1) {
    if (INTRODUCING.has(wordInSentence(words, place, from)?.word ?? "")) return true;
  }
  return false;
}

function isGlued({ from, to }: NamePlace, words: readonly PlacedWord[]): boolean {
  const after = words[to];
  const isBeforeOther = GLUE.test(after?.gap ?? "") && !SUFFIXES.has(after?.word ?? "");
  return isBeforeOther || GLUE.test(words[from]?.gap ?? "");
}

/** Capitalised words side by side, or behind a title: Ms Crystal Beam. A sentence's first word does not count. */
function isInProperName({ from, to }: NamePlace, words: readonly PlacedWord[]): boolean {
  if (!hasCapital(words[from])) return false;
  const before = wordInSentence(words, from - 1, from);
  const after = wordInSentence(words, to, from);
  const isBeforeFirst = wordInSentence(words, from - 2, from) === undefined;
  return (
    TITLES.has(before?.word ?? "") ||
    (hasCapital(before) && !isBeforeFirst && isBehindSpace(words[from])) ||
    (hasCapital(after) && isBehindSpace(after))
  );
}

/** A word at a place, if it is of the same sentence as the word at another. */
function wordInSentence(
  words: readonly PlacedWord[],
  place: number,
  of: number,
): PlacedWord | undefined {
  const word = words[place];
  return word?.sentence === words[of]?.sentence ? word : undefined;
}

function isBehindSpace(word: PlacedWord | undefined): boolean {
  return word !== undefined && word.gap.trim() === "";
}

/** Tells whether a word begins with a capital. */
export function hasCapital(word: PlacedWord | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.written);
}
