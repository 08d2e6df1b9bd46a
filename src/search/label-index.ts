import { type Features, readWordFeature, toFeatures } from "./features.js";
import { NearStems } from "./near-stems.js";
import { listStarts } from "./starts.js";
import { joinWords, toWords } from "./words.js";

/** A label or alias of a concept, as it is compared. */
export interface IndexedLabel<Owner> {
  readonly owner: Owner;
  readonly text: string;
  /** Its words with a space between them. */
  readonly folded: string;
  /** Its words written together. */
  readonly joined: string;
  readonly features: Int32Array;
  readonly weights: Float32Array;
}

/** A label that was added, and what removes it. */
export interface AddedLabel<Owner> {
  readonly label: IndexedLabel<Owner>;
  readonly remove: () => void;
}

/** A label that shares features with a text, and how alike they are, 0 to 1. */
export interface LikeLabel<Owner> {
  readonly label: IndexedLabel<Owner>;
  readonly likeness: number;
}

interface Feature {
  readonly name: string;
  /** Places of labels that have it, removed ones among them. */
  readonly labels: number[];
  /** How many labels that are not removed have it. */
  count: number;
}

/** Edits weigh a word down that was not typed like this. */
const NEAR_WEIGHTS = [1, 0.8, 0.6];

/**
 * Labels by their features and by the beginnings of their words. Labels come and go one by one; what
 * is found depends on the labels that are there, not on how they came. A text is compared by Dice's
 * coefficient over features, each weighted by its kind and by how few labels have it (inverse
 * document frequency; Spärck Jones 1972).
 */
export class LabelIndex<Owner> {
  readonly #labels: (IndexedLabel<Owner> | undefined)[] = [];
  readonly #features: Feature[] = [];
  readonly #byName = new Map<string, number>();
  readonly #byStart = new Map<string, number[]>();
  /** What was listed since the last change. */
  readonly #byLength = new Map<string, readonly IndexedLabel<Owner>[]>();
  readonly #byJoined = new Map<string, number[]>();
  readonly #stems = new NearStems();
  #size = 0;

  /** How many labels are there. */
  get size(): number {
    return this.#size;
  }

  /** How many places removed labels take up. */
  get waste(): number {
    return this.#labels.length - this.#size;
  }

  /** Adds a label and gives what removes it. Costs as much as the label is long. */
  add(owner: Owner, text: string): AddedLabel<Owner> {
    const words = toWords(text);
    const folded = words.join(" ");
    const features = toFeatures(text);
    const place = this.#labels.length;
    const numbers = [...features.keys()].map((name) => this.#numberOf(name));
    const label: IndexedLabel<Owner> = {
      owner,
      text,
      folded,
      joined: joinWords(words),
      features: Int32Array.from(numbers),
      weights: Float32Array.from(features.values()),
    };
    this.#labels.push(label);
    this.#size += 1;
    for (const number of numbers) this.#noteFeature(number, place);
    for (const start of listStarts(words)) {
      note(this.#byStart, start, place);
      this.#byLength.delete(start);
    }
    note(this.#byJoined, label.joined, place);
    return { label, remove: () => this.#remove(place) };
  }

  /** Lists the labels that are the text when words are written together; in no order. */
  findJoined(joined: string): IndexedLabel<Owner>[] {
    return (this.#byJoined.get(joined) ?? []).flatMap((place) => this.#labels[place] ?? []);
  }

  /** Lists the labels that are at least as like the text as asked for; in no order. */
  findLike(text: string, least: number): LikeLabel<Owner>[] {
    const asked = this.#weighText(toFeatures(text));
    if (asked.total === 0) return [];
    const shared = new Map<number, number>();
    for (const [number, weight] of asked.weights) {
      for (const place of this.#features[number]?.labels ?? []) {
        shared.set(place, (shared.get(place) ?? 0) + weight);
      }
    }
    // Nothing that shares less can be as like the text, for a label holds what it shares.
    const leastShared = (asked.total * least) / (2 - least);
    const found: LikeLabel<Owner>[] = [];
    for (const [place, weight] of shared) {
      const label = weight < leastShared ? undefined : this.#labels[place];
      if (!label) continue;
      const likeness = Math.min(1, (2 * weight) / (asked.total + this.#weighLabel(label)));
      if (likeness >= least) found.push({ label, likeness });
    }
    return found;
  }

  /** Lists the labels that have a word, or are written together, with a beginning; shortest first. */
  listStarting(start: string): readonly IndexedLabel<Owner>[] {
    const known = this.#byLength.get(start);
    if (known) return known;
    const labels = (this.#byStart.get(start) ?? []).flatMap((place) => this.#labels[place] ?? []);
    labels.sort((left, right) => left.joined.length - right.joined.length);
    this.#byLength.set(start, labels);
    return labels;
  }

  #numberOf(name: string): number {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const number = this.#features.length;
    this.#features.push({ name, labels: [], count: 0 });
    this.#byName.set(name, number);
    const stem = readWordFeature(name);
    if (stem !== undefined) this.#stems.add(stem);
    return number;
  }

  #noteFeature(number: number, place: number): void {
    const feature = this.#features[number];
    if (!feature) return;
    feature.labels.push(place);
    feature.count += 1;
  }

  #remove(place: number): void {
    const label = this.#labels[place];
    if (!label) return;
    this.#labels[place] = undefined;
    this.#byLength.clear();
    this.#size -= 1;
    for (const number of label.features) {
      const feature = this.#features[number];
      if (feature) feature.count -= 1;
    }
  }

  /** How much a feature tells; most for one that no label has. */
  #tell(number: number | undefined): number {
    const count = number === undefined ? 0 : (this.#features[number]?.count ?? 0);
    return Math.log(1 + (this.#size + 1) / (count + 1));
  }

  #weighLabel({ features, weights }: IndexedLabel<Owner>): number {
    let total = 0;
    for (let index = 0; index < features.length; index += 1) {
      total += (weights[index] ?? 0) * this.#tell(features[index]);
    }
    return total;
  }

  /** A word that no label has stands for those near to it. */
  #weighText(features: Features) {
    const weights = new Map<number, number>();
    let total = 0;
    for (const [name, weight] of features) {
      const number = this.#byName.get(name);
      total += weight * this.#tell(number);
      if (number !== undefined && this.#isInUse(number)) {
        weights.set(number, weight * this.#tell(number));
      } else this.#weighNear(name, weight, weights);
    }
    return { weights, total };
  }

  #weighNear(name: string, weight: number, weights: Map<number, number>): void {
    const stem = readWordFeature(name);
    if (stem === undefined) return;
    const isInUse = (near: string) => this.#isInUse(this.#byName.get(`w:${near}`));
    for (const { stem: near, edits } of this.#stems.find(stem, isInUse)) {
      const number = this.#byName.get(`w:${near}`);
      if (number === undefined || weights.has(number)) continue;
      weights.set(number, weight * (NEAR_WEIGHTS[edits] ?? 0) * this.#tell(number));
    }
  }

  #isInUse(number: number | undefined): boolean {
    return number !== undefined && (this.#features[number]?.count ?? 0) > 0;
  }
}

function note(places: Map<string, number[]>, name: string, place: number): void {
  const known = places.get(name);
  if (known) known.push(place);
  else places.set(name, [place]);
}
