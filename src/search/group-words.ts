import type { Concept } from "../domain/concept.js";
import type { ConceptKey } from "../domain/concept-key.js";
import { CountedWords } from "./counted-words.js";
import { toStem } from "./word-forms.js";
import { toWords } from "./words.js";

/** How much a word counts that is in the name of a group, in its name or description, and in a name of what is in it. */
const [IN_NAME, IN_TEXT, IN_MEMBER] = [0.3, 0.3, 0.2];

/** The stems by which a category speaks for what is in it. */
interface Group {
  readonly number: number;
  readonly name: ReadonlySet<string>;
  /** Those of its name and its description. */
  readonly text: ReadonlySet<string>;
}

/**
 * The words of the groups of vocabularies, such as ISCO's, by which they speak for the concepts in them: a group's
 * description tells tasks and occupations that no label of a concept does, and what is named like a text is often
 * next to what the text means.
 */
export class GroupWords {
  /** Of all URIs that groups have or concepts say that theirs have. */
  readonly #numbers = new Map<string, number>();
  readonly #groups = new Map<ConceptKey, Group>();
  readonly #names = new CountedWords();
  readonly #texts = new CountedWords();
  readonly #members = new CountedWords();

  /** Gives the number by which the group of a URI is known, whether it is there or not. */
  numberOf(uri: string): number {
    const known = this.#numbers.get(uri) ?? this.#numbers.size;
    this.#numbers.set(uri, known);
    return known;
  }

  /** Adds a category or replaces it. */
  put({ key, uri, label, description }: Concept): void {
    this.remove(key);
    const name = toStems([label]);
    const group = { number: this.numberOf(uri), name, text: toStems([label, description ?? ""]) };
    this.#groups.set(key, group);
    this.#count(group, 1);
  }

  /** Removes a category; unknown ones are passed over. */
  remove(key: ConceptKey): void {
    const group = this.#groups.get(key);
    if (!group) return;
    this.#groups.delete(key);
    this.#count(group, -1);
  }

  /** Counts the names of a concept in its groups, by their numbers; with -1 it leaves them. */
  countMember(groups: readonly number[], labels: readonly string[], step: 1 | -1): void {
    if (groups.length === 0) return;
    const stems = toStems(labels);
    for (const group of groups) this.#members.count(group, stems, step);
  }

  /**
   * Tells by their numbers how much of a text groups speak of, 0 to 0.8; each word counts by how few categories have
   * it (inverse document frequency).
   */
  rate(text: string): Float64Array {
    const rates = new Float64Array(this.#numbers.size);
    const asked = Array.from(toStems([text]), (stem) => ({ stem, weight: this.#tell(stem) }));
    const whole = asked.reduce((sum, { weight }) => sum + weight, 0);
    const add = (groups: Iterable<number>, share: number) => {
      for (const group of groups) rates[group] = (rates[group] ?? 0) + share;
    };
    for (const { stem, weight } of asked) {
      add(this.#names.ownersOf(stem), (IN_NAME * weight) / whole);
      add(this.#texts.ownersOf(stem), (IN_TEXT * weight) / whole);
      add(this.#members.ownersOf(stem), (IN_MEMBER * weight) / whole);
    }
    return rates;
  }

  #count({ number, name, text }: Group, step: 1 | -1): void {
    this.#names.count(number, name, step);
    this.#texts.count(number, text, step);
  }

  #tell(stem: string): number {
    return Math.log(1 + (this.#groups.size + 1) / (this.#texts.countOwners(stem) + 1));
  }
}

function toStems(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap(toWords).map(toStem));
}
