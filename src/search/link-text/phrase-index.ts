import { addToGroup } from "../../lib/group-by.js";
import { remember } from "../../lib/remember.js";
import { MOST_WORDS, toActivity, toSingular, unifySpelling } from "../word-forms.js";
import { spellOut, toWords } from "../words.js";

/** Names of more words are not looked for. */
export const LONGEST_PHRASE = 6;

/** So many first letters are the same in all forms of a label. */
const BEGINNING = 3;

/** By so many first letters labels are told apart that are written together. */
const LONG_BEGINNING = 6;

/** What a label is of: a name, as of a product; somebody, as a role; or a term, as a skill or a category. */
export type LabelSense = "name" | "person" | "term";

/** A label that a phrase of a text may be. */
export interface Phrase<Owner> {
  readonly owner: Owner;
  readonly text: string;
  /** How many words it is made of. */
  readonly length: number;
  readonly sense: LabelSense;
}

/** Labels by the words that they are made of: as they are written, and by other forms of them. */
export class PhraseIndex<Owner> {
  readonly #byJoined = new Map<string, Phrase<Owner>[]>();
  readonly #byNumber = new Map<string, Phrase<Owner>[]>();
  readonly #byActivity = new Map<string, Phrase<Owner>[]>();
  /** By the first letters of labels. */
  readonly #beginnings = new Map<string, Beginning>();
  /** How many labels begin with so many letters, and how many of several words with a word in one of its forms. */
  readonly #longBeginnings = new Map<string, number>();
  readonly #firstWords = new Map<string, number>();

