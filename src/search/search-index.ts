import type { Concept } from "../domain/concept.js";
import type { ConceptKey } from "../domain/concept-key.js";
import { dropExceptions } from "./drop-exceptions.js";
import {
  type Entry,
  isNamedAlike,
  listGroups,
  passes,
  type SearchFilter,
  standingOf,
  toEntry,
  toNamed,
} from "./entry.js";
import { GroupWords } from "./group-words.js";
import { compareHits, insert, type SearchHit, toHit } from "./hit.js";
import { type IndexedLabel, LabelIndex } from "./label-index.js";
import {
  addSupport,
  type LabelScores,
  leastBest,
  leastUnsupported,
  noteScore,
  poolAll,
  roundScore,
} from "./pool-scores.js";
import { type AskedText, leastLikeness, scoreLikeness } from "./score-label.js";
import { hasStart, limitGrowth, scoreStart } from "./score-start.js";
import { findSharedNames, type SharedNames } from "./share-names.js";
import { StartIndex } from "./start-index.js";
import { toStart } from "./starts.js";
import { joinWords, toWords } from "./words.js";

/** Concepts whose best label is less like a text than this are not found. */
const LEAST_LIKENESS = 0.2;

/** Labels less like it say nothing of their concept. */
const LEAST_LABEL_LIKENESS = 0.1;

/** Removed labels are cleared away when there are as many as others, and so many at least. */
const LEAST_WASTE = 1_000;

/**
 * Finds concepts by what people type: labels and aliases, whatever their case, accents, punctuation
 * and spacing, with words in any order and form, mistyped or cut off. Their groups speak for them too. What is
 * found, and its order, depends on the concepts and their uses alone.
 */
export class SearchIndex {
  #entries = new Map<ConceptKey, Entry>();
  #labels = new LabelIndex<Entry>();
  #starts = new StartIndex<IndexedLabel<Entry>>();
  readonly #groups = new GroupWords();

  /** How many labels and aliases can be found. */
  get size(): number {
    return this.#labels.size;
  }

  /** Adds a concept or replaces it; one that is not ACTIVE is not found any more. */
  put(concept: Concept): void {
    const known = this.#entries.get(concept.key);
    const named = toNamed(concept);
    const isActive = concept.status === "ACTIVE";
    this.#putGroup(concept);
    const groups = listGroups(concept).map((uri) => this.#groups.numberOf(uri));
    if (isActive && known && isNamedAlike(known, named)) {
      this.#moveTo(known, groups);
      return;
    }
    this.#remove(concept.key);
    if (!isActive) return;
    this.#add(toEntry(named, groups, known?.uses ?? 0));
    this.#groups.countMember(groups, named.labels, 1);
  }

  /** Notes how many links say that a concept is needed; none until then. Unknown ones are passed over. */
  setUses(key: ConceptKey, uses: number): void {
    const entry = this.#entries.get(key);
    if (!entry || entry.uses === uses) return;
    entry.uses = uses;
    entry.standing = standingOf(entry);
    for (const label of entry.indexed) this.#starts.reorder(label);
  }

  /** Measures labels as vectors, one after the other, which all change with each concept. */
  settle(): Iterable<unknown> {
    return this.#labels.measureAll();
  }

  /** Lists all concepts that the text may mean, best first, ties by core, own label before alias, label and key. */
  search(text: string, filter: SearchFilter): SearchHit[] {
    const asked = toAsked(text);
    if (asked.joined === "") return [];
    const meant = dropExceptions(text);
    const support = this.#rateSupport(asked, meant);
    const scores = startScores(support, filter);
    const noteLike = (label: IndexedLabel<Entry>, likeness: number) => {
      const { owner } = label;
      if (!passes(owner, filter)) return;
      scores.set(owner, noteLikeness(scores.get(owner), asked, label, likeness));
    };
    const features = this.#labels.ask(meant);
    const like = this.#labels.findLike(features, LEAST_LABEL_LIKENESS);
    const isLike = new Set(like.map(({ label }) => label));
    for (const { label, likeness } of like) noteLike(label, likeness);
    for (const label of this.#labels.findJoined(asked.joined)) {
      if (!isLike.has(label)) noteLike(label, 1);
    }
    return toHits(scores, support);
  }

  /** Finds what `search` lists first, if that scores so much at least; the higher this is, the less is compared. */
  findBest(text: string, filter: SearchFilter, least: number): SearchHit | undefined {
    const asked = toAsked(text);
    if (asked.joined === "") return undefined;
    const meant = dropExceptions(text);
    const features = this.#labels.ask(meant);
    const support = this.#rateSupport(asked, meant);
    const unsupported = leastUnsupported(
      least,
      support.byGroup.reduce((most, one) => Math.max(most, one), 0),
    );
    const candidates = [
      ...this.#labels.findVeryLike(features, leastLikeness(leastBest(unsupported))),
      ...this.#labels.findJoined(asked.joined),
    ].map(({ owner }) => owner);
    const scores = startScores(support, filter);
    for (const owner of new Set([...candidates, ...scores.keys()])) {
      if (!passes(owner, filter)) continue;
      for (const label of owner.indexed) {
        const likeness = this.#labels.likenessOf(features, label);
        if (likeness < LEAST_LABEL_LIKENESS && label.joined !== asked.joined) continue;
        scores.set(owner, noteLikeness(scores.get(owner), asked, label, likeness));
      }
    }
    const [best] = toHits(scores, support);
    return best && best.score >= least ? best : undefined;
  }

  /**
   * Lists the best concepts whose labels begin with the text, or have a word that does, at most so many: the core and
   * what is needed most before others. Ends where no label that follows can be among them.
   */
  complete(text: string, filter: SearchFilter, size: number): SearchHit[] {
    const asked = toAsked(text);
    if (asked.joined === "") return [];
    const seen = new Set<Entry>();
    const best: SearchHit[] = [];
    const consider = ({ owner }: IndexedLabel<Entry>) => {
      if (seen.has(owner) || !passes(owner, filter)) return;
      seen.add(owner);
      insert(best, rateStart(asked, owner), size);
    };
    for (const label of this.#labels.findJoined(asked.joined)) consider(label);
    for (const start of this.#listStarts(asked)) {
      const growth = limitGrowth(start, asked);
      for (const { label, limit } of this.#starts.list(start)) {
        const least = best[size - 1]?.score ?? 0;
        if (limit + growth < least) break;
        if (hasStart(asked, label) && rate(asked, label) >= least) consider(label);
      }
    }
    return best;
  }

  #rateSupport({ joined }: AskedText, meant: string): Support {
    return { byGroup: this.#groups.rate(meant), byName: findSharedNames(this.#labels, joined) };
  }

  /** The beginnings that lead to each label with the text at the start of a word: of the rarest word, and of the whole. */
  #listStarts({ folded, joined }: AskedText): ReadonlySet<string> {
    const starts = folded.split(" ").map(toStart);
    const [rarest = ""] = starts.toSorted(
      (left, right) => this.#starts.count(left) - this.#starts.count(right),
    );
    return new Set([rarest, toStart(joined)]);
  }

  #putGroup(concept: Concept): void {
    if (concept.kind === "CATEGORY" && concept.status === "ACTIVE") this.#groups.put(concept);
    else this.#groups.remove(concept.key);
  }

