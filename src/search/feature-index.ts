import { type Features, KIND_WEIGHTS, readWordFeature, toStemFeature } from "./features.js";
import { NearStems } from "./near-stems.js";

/** Edits weigh a word down that was not typed like this. */
const NEAR_WEIGHTS = [1, 0.8, 0.6];

/** How much of what a feature that no label has would tell counts: it makes all labels less like a text. */
const UNKNOWN = 0.5;

/** The features of a text that is asked for: their weights by their numbers, and the length of the whole as a vector. */
export interface AskedFeatures {
  readonly weights: ReadonlyMap<number, number>;
  readonly norm: number;
}

/**
 * Features of labels: their numbers, and how much they tell, which is more for those that few owners have (inverse
 * document frequency; Spärck Jones 1972).
 */
export class FeatureIndex {
  /** How many owners have each in a label, by their numbers. */
  readonly #counts: number[] = [];
  readonly #byName = new Map<string, number>();
  readonly #stems = new NearStems();
  /** What features tell, by their numbers, as far as it was asked for since the last change; 0 for the rest. */
  #tells = new Float64Array();
  #owners = 0;

  /** Gives features their numbers, new ones where they have none, with their kinds. */
  number(features: Features): [feature: number, kind: number][] {
    return Array.from(features, ([name, kind]) => [this.#numberOf(name), kind]);
  }

  /** Counts an owner that comes, or with -1 one that goes, by the features of all its labels. */
  countOwner(features: ReadonlySet<number>, step: 1 | -1): void {
    this.#owners += step;
    for (const number of features) this.#counts[number] = this.#countOf(number) + step;
    this.#tells = new Float64Array();
  }

  /** How much a feature tells. */
  tell(number: number): number {
    if (this.#tells.length !== this.#counts.length) {
      this.#tells = new Float64Array(this.#counts.length);
    }
    const known = this.#tells[number] ?? 0;
    if (known !== 0) return known;
    const told = this.#tellOf(this.#countOf(number));
    this.#tells[number] = told;
    return told;
  }

  /**
   * Weighs the features of a text that is asked for. A word that no label has stands for those near to it.
   */
  weigh(features: Features): AskedFeatures {
    const weights = new Map<number, number>();
    let squares = 0;
    for (const [name, kind] of features) {
      const weight = KIND_WEIGHTS[kind] ?? 0;
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
    const number = this.#counts.length;
    this.#counts.push(0);
    this.#byName.set(name, number);
    const stem = readWordFeature(name);
    if (stem !== undefined) this.#stems.add(stem);
    return number;
  }

  #countOf(number: number): number {
    return this.#counts[number] ?? 0;
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
    return number !== undefined && this.#countOf(number) > 0;
  }
}
