import { type Features, readWordFeature, toStemFeature } from "./features.js";
import { NearStems } from "./near-stems.js";

/** Edits weigh a word down that was not typed like this. */
const NEAR_WEIGHTS = [1, 0.8, 0.6];

/** How much of what a feature that no label has would tell counts: it makes all labels less like a text. */
const UNKNOWN = 0.5;

/** The features of something, by their numbers, and how much each weighs by its kind. */
export interface NumberedFeatures {
  readonly numbers: Int32Array;
  readonly weights: Float32Array;
}

/** The features of a text that is asked for: their weights by their numbers, and the length of the whole as a vector. */
export interface AskedFeatures {
  readonly weights: ReadonlyMap<number, number>;
  readonly norm: number;
}

/** Where a feature occurs. */
export interface Postings {
  /** Places of labels that have it, removed ones among them, and what it weighs in each. */
  readonly places: readonly number[];
  readonly weights: readonly number[];
}

interface Feature extends Postings {
  readonly places: number[];
  readonly weights: number[];
  /** How many owners have it in a label that is there. */
  owners: number;
}

/**
 * Features of labels: their numbers, where they occur, and how much they tell, which is more for those that few
 * owners have (inverse document frequency; Spärck Jones 1972).
 */
export class FeatureIndex {
  readonly #features: Feature[] = [];
  readonly #byName = new Map<string, number>();
  readonly #stems = new NearStems();
  /** What features tell, by their numbers, as far as it was asked for since the last change; 0 for the rest. */
  #tells = new Float64Array();
  #owners = 0;

  /** Gives features their numbers, new ones where they have none. */
  number(features: Features): NumberedFeatures {
    const numbers = Int32Array.from(features.keys(), (name) => this.#numberOf(name));
    return { numbers, weights: Float32Array.from(features.values()) };
  }

  /** Notes that a label at a place has features. */
  note({ numbers, weights }: NumberedFeatures, place: number): void {
    for (const [index, number] of numbers.entries()) {
      const feature = this.#features[number];
      feature?.places.push(place);
      feature?.weights.push(weights[index] ?? 0);
    }
  }

  /** Counts an owner that comes, or with -1 one that goes, by the features of all its labels. */
  countOwner(numbers: Iterable<number>, step: 1 | -1): void {
    this.#owners += step;
    for (const number of new Set(numbers)) {
      const feature = this.#features[number];
      if (feature) feature.owners += step;
    }
    this.#tells = new Float64Array();
  }

  postingsOf(number: number): Postings | undefined {
    return this.#features[number];
  }

  /** How much a feature tells. */
  tell(number: number): number {
    if (this.#tells.length !== this.#features.length) {
      this.#tells = new Float64Array(this.#features.length);
    }
    const known = this.#tells[number] ?? 0;
    if (known !== 0) return known;
    const told = this.#tellOf(this.#features[number]?.owners ?? 0);
    this.#tells[number] = told;
    return told;
  }

  /**
   * Weighs the features of a text that is asked for. A word that no label has stands for those near to it.
   */
  weigh(features: Features): AskedFeatures {
    const weights = new Map<number, number>();
    let squares = 0;
    for (const [name, weight] of features) {
      const number = this.#byName.get(name);
      const isKnown = number !== undefined && this.#isInUse(number);
      squares += (weight * (isKnown ? this.tell(number) : UNKNOWN * this.#tellOf(0))) ** 2;
      if (isKnown) weights.set(number, weight);
      else this.#weighNear(name, weight, weights);
    }
    return { weights, norm: Math.sqrt(squares) };
  }

  #numberOf(name: string): number {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const number = this.#features.length;
    this.#features.push({ places: [], weights: [], owners: 0 });
    this.#byName.set(name, number);
    const stem = readWordFeature(name);
    if (stem !== undefined) this.#stems.add(stem);
    return number;
  }

  #tellOf(owners: number): number {
    return Math.log(1 + (this.#owners + 1) / (owners + 1));
  }

  #weighNear(name: string, weight: number, weights: Map<number, number>): void {
    const stem = readWordFeature(name);
    if (stem === undefined) return;
    const isInUse = (near: string) => this.#isInUse(this.#byName.get(toStemFeature(near)));
    for (const { stem: near, edits } of this.#stems.find(stem, isInUse)) {
      const number = this.#byName.get(toStemFeature(near));
      if (number === undefined || weights.has(number)) continue;
      weights.set(number, weight * (NEAR_WEIGHTS[edits] ?? 0));
    }
  }

  #isInUse(number: number | undefined): boolean {
    return number !== undefined && (this.#features[number]?.owners ?? 0) > 0;
  }
}
