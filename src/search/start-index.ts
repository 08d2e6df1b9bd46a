import { GrowingLists } from "../lib/growing-lists.js";
import { SCORE_STEPS } from "./pool-scores.js";
import { beginsWith, limitStart } from "./score-start.js";
import { listStarts } from "./starts.js";

/** A label as it is found by how its words begin. */
export interface StartingLabel {
  readonly folded: string;
  readonly joined: string;
  readonly isAlias: boolean;
  /** A small whole number of its own. */
  readonly place: number;
  readonly owner: { readonly standing: number };
}

/** A label that has a word with a beginning, and the most that it can score for the beginning alone. */
export interface LimitedLabel<Label> {
  readonly label: Label;
  readonly limit: number;
}

/**
 * Labels by the beginnings of their words, ordered by what they can score. A beginning is put in order when it is first
 * asked for after a change, from numbers alone, because to look at each of 50,000 labels takes five times as long.
 */
export class StartIndex<Label extends StartingLabel> {
  readonly #labels: (Label | undefined)[] = [];
  /** Of the labels, by their places. */
  readonly #lengths: number[] = [];
  readonly #standings: number[] = [];
  readonly #isAlias: boolean[] = [];
  readonly #lists = new GrowingLists();
  /** Lists of places, doubled; an odd number says that the whole label begins so, not only a word in it. */
  readonly #entries = new Map<string, number>();
  readonly #orders = new Map<string, Uint32Array>();

  add(label: Label): void {
    const { place, joined, isAlias, owner } = label;
    this.#labels[place] = label;
    this.#lengths[place] = Math.max(1, joined.length);
    this.#standings[place] = owner.standing;
    this.#isAlias[place] = isAlias;
    for (const start of startsOf(label)) {
      const entry = 2 * place + (beginsWith(label, start) ? 1 : 0);
      this.#entries.set(start, this.#lists.add(this.#entries.get(start), entry));
      this.#orders.delete(start);
    }
  }

  /** Notes that the owner of a label stands otherwise than before. */
  reorder(label: Label): void {
    this.#standings[label.place] = label.owner.standing;
    if (this.#orders.size === 0) return;
    for (const start of startsOf(label)) this.#orders.delete(start);
  }

  remove({ place }: Label): void {
    this.#labels[place] = undefined;
  }

  /** How many labels have had a word with a beginning. */
  count(start: string): number {
    return this.#lists.count(this.#entries.get(start));
  }

  /** Lists the labels that have a word, or are written together, with a beginning; those of the highest limit first. */
  *list(start: string): Generator<LimitedLabel<Label>> {
    for (const entry of this.#orderOf(start)) {
      const label = this.#labels[entry >> 1];
      if (label) yield { label, limit: this.#limitOf(entry, start.length) / SCORE_STEPS };
    }
  }

  #orderOf(start: string): Uint32Array {
    const known = this.#orders.get(start);
    if (known) return known;
    const entries = this.#lists.toArray(this.#entries.get(start));
    // What no label begins with is not remembered: people may type anything.
    if (entries.length === 0) return entries;
    const order = this.#sort(entries, start.length);
    this.#orders.set(start, order);
    return order;
  }

  /** Sorts by limits, downwards, by counting how many have each. */
  #sort(entries: Uint32Array, length: number): Uint32Array {
    const lacks = new Uint16Array(entries.length);
    const ends = new Uint32Array(SCORE_STEPS + 1);
    for (let index = 0; index < entries.length; index += 1) {
      const lack = SCORE_STEPS - this.#limitOf(entries[index] ?? 0, length);
      lacks[index] = lack;
      ends[lack] = (ends[lack] ?? 0) + 1;
    }
    for (let lack = 1; lack < ends.length; lack += 1)
      ends[lack] = (ends[lack] ?? 0) + (ends[lack - 1] ?? 0);
    const order = new Uint32Array(entries.length);
    for (let index = entries.length - 1; index >= 0; index -= 1) {
      const lack = lacks[index] ?? 0;
      const place = (ends[lack] ?? 0) - 1;
      ends[lack] = place;
      order[place] = entries[index] ?? 0;
    }
    return order;
  }

  /** What the label of an entry scores for a beginning of some length, in ten-thousandths. */
  #limitOf(entry: number, length: number): number {
    const place = entry >> 1;
    const share = Math.min(1, length / (this.#lengths[place] ?? 1));
    const isAlias = this.#isAlias[place] ?? false;
    const limit = limitStart((entry & 1) === 1, isAlias, this.#standings[place] ?? 0, share);
    return Math.round(limit * SCORE_STEPS);
  }
}

function startsOf({ folded }: StartingLabel): ReadonlySet<string> {
  return listStarts(folded.split(" "));
}
