import type { ConceptKey } from "../concept-key.js";
import type { Edge } from "../edge.js";
import { type FoundPath, findBestPaths } from "./best-paths.js";
import { KnownLinks } from "./known-links.js";
import { SearchSide } from "./search-side.js";
import { LEAST_WEIGHT, weighHub } from "./weights.js";

/** What is asked: the best paths between two different concepts. */
export interface ExplainQuestion {
  readonly from: ConceptKey;
  readonly to: ConceptKey;
  /** How many paths. */
  readonly first: number;
  /** The most links of a path. */
  readonly maxLength: number;
  /** How many concepts may be met before the search takes what it has. */
  readonly budget: number;
}

/** What was read of one concept's links: those of every direction, perhaps not all. */
export interface ReadLinks {
  readonly key: ConceptKey;
  readonly edges: readonly Edge[];
  readonly isWhole: boolean;
}

/** What a search has to know of a concept before it goes through it. */
export interface ConceptStanding {
  /** How many links of any type it has. */
  readonly degree: number;
  /** Whether a path may go through it; one that is no longer in use can only be an end. */
  readonly isPassable: boolean;
}

/** A path with its links; `edges[i]` joins `keys[i]` and `keys[i + 1]`, in either direction. */
export interface ExplainedPath {
  readonly keys: readonly ConceptKey[];
  readonly edges: readonly Edge[];
  readonly weight: number;
}

const UNKNOWN = Number.POSITIVE_INFINITY;

/** How many concepts of each side are read at once: few at first, then more, for each round is a call. */
const BATCHES = [1, 8, 24, 48];
const LARGEST_BATCH = 64;

/**
 * Looks for the best paths between two concepts from both ends, least weight first, a batch of concepts
 * at a time; who owns it reads what `next` names. It is done when no path with a link that is not known
 * yet can be better than the ones found: such a link lies between two concepts that were not read, so
 * the path weighs at least the lightest way to one of those from either side, and a link. (The stopping
 * rule of bidirectional Dijkstra search, Pohl 1971, for sets of paths; a concept with more links than
 * are read of it counts as not read.)
 */
export class PathSearch {
  readonly #question: ExplainQuestion;
  readonly #known = new KnownLinks();
  readonly #sides: readonly [SearchSide, SearchSide];
  readonly #wasRead: boolean[] = [];
  readonly #isWhole: boolean[] = [];
  #rounds = 0;
  #paths: readonly FoundPath[] = [];
  #isComplete = false;
  #isGivenUp = false;

  constructor(question: ExplainQuestion) {
    this.#question = question;
    const from = this.#known.numberOf(question.from);
    const to = this.#known.numberOf(question.to);
    this.#known.penalties.push(0, 0);
    const isRead = (node: number) => this.#wasRead[node] === true;
    this.#sides = [
      new SearchSide(this.#known, from, to, isRead),
      new SearchSide(this.#known, to, from, isRead),
    ];
  }

  /** Whether it is proven that no path is better than those found. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** Lists the paths found, best first. */
  listPaths(): readonly ExplainedPath[] {
    return this.#paths.map(({ nodes, weight }) => {
      const keys = nodes.map((node) => this.#keyOf(node));
      const edges = nodes.slice(1).flatMap((node, index) => {
        return this.#known.neighbours[nodes[index] ?? 0]?.get(node)?.edge ?? [];
      });
      return { keys, edges, weight };
    });
  }

