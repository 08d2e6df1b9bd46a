import { GrowingLists } from "../lib/growing-lists.js";
import { type AskedFeatures, FeatureIndex } from "./feature-index.js";
import { toFeatures } from "./features.js";
import { LabelFeatures, readNumber, readWeight } from "./label-features.js";
import { joinWords, toWords } from "./words.js";

/** A label or alias of a concept, as it is compared. */
export interface IndexedLabel<Owner> {
  readonly owner: Owner;
  readonly text: string;
  /** Whether it is one of the owner's other names. */
  readonly isAlias: boolean;
  /** Its words with a space between them. */
  readonly folded: string;
  /** Its words written together. */
  readonly joined: string;
  /** Where it stands among all labels that were added. */
  readonly place: number;
}

/** A label that shares features with a text, and how alike they are, 0 to 1. */
export interface LikeLabel<Owner> {
  readonly label: IndexedLabel<Owner>;
  readonly likeness: number;
}

/**
 * Labels by their features. Labels come and go with their owners; what is found depends on the labels that are there,
 * not on how they came. A text is compared by the cosine of the angle between features, each weighted by its kind and
 * by how much it tells.
 */
export class LabelIndex<Owner> {
  readonly #labels: (IndexedLabel<Owner> | undefined)[] = [];
  readonly #features = new FeatureIndex();
  readonly #labelFeatures = new LabelFeatures();
  readonly #lists = new GrowingLists();
  /** Lists of places. */
  readonly #byJoined = new Map<string, number>();
  /** Lengths of labels as vectors, by their places, as far as asked for since the last change; 0 for the rest. */
  #norms = new Float64Array();
  /** What labels share with the text that is asked for, by their places; 0 everywhere between questions. */
  #shared = new Float64Array();
  #size = 0;

  /** How many labels are there. */
  get size(): number {
    return this.#size;
  }

  /** How many places removed labels take up. */
  get waste(): number {
    return this.#labels.length - this.#size;
  }

