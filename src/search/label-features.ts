import { GrowingLists } from "../lib/growing-lists.js";
import { KIND_WEIGHTS } from "./features.js";

/** Entries are whole numbers: what they are of, and in so many lowest bits the kind of feature. */
const KIND_BITS = 2;
const KIND_MASK = 2 ** KIND_BITS - 1;

/** How much longer the memory for features gets when it is full: copied some 40 times until it holds eight million. */
const GROWTH = 1.25;

/**
 * Which labels have which features, both ways, in numbers alone: a vocabulary has eight million such pairs. Labels are
 * known by their places, one after the other; those that are removed keep theirs.
 */
export class LabelFeatures {
  /** Features of all labels, one label behind the other. */
  #features = new Uint32Array(1_024);
  /** Where the features of each label end. */
  readonly #ends: number[] = [];
  readonly #lists = new GrowingLists();
  /** Lists of labels by the numbers of features. */
  readonly #labels: number[] = [];

  /** Adds a label that has features of some numbers and kinds, and gives its place. */
  add(features: Iterable<readonly [feature: number, kind: number]>): number {
    const place = this.#ends.length;
    let end = this.#ends.at(-1) ?? 0;
    for (const [feature, kind] of features) {
      if (end === this.#features.length) this.#grow();
      this.#features[end] = (feature << KIND_BITS) | kind;
      end += 1;
      this.#labels[feature] = this.#lists.add(this.#labels[feature], (place << KIND_BITS) | kind);
    }
    this.#ends.push(end);
    return place;
  }

  /** Entries of the features that a label has. */
  featuresOf(place: number): Uint32Array {
    return this.#features.subarray(this.#ends[place - 1] ?? 0, this.#ends[place]);
  }

  /** Entries of the labels that have a feature, in parts. */
  labelsOf(feature: number): Iterable<Uint32Array> {
    return this.#lists.parts(this.#labels[feature]);
  }

  #grow(): void {
    const grown = new Uint32Array(Math.ceil(GROWTH * this.#features.length));
    grown.set(this.#features);
    this.#features = grown;
  }
}

/** The feature, or the place of the label, that an entry is of. */
export function readNumber(entry: number): number {
  return entry >>> KIND_BITS;
}

/** How much the feature of an entry counts by its kind. */
export function readWeight(entry: number): number {
  return KIND_WEIGHTS[entry & KIND_MASK] ?? 0;
}