  /** Names the concepts whose links are to be read; none when the search is over. */
  next(): readonly ConceptKey[] {
    const frontiers = this.#listFrontiers();
    const least = frontiers.map((nodes, index) => this.#leastOf(nodes, index));
    const bound = (least[0] ?? UNKNOWN) + (least[1] ?? UNKNOWN) + LEAST_WEIGHT;
    if (this.#isSettled(bound)) return [];
    const worst = this.#worstWanted();
    const batch = new Set<number>();
    for (const [index, nodes] of frontiers.entries()) {
      const rest = (least[1 - index] ?? UNKNOWN) + LEAST_WEIGHT;
      for (const node of this.#chooseBatch(nodes, index, worst - rest)) batch.add(node);
    }
    this.#rounds += 1;
    if (batch.size === 0) this.#end(bound);
    return [...batch].map((node) => this.#keyOf(node));
  }

  /** Takes what was read of concepts; names those it met for the first time, whose standing it needs. */
  addLinks(read: readonly ReadLinks[]): readonly ConceptKey[] {
    const met = this.#known.keys.length;
    for (const { key, edges, isWhole } of read) {
      const node = this.#known.numberOf(key);
      this.#wasRead[node] = true;
      this.#isWhole[node] = isWhole;
      for (const edge of edges) this.#known.add(edge);
    }
    const nodes = read.map(({ key }) => this.#known.numberOf(key));
    for (const side of this.#sides) side.spread(nodes);
    return this.#known.keys.slice(met);
  }

  /** Takes the standing of what `addLinks` named, in its order. */
  addStandings(standings: readonly ConceptStanding[]): void {
    for (const { degree, isPassable } of standings) {
      this.#known.penalties.push(isPassable ? weighHub(degree) : UNKNOWN);
    }
  }

  #keyOf(node: number): ConceptKey {
    return this.#known.keys[node] as ConceptKey;
  }

  /**
   * Where a path with an unknown link may leave the known part, seen from either side. The unknown link
   * counts as one, and behind it come at least as many as the other side has before its frontier.
   */
  #listFrontiers(): readonly (readonly number[])[] {
    const { maxLength } = this.#question;
    const open = this.#sides.map((side, index) => this.#listOpen(side, 1 - index));
    const fewest = open.map((nodes, index) => this.#fewestLinks(nodes, index));
    return this.#sides.map((side, index) => {
      const left = maxLength - 1 - (fewest[1 - index] ?? UNKNOWN);
      return (open[index] ?? []).filter((node) => side.linksTo(node) <= left);
    });
  }

  #listOpen(side: SearchSide, end: number): readonly number[] {
    const nodes: number[] = [];
    for (let node = 0; node < this.#known.keys.length; node += 1) {
      const isOpen = node !== end && this.#isWhole[node] !== true;
      if (isOpen && side.weightThrough(node) < UNKNOWN) nodes.push(node);
    }
    return nodes;
  }

  #fewestLinks(nodes: readonly number[], index: number): number {
    const side = this.#sides[index as 0 | 1];
    return nodes.reduce((least, node) => Math.min(least, side.linksTo(node)), UNKNOWN);
  }

  #leastOf(nodes: readonly number[], index: number): number {
    const side = this.#sides[index as 0 | 1];
    return nodes.reduce((least, node) => Math.min(least, side.weightThrough(node)), UNKNOWN);
  }

  /** Tells whether it is over: proven, or out of budget. Finds paths only where that may settle it. */
  #isSettled(bound: number): boolean {
    const isOutOfBudget = this.#known.keys.length >= this.#question.budget;
    if (bound === UNKNOWN || isOutOfBudget) {
      this.#end(bound);
      return true;
    }
    if (this.#weighMeeting() >= bound) return false;
    this.#find();
    this.#isComplete = !this.#isGivenUp && this.#worstWanted() < bound;
    return this.#isComplete;
  }

  /** Takes the paths that are known now for the answer. */
  #end(bound: number): void {
    this.#find();
    this.#isComplete = !this.#isGivenUp && (bound === UNKNOWN || this.#worstWanted() < bound);
  }

  /** Roughly the weight of the best known path: enough to tell whether looking for it is worth while. */
  #weighMeeting(): number {
    const [near, far] = this.#sides;
    let least = UNKNOWN;
    for (let node = 0; node < this.#known.keys.length; node += 1) {
      least = Math.min(least, near.weightTo(node) + far.weightTo(node));
    }
    return least;
  }

  #find(): void {
    const { first, maxLength } = this.#question;
    const { paths, isWhole } = findBestPaths(this.#known, { from: 0, to: 1, first, maxLength });
    this.#paths = paths;
    this.#isGivenUp = !isWhole;
  }

  /** The weight that a path must stay below to be wanted. */
  #worstWanted(): number {
    if (this.#paths.length < this.#question.first) return UNKNOWN;
    return this.#paths.at(-1)?.weight ?? UNKNOWN;
  }

  /** The lightest that were not read, of those through which a wanted path may go. */
  #chooseBatch(nodes: readonly number[], index: number, most: number): readonly number[] {
    const side = this.#sides[index as 0 | 1];
    const size = BATCHES[this.#rounds] ?? LARGEST_BATCH;
    return nodes
      .filter((node) => this.#wasRead[node] !== true && side.weightThrough(node) <= most)
      .sort((left, right) => side.weightThrough(left) - side.weightThrough(right) || left - right)
      .slice(0, size);
  }
}