  /**
   * Adds a label. A name in one word has no other forms, for ideas are no IDEA, and only terms of several words have
   * other forms than their number: somebody who reports does no reporting.
   */
  add(owner: Owner, text: string, sense: LabelSense): void {
    const words = toWords(text);
    const { length } = words;
    if (length === 0 || length > LONGEST_PHRASE) return;
    const phrase = { owner, text, length, sense };
    const forms = toForms(words);
    for (const [phrases, form] of this.#listPlaces(phrase, forms))
      addToGroup(phrases, form, phrase);
    this.#countStarts(words, forms, 1);
  }

  /** Removes a label that was added so. */
  remove(owner: Owner, text: string, sense: LabelSense): void {
    const words = toWords(text);
    const { length } = words;
    if (length === 0 || length > LONGEST_PHRASE) return;
    const forms = toForms(words);
    const isIt = (other: Phrase<Owner>) => other.owner === owner && other.text === text;
    for (const [phrases, form] of this.#listPlaces({ length, sense }, forms)) {
      take(phrases, form, isIt);
    }
    this.#countStarts(words, forms, -1);
  }

  /**
   * Tells how many words a label may have that begins with words which are this when written together; it may be one
   * more in a text, where words are split.
   */
  longestFrom(joined: string): number {
    if (joined.length < BEGINNING) return LONGEST_PHRASE;
    return this.#beginnings.get(joined.slice(0, BEGINNING))?.longest ?? 0;
  }

  /** Tells whether a label of several words begins with a word, in one of its forms. */
  isFirstWord({ spelt, activity }: WordForms): boolean {
    return this.#firstWords.has(spelt) || this.#firstWords.has(activity);
  }

  /** Tells whether a label may begin with words that are this when written together. */
  mayBegin(joined: string): boolean {
    return (
      joined.length < LONG_BEGINNING || this.#longBeginnings.has(joined.slice(0, LONG_BEGINNING))
    );
  }

  /** Lists the labels that are this when their words are written together (`joinWords`). */
  findJoined(joined: string): readonly Phrase<Owner>[] {
    return this.#byJoined.get(joined) ?? [];
  }

  /** Lists the labels that words are in another number, or else as terms in another form. */
  findForms({ number, activity }: PhraseForms): readonly Phrase<Owner>[] {
    return this.#byNumber.get(number) ?? this.#byActivity.get(activity) ?? [];
  }

  /** Counts how a label that comes begins, or with -1 one that goes. */
  #countStarts(words: readonly string[], { joined }: LabelForms, step: 1 | -1): void {
    const start = joined.slice(0, BEGINNING);
    const { labels, longest } = this.#beginnings.get(start) ?? NONE;
    if (labels + step === 0) this.#beginnings.delete(start);
    else {
      const beginning = { labels: labels + step, longest: Math.max(longest, words.length) };
      this.#beginnings.set(start, beginning);
    }
    count(this.#longBeginnings, joined.slice(0, LONG_BEGINNING), step);
    const [first = "", ...others] = words;
    if (others.length === 0) return;
    const { spelt, activity } = toWordForms(first);
    for (const form of new Set([spelt, activity])) count(this.#firstWords, form, step);
  }

  /** Where a label is to be found, and by which of its forms. */
  #listPlaces(
    { length, sense }: Pick<Phrase<Owner>, "length" | "sense">,
    { joined, number, activity }: LabelForms,
  ): (readonly [Map<string, Phrase<Owner>[]>, form: string])[] {
    const places = [[this.#byJoined, joined] as const];
    if (length > 1 || sense !== "name") places.push([this.#byNumber, number]);
    if (length > 1 && sense === "term") places.push([this.#byActivity, activity]);
    return places;
  }
}

interface Beginning {
  readonly labels: number;
  /** The most words of a label that begins so, or did. */
  readonly longest: number;
}

const NONE: Beginning = { labels: 0, longest: 0 };

/** A word in the forms in which labels are compared. */
export interface WordForms {
  /** As words are written together. */
  readonly joined: string;
  readonly spelt: string;
  readonly singular: string;
  readonly activity: string;
  /** The phrase that it is alone. */
  readonly alone: PhraseForms;
}

/** Gives a folded word its forms. */
export const toWordForms = remember((word): WordForms => {
  const [joined, spelt] = [spellOut(word), unifySpelling(word)];
  const [singular, activity] = [toSingular(word), toActivity(word)];
  const alone = { joined, number: ` ${singular}`, activity: ` ${activity}`, spelt: ` ${spelt}` };
  return { joined, spelt, singular, activity, alone };
}, MOST_WORDS);

/** A label in the forms in which it is found. */
interface LabelForms {
  /** Its words together as they are written. */
  readonly joined: string;
  /** Its words, the last one in the singular. */
  readonly number: string;
  /** Its words in the form of what is done. */
  readonly activity: string;
}

/** The first words of a phrase in the forms in which it is looked up. */
export interface PhraseForms extends LabelForms {
  /** Its words in one spelling. */
  readonly spelt: string;
}

/** Puts a word behind a phrase. */
export function append(phrase: PhraseForms, word: WordForms): PhraseForms {
  return {
    joined: phrase.joined + word.joined,
    number: `${phrase.spelt} ${word.singular}`,
    activity: `${phrase.activity} ${word.activity}`,
    spelt: `${phrase.spelt} ${word.spelt}`,
  };
}

/** Gives all words at once what `append` does one by one, as flat strings, of which many are kept. */
function toForms(words: readonly string[]): LabelForms {
  const forms = words.map(toWordForms);
  const spelt = forms.slice(0, -1).map((form) => form.spelt);
  const singular = forms.at(-1)?.singular ?? "";
  return {
    joined: forms.map((form) => form.joined).join(""),
    number: ["", ...spelt, singular].join(" "),
    activity: ["", ...forms.map((form) => form.activity)].join(" "),
  };
}

function count(counts: Map<string, number>, name: string, step: 1 | -1): void {
  const sum = (counts.get(name) ?? 0) + step;
  if (sum === 0) counts.delete(name);
  else counts.set(name, sum);
}

function take<Value>(lists: Map<string, Value[]>, name: string, isIt: (value: Value) => boolean) {
  const rest = lists.get(name)?.filter((value) => !isIt(value)) ?? [];
  if (rest.length === 0) lists.delete(name);
  else lists.set(name, rest);
}