  /** Adds the labels of an owner, its own name first. Costs as much as they are long. */
  add(owner: Owner, texts: readonly string[]): IndexedLabel<Owner>[] {
    const labels = texts.map((text, place) => this.#addLabel(owner, text, place > 0));
    this.#countOwner(labels, 1);
    return labels;
  }

  /** Removes all labels of an owner. */
  remove(labels: readonly IndexedLabel<Owner>[]): void {
    for (const { place } of labels) this.#labels[place] = undefined;
    this.#size -= labels.length;
    this.#countOwner(labels, -1);
  }

  /** Measures all labels as vectors, one per step; a question does it for those that it meets. */
  *measureAll(): Generator<number> {
    for (const place of this.#labels.keys()) yield this.#normOf(place);
  }

  /** Lists the labels that are the text when words are written together; in no order. */
  findJoined(joined: string): IndexedLabel<Owner>[] {
    const places = this.#lists.toArray(this.#byJoined.get(joined));
    return Array.from(places).flatMap((place) => this.#labels[place] ?? []);
  }

  /** Makes a text ready to be compared with the labels that are there now. */
  ask(text: string): AskedFeatures {
    return this.#features.weigh(toFeatures(toWords(text)));
  }

  /** Lists the labels that are at least as like a text as asked for; in no order. */
  findLike({ weights, norm }: AskedFeatures, least: number): LikeLabel<Owner>[] {
    const found: LikeLabel<Owner>[] = [];
    for (const place of this.#share(weights)) {
      const shared = this.#shared[place] ?? 0;
      this.#shared[place] = 0;
      // Most labels are not like it at all; to look at them would take longer than all else.
      const likeness = Math.min(1, shared / (norm * this.#normOf(place)));
      const label = likeness < least ? undefined : this.#labels[place];
      if (label) found.push({ label, likeness });
    }
    return found;
  }

  /**
   * Lists what `findLike` does, in less time where much likeness is asked for: such labels share one of the features
   * that tell most, because all others together are not so much like any label (Bayardo et al. 2007).
   */
  findVeryLike(asked: AskedFeatures, least: number): IndexedLabel<Owner>[] {
    const found = new Set<IndexedLabel<Owner>>();
    const parts = this.#listDecisive(asked, least).flatMap((number) => [
      ...this.#labelFeatures.labelsOf(number),
    ]);
    for (const entries of parts) {
      for (const entry of entries) {
        const label = this.#labels[readNumber(entry)];
        if (label && this.likenessOf(asked, label) >= least) found.add(label);
      }
    }
    return [...found];
  }

  /** Tells how like a text a label is, 0 to 1. */
  likenessOf({ weights, norm }: AskedFeatures, label: IndexedLabel<Owner>): number {
    let shared = 0;
    for (const entry of this.#labelFeatures.featuresOf(label.place)) {
      const number = readNumber(entry);
      const weight = weights.get(number);
      if (weight !== undefined)
        shared += weight * this.#features.tell(number) ** 2 * readWeight(entry);
    }
    return shared === 0 ? 0 : Math.min(1, shared / (norm * this.#normOf(label.place)));
  }

  #addLabel(owner: Owner, text: string, isAlias: boolean): IndexedLabel<Owner> {
    const words = toWords(text);
    const place = this.#labelFeatures.add(this.#features.number(toFeatures(words)));
    const [folded, joined] = [words.join(" "), joinWords(words)];
    const label = { owner, text, isAlias, folded, joined, place };
    this.#labels[place] = label;
    this.#size += 1;
    this.#byJoined.set(joined, this.#lists.add(this.#byJoined.get(joined), place));
    return label;
  }

  #countOwner(labels: readonly IndexedLabel<Owner>[], step: 1 | -1): void {
    const features = new Set<number>();
    for (const { place } of labels) {
      for (const entry of this.#labelFeatures.featuresOf(place)) features.add(readNumber(entry));
    }
    this.#features.countOwner(features, step);
    this.#norms = new Float64Array();
  }

  /** Lists the features one of which each label has that is at least so like a text. */
  #listDecisive({ weights, norm }: AskedFeatures, least: number): number[] {
    const parts = Array.from(weights, ([number, weight]) => ({
      number,
      square: (weight * this.#features.tell(number)) ** 2,
    }));
    parts.sort((left, right) => left.square - right.square);
    let rest = 0;
    const first = parts.findIndex(({ square }) => {
      rest += square;
      return rest >= (least * norm) ** 2;
    });
    return first < 0 ? [] : parts.slice(first).map(({ number }) => number);
  }

  /** Adds up what labels share with weighted features, and lists the places of those that share any. */
  #share(weights: ReadonlyMap<number, number>): number[] {
    const { length } = this.#labels;
    if (this.#shared.length < length) this.#shared = new Float64Array(2 * length);
    const touched: number[] = [];
    for (const [number, weight] of weights) {
      const scale = weight * this.#features.tell(number) ** 2;
      for (const entries of this.#labelFeatures.labelsOf(number)) {
        this.#addShared(entries, scale, touched);
      }
    }
    return touched;
  }

  #addShared(entries: Uint32Array, scale: number, touched: number[]): void {
    const shared = this.#shared;
    for (const entry of entries) {
      const place = readNumber(entry);
      const before = shared[place] ?? 0;
      if (before === 0) touched.push(place);
      shared[place] = before + scale * readWeight(entry);
    }
  }

  #normOf(place: number): number {
    if (this.#norms.length !== this.#labels.length) {
      this.#norms = new Float64Array(this.#labels.length);
    }
    const known = this.#norms[place] ?? 0;
    if (known !== 0) return known;
    let squares = 0;
    for (const entry of this.#labelFeatures.featuresOf(place)) {
      squares += (readWeight(entry) * this.#features.tell(readNumber(entry))) ** 2;
    }
    const norm = Math.sqrt(squares);
    this.#norms[place] = norm;
    return norm;
  }
}