  #moveTo(entry: Entry, groups: readonly number[]): void {
    this.#groups.countMember(entry.groups, entry.labels, -1);
    entry.groups = groups;
    this.#groups.countMember(groups, entry.labels, 1);
  }

  #add(entry: Entry): void {
    entry.indexed = this.#labels.add(entry, entry.labels);
    for (const label of entry.indexed) this.#starts.add(label);
    this.#entries.set(entry.key, entry);
  }

  #remove(key: ConceptKey): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#labels.remove(entry.indexed);
    for (const label of entry.indexed) this.#starts.remove(label);
    this.#groups.countMember(entry.groups, entry.labels, -1);
    this.#entries.delete(key);
    const { waste, size } = this.#labels;
    if (waste > LEAST_WASTE && waste > size) this.#clearAway();
  }

  #clearAway(): void {
    const entries = [...this.#entries.values()];
    this.#entries = new Map();
    this.#labels = new LabelIndex();
    this.#starts = new StartIndex();
    for (const entry of entries) this.#add(entry);
  }
}

/** What speaks for concepts beside their labels, 0 to below 1: their groups by number, and what shares names with them. */
interface Support {
  readonly byGroup: Float64Array;
  readonly byName: ReadonlyMap<Entry, SharedNames>;
}

function toAsked(text: string): AskedText {
  const words = toWords(text);
  return { folded: words.join(" "), joined: joinWords(words) };
}

function noteLikeness(
  known: LabelScores | undefined,
  asked: AskedText,
  label: IndexedLabel<Entry>,
  likeness: number,
): LabelScores {
  return noteScore(known, scoreLikeness(asked, label, likeness, label.isAlias), label.text);
}

/** Notes those that share names, who need no label that is like the text. */
function startScores({ byName }: Support, filter: SearchFilter): Map<Entry, LabelScores> {
  const scores = new Map<Entry, LabelScores>();
  for (const [entry, { name }] of byName) {
    if (passes(entry, filter)) scores.set(entry, { best: 0, sum: 0, matched: name });
  }
  return scores;
}

/** Makes hits of concepts that are like the text, and adds what else speaks for them. */
function toHits(
  scores: ReadonlyMap<Entry, LabelScores>,
  { byGroup, byName }: Support,
): SearchHit[] {
  return [...scores]
    .filter(([entry, { best }]) => best >= LEAST_LIKENESS || byName.has(entry))
    .map(([entry, found]) => {
      const pooled = poolAll(found, entry.labels.length);
      const grouped = addSupport(pooled, findMost(byGroup, entry.groups));
      return toHit(entry, found.matched, addSupport(grouped, byName.get(entry)?.support ?? 0));
    })
    .sort(compareHits);
}

/** Finds how much the group that says most for what is in it says; 0 where there is none. */
function findMost(support: Float64Array, groups: readonly number[]): number {
  let most = 0;
  for (const group of groups) most = Math.max(most, support[group] ?? 0);
  return most;
}

function rate(asked: AskedText, label: IndexedLabel<Entry>): number {
  return roundScore(scoreStart(asked, label, label.owner.standing));
}

/** Rates a concept by the best of its labels that begin with the text, or have a word that does. */
function rateStart(asked: AskedText, entry: Entry): SearchHit {
  let scores: LabelScores | undefined;
  for (const label of entry.indexed) {
    if (!hasStart(asked, label)) continue;
    scores = noteScore(scores, scoreStart(asked, label, entry.standing), label.text);
  }
  const { matched = "", best = 0 } = scores ?? {};
  return toHit(entry, matched, roundScore(best));
}
