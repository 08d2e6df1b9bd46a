import { stemmer } from "stemmer";
import { joinWords, toWords } from "../words.js";

/** Stems of shorter words are other words too easily. */
const SHORTEST_STEMMED = 4;

/** Names of more words are not looked for. */
export const LONGEST_PHRASE = 6;

/** A label that a phrase of a text may be. */
export interface Phrase<Owner> {
  readonly owner: Owner;
  readonly text: string;
  /** Its words together, in the case in which it is written. */
  readonly written: string;
}

/** Labels by the words that they are made of: as they are written, and by their stems. */
export class PhraseIndex<Owner> {
  readonly #byJoined = new Map<string, Phrase<Owner>[]>();
  readonly #byStems = new Map<string, Phrase<Owner>[]>();

  /**
   * Adds a label; what it returns removes it. A name in one word has no other forms: ideas are no IDEA.
   */
  add(owner: Owner, text: string, isName: boolean): () => void {
    const words = toWords(text);
    if (words.length === 0 || words.length > LONGEST_PHRASE) return () => undefined;
    const phrase = { owner, text, written: text.replace(/[^\p{L}\p{N}+#.]/gu, "") };
    const removals = [insert(this.#byJoined, joinWords(words), phrase)];
    if (!isName || words.length > 1) {
      removals.push(insert(this.#byStems, words.map(toFormStem).join(" "), phrase));
    }
    return () => {
      for (const remove of removals) remove();
    };
  }

  /** Lists the labels that are this when their words are written together (`joinWords`). */
  findJoined(joined: string): readonly Phrase<Owner>[] {
    return this.#byJoined.get(joined) ?? [];
  }

  /** Lists the labels of these stems (`toFormStem`), with a space between them. */
  findStems(stems: string): readonly Phrase<Owner>[] {
    return this.#byStems.get(stems) ?? [];
  }
}

/** The stem that forms of a word share; short words have no other forms. */
export function toFormStem(word: string): string {
  return word.length < SHORTEST_STEMMED ? word : stemmer(word);
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
