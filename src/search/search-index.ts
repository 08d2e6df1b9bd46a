import type { Concept, ConceptKind } from "../domain/concept.js";
import { CORE_SCHEME, type ConceptKey } from "../domain/concept-key.js";
import { compareCodePoints, toSortLabel } from "../lib/text-order.js";
import { type IndexedLabel, LabelIndex } from "./label-index.js";
import { linkText, type Mention } from "./link-text/link-text.js";
import { type LabelSense, PhraseIndex } from "./link-text/phrase-index.js";
import { type AskedText, hasStart, limitStart, scoreLikeness, scoreStart } from "./score-label.js";
import { PREFIX_LENGTH } from "./starts.js";
import { joinWords, toWords } from "./words.js";

/** Labels less like a text than this are not found. */
const LEAST_LIKENESS = 0.2;

/** How much a concept's second-best label counts of what is missing to a full score. */
const SECOND_LABEL_SHARE = 0.1;

/** Removed labels are cleared away when there are as many as others, and so many at least. */
const LEAST_WASTE = 1_000;

/** Scores are told, and compared, to so many places. */
const SCORE_STEPS = 10_000;

/** Which concepts may be found. */
export interface SearchFilter {
  readonly kinds?: readonly ConceptKind[] | undefined;
  readonly schemes?: readonly string[] | undefined;
}

/** A concept that was found, and by which of its labels. */
export interface SearchHit {
  readonly key: ConceptKey;
  /** 0 to 1, in ten-thousandths; 1 for a label that is the text itself but for case and accents. */
  readonly score: number;
  readonly matched: string;
  /** What hits of the same score are ordered by before their keys: the curated core comes first. */
  readonly order: string;
}

/** A place where a text speaks of a concept. */
export interface ConceptMention extends Omit<Mention<unknown>, "owner" | "alternatives"> {
  readonly key: ConceptKey;
  /** Other concepts of the same name, likeliest first. */
  readonly alternatives: readonly ConceptKey[];
}

/** Which kind is meant where several have one name. */
const LIKELY_KINDS: readonly ConceptKind[] = [
  "TECHNOLOGY",
  "SKILL",
  "ROLE",
  "CATEGORY",
  "RESPONSIBILITY",
];

interface Entry {
  readonly key: ConceptKey;
  readonly kind: ConceptKind;
  readonly scheme: string;
  readonly order: string;
  readonly labels: readonly string[];
  readonly indexed: readonly IndexedLabel<Entry>[];
  readonly removals: readonly (() => void)[];
}

/** The two best labels of a concept. */
interface Best {
  score: number;
  second: number;
  matched: string;
}

/**
 * Finds concepts by what people type: labels and aliases, whatever their case, accents, punctuation
 * and spacing, with words in any order and form, mistyped or cut off. What is found, and its order,
 * depends on the concepts alone.
 */
export class SearchIndex {
  #entries = new Map<ConceptKey, Entry>();
  #labels = new LabelIndex<Entry>();
  readonly #phrases = new PhraseIndex<Entry>();

  /** How many labels and aliases can be found. */
  get size(): number {
    return this.#labels.size;
  }

  /** Adds a concept or replaces it; one that is not ACTIVE is not found any more. */
  put(concept: Concept): void {
    const { key, kind, scheme, label, aliases, status } = concept;
    const known = this.#entries.get(key);
    const labels = [...new Set([label, ...aliases])];
    const isSame =
      known?.kind === kind &&
      known.labels.length === labels.length &&
      known.labels.every((text, place) => text === labels[place]);
    if (isSame && status === "ACTIVE") return;
    this.#remove(key);
    if (status !== "ACTIVE") return;
    const order = `${scheme === CORE_SCHEME ? 0 : 1}${toSortLabel(label)}`;
    this.#add({ key, kind, scheme, order, labels });
  }

  /** Lists all concepts that the text may mean, best first, ties by core, label and key. */
  search(text: string, filter: SearchFilter): SearchHit[] {
    const asked = toAsked(text);
    if (asked.joined === "") return [];
    const best = new Map<Entry, Best>();
    const like = this.#labels.findLike(text, LEAST_LIKENESS);
    const isLike = new Set(like.map(({ label }) => label));
    const joined = this.#labels.findJoined(asked.joined).filter((label) => !isLike.has(label));
    for (const { label, likeness } of [
      ...like,
      ...joined.map((one) => ({ label: one, likeness: 1 })),
    ]) {
      if (!passes(label.owner, filter)) continue;
      note(best, label.owner, scoreLikeness(asked, label, likeness), label.text);
    }
    return toHits(best);
  }

