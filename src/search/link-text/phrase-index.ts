import { toActivity, toSingular, unifySpelling } from "../word-forms.js";
import { spellOut, toWords } from "../words.js";

/** Names of more words are not looked for. */
export const LONGEST_PHRASE = 6;

/** So many first letters are the same in all forms of a label. */
const BEGINNING = 3;

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

  /**
   * Adds a label; what it returns removes it. A name in one word has no other forms, for ideas are no IDEA, and only
   * terms of several words have other forms than their number: somebody who reports does no reporting.
   */
  add(owner: Owner, text: string, sense: LabelSense): () => void {
    const words = toWords(text);
    const { length } = words;
    if (length === 0 || length > LONGEST_PHRASE) return () => undefined;
    const phrase = { owner, text, length, sense };
    const forms = words.map(toWordForms).reduce(append, NO_WORDS);
    const removals = [
      insert(this.#byJoined, forms.joined, phrase),
      this.#countBeginning(forms.joined, length),
    ];
    if (length > 1 || sense !== "name") removals.push(insert(this.#byNumber, forms.number, phrase));
    if (length > 1 && sense === "term") {
      removals.push(insert(this.#byActivity, forms.activity, phrase));
    }
    return () => {
      for (const remove of removals) remove();
    };
  }

  /**
   * Tells how many words a label may have that begins with words which are this when written together; it may be one
   * more in a text, where words are split.
   */
  longestFrom(joined: string): number {
    if (joined.length < BEGINNING) return LONGEST_PHRASE;
    return this.#beginnings.get(joined.slice(0, BEGINNING))?.longest ?? 0;
  }

  /** Lists the labels that are this when their words are written together (`joinWords`). */
  findJoined(joined: string): readonly Phrase<Owner>[] {
    return this.#byJoined.get(joined) ?? [];
  }

  /** Lists the labels that words are in another number, or else as terms in another form. */
  findForms({ number, activity }: PhraseForms): readonly Phrase<Owner>[] {
    return this.#byNumber.get(number) ?? this.#byActivity.get(activity) ?? [];
  }

  #countBeginning(joined: string, length: number): () => void {
    const start = joined.slice(0, BEGINNING);
    const beginning = this.#beginnings.get(start) ?? { labels: 0, longest: 0 };
    this.#beginnings.set(start, beginning);
    beginning.labels += 1;
    beginning.longest = Math.max(beginning.longest, length);
    return () => {
      beginning.labels -= 1;
      if (beginning.labels === 0) this.#beginnings.delete(start);
    };
  }
}

interface Beginning {
  labels: number;
  /** The most words of a label that begins so, or did. */
  longest: number;
}

/** A word in the forms in which labels are compared. */
export interface WordForms {
  /** As words are written together. */
  readonly joined: string;
  readonly spelt: string;
  readonly singular: string;
  readonly activity: string;
}

/** Gives a folded word its forms. */
export function toWordForms(word: string): WordForms {
  return {
    joined: spellOut(word),
    spelt: unifySpelling(word),
    singular: toSingular(word),
    activity: toActivity(word),
  };
}

/** A phrase in the forms in which it is looked up. */
export interface PhraseForms {
  /** Its words together as they are written. */
  readonly joined: string;
  /** Its words, the last one in the singular. */
  readonly number: string;
  /** Its words in the form of what is done. */
  readonly activity: string;
  /** Its words in one spelling. */
  readonly spelt: string;
}

export const NO_WORDS: PhraseForms = { joined: "", number: "", activity: "", spelt: "" };

/** Puts a word behind a phrase. */
export function append(phrase: PhraseForms, word: WordForms): PhraseForms {
  return {
    joined: phrase.joined + word.joined,
    number: `${phrase.spelt} ${word.singular}`,
    activity: `${phrase.activity} ${word.activity}`,
    spelt: `${phrase.spelt} ${word.spelt}`,
  };
}

function insert<Owner>(
  phrases: Map<string, Phrase<Owner>[]>,
  name: string,
  phrase: Phrase<Owner>,
): () => void {
  phrases.set(name, [...(phrases.get(name) ?? []), phrase]);
  return () => {
    const rest = phrases.get(name)?.filter((one) => one !== phrase) ?? [];
    if (rest.length === 0) phrases.delete(name);
    else phrases.set(name, rest);
  };
}