  /**
   * Lists the best concepts whose labels begin with the text, or have a word that does, at most so many.
   * Shorter labels are better, so it ends where no longer one can be among them.
   */
  complete(text: string, filter: SearchFilter, size: number): SearchHit[] {
    const asked = toAsked(text);
    if (asked.joined === "") return [];
    const [first = ""] = asked.folded.split(" ");
    const starts = new Set([first, asked.joined].map((one) => one.slice(0, PREFIX_LENGTH)));
    const seen = new Set<Entry>();
    const best: SearchHit[] = [];
    for (const start of starts) {
      for (const label of this.#labels.listStarting(start)) {
        const { owner } = label;
        const limit = pool(limitStart(asked, label.joined.length));
        if (limit < (best[size - 1]?.score ?? 0)) break;
        if (seen.has(owner) || !passes(owner, filter) || !hasStart(asked, label)) continue;
        seen.add(owner);
        insert(best, rateStart(asked, owner), size);
      }
    }
    return best;
  }

  /**
   * Finds the concepts that a text speaks of, in its order. Of several with one name the one in the core
   * comes first, then technologies, skills, roles and categories, then by label and key.
   */
  link(text: string, filter: SearchFilter): ConceptMention[] {
    const preference = {
      passes: (entry: Entry) => passes(entry, filter),
      compare: compareEntries,
    };
    return linkText(text, this.#phrases, preference).map(({ owner, alternatives, ...mention }) => ({
      ...mention,
      key: owner.key,
      alternatives: alternatives.map(({ key }) => key),
    }));
  }

  #add(entry: Omit<Entry, "indexed" | "removals">): void {
    const removals: (() => void)[] = [];
    const indexed: IndexedLabel<Entry>[] = [];
    const added: Entry = { ...entry, indexed, removals };
    for (const text of entry.labels) {
      const { label, remove } = this.#labels.add(added, text);
      indexed.push(label);
      removals.push(remove, this.#phrases.add(added, text, senseOf(entry.kind)));
    }
    this.#entries.set(entry.key, added);
  }

  #remove(key: ConceptKey): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    for (const remove of entry.removals) remove();
    this.#entries.delete(key);
    const { waste, size } = this.#labels;
    if (waste > LEAST_WASTE && waste > size) this.#clearAway();
  }

  #clearAway(): void {
    const entries = [...this.#entries.values()];
    this.#entries = new Map();
    this.#labels = new LabelIndex();
    for (const entry of entries) {
      for (const remove of entry.removals) remove();
      this.#add(entry);
    }
  }
}

function senseOf(kind: ConceptKind): LabelSense {
  if (kind === "TECHNOLOGY") return "name";
  return kind === "ROLE" ? "person" : "term";
}

function toAsked(text: string): AskedText {
  const words = toWords(text);
  return { folded: words.join(" "), joined: joinWords(words) };
}

function passes({ kind, scheme }: Entry, { kinds, schemes }: SearchFilter): boolean {
  return (!kinds || kinds.includes(kind)) && (!schemes || schemes.includes(scheme));
}

/** Of equally good labels the first by code point is told. */
function note(best: Map<Entry, Best>, entry: Entry, score: number, matched: string): void {
  const known = best.get(entry);
  if (!known) {
    best.set(entry, { score, second: 0, matched });
    return;
  }
  const isBetter =
    score > known.score || (score === known.score && compareCodePoints(matched, known.matched) < 0);
  known.second = Math.max(known.second, isBetter ? known.score : score);
  if (!isBetter) return;
  known.score = score;
  known.matched = matched;
}

function toHits(best: ReadonlyMap<Entry, Best>): SearchHit[] {
  return [...best].map(([entry, found]) => toHit(entry, found)).sort(compareHits);
}

function toHit({ key, order }: Entry, { score, second, matched }: Best): SearchHit {
  return { key, order, matched, score: pool(score, second) };
}

/** What a concept's two best labels are worth together; the second may be as good as the first. */
function pool(score: number, second = score): number {
  const pooled = score + (1 - score) * second * SECOND_LABEL_SHARE;
  return Math.round(pooled * SCORE_STEPS) / SCORE_STEPS;
}

/** Rates a concept by all its labels that begin with the text, or have a word that does. */
function rateStart(asked: AskedText, entry: Entry): SearchHit {
  const best = new Map<Entry, Best>();
  for (const label of entry.indexed) {
    if (hasStart(asked, label)) note(best, entry, scoreStart(asked, label), label.text);
  }
  return toHit(entry, best.get(entry) ?? { score: 0, second: 0, matched: "" });
}

/** Puts a hit where it belongs among the best, of which there are at most so many. */
function insert(best: SearchHit[], hit: SearchHit, size: number): void {
  const place = best.findIndex((other) => compareHits(hit, other) < 0);
  best.splice(place < 0 ? best.length : place, 0, hit);
  if (best.length > size) best.pop();
}

function compareHits(left: SearchHit, right: SearchHit): number {
  return (
    right.score - left.score ||
    compareCodePoints(left.order, right.order) ||
    compareCodePoints(left.key, right.key)
  );
}

function compareEntries(left: Entry, right: Entry): number {
  return (
    Number(left.scheme !== CORE_SCHEME) - Number(right.scheme !== CORE_SCHEME) ||
    LIKELY_KINDS.indexOf(left.kind) - LIKELY_KINDS.indexOf(right.kind) ||
    compareCodePoints(left.order, right.order) ||
    compareCodePoints(left.key, right.key)
  );
}
