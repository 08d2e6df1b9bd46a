import type { Concept, ConceptKind } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import type { Edge } from "../../domain/edge.js";
import { listCandidates, sortByRelevance } from "../../domain/neighbourhood/choose-neighbours.js";
import { compareEdges } from "../../domain/neighbourhood/compare-edges.js";
import type { Neighbour, Neighbourhood } from "../../domain/neighbourhood/neighbourhood.js";
import type { GraphReader } from "../../store/store.js";
import { countLinks, type LinkLimits, readLinks } from "../link/read-links.js";

/** Of a concept with more links than anyone can look at, the first of each type. */
const LIMITS: LinkLimits = { whole: 512, perType: 100 };

/** What is asked for. */
export interface NeighbourhoodQuestion {
  readonly of: readonly Concept[];
  readonly depth: number;
  /** The kinds that are shown besides the concepts asked for; undefined for all. */
  readonly kinds: readonly ConceptKind[] | undefined;
  readonly maxNodes: number;
}

/**
 * Grows a neighbourhood level by level: the links of a level's concepts, then the numbers of links and
 * the concepts that they lead to. At most 13 calls per level and 11 in the end, whatever it finds.
 */
export async function growNeighbourhood(
  reader: GraphReader,
  question: NeighbourhoodQuestion,
): Promise<Neighbourhood> {
  const growth = new Growth(reader, question);
  await growth.begin();
  for (let distance = 1; distance <= question.depth; distance += 1) await growth.grow(distance);
  return growth.finish();
}

class Growth {
  readonly #reader: GraphReader;
  readonly #question: NeighbourhoodQuestion;
  readonly #shown = new Map<ConceptKey, Neighbour>();
  readonly #edges = new Map<string, Edge>();
  #level: readonly Neighbour[] = [];
  #isComplete = true;

  constructor(reader: GraphReader, question: NeighbourhoodQuestion) {
    this.#reader = reader;
    this.#question = question;
  }

  async begin(): Promise<void> {
    const concepts = this.#question.of;
    const degrees = await countLinks(
      this.#reader,
      concepts.map(({ key }) => key),
    );
    this.#show(
      concepts.map((concept, index) => {
        return { concept, distance: 0, parent: null, degree: degrees[index] ?? 0 };
      }),
    );
  }

  async grow(distance: number): Promise<void> {
    const links = await this.#readLevel();
    if (links.some(({ isWhole }) => !isWhole)) this.#isComplete = false;
    const candidates = await this.#findCandidates(links);
    const room = this.#question.maxNodes - this.#shown.size;
    if (candidates.length > room) this.#isComplete = false;
    this.#show(candidates.slice(0, room).map((candidate) => ({ ...candidate, distance })));
  }

  async finish(): Promise<Neighbourhood> {
    await this.#readLevel();
    const links = [...this.#edges.values()]
      .filter(({ from, to }) => this.#shown.has(from) && this.#shown.has(to))
      .sort(compareEdges);
    return { nodes: [...this.#shown.values()], links, isComplete: this.#isComplete };
  }

  #show(level: readonly Neighbour[]): void {
    this.#level = level;
    for (const neighbour of level) this.#shown.set(neighbour.concept.key, neighbour);
  }

  /** Reads the links of the concepts that were shown last. */
  async #readLevel() {
    const concepts = this.#level.map(({ concept, degree }) => ({ key: concept.key, degree }));
    const links = await readLinks(this.#reader, concepts, LIMITS);
    for (const { edges } of links) {
      for (const edge of edges) this.#edges.set(`${edge.from} ${edge.type} ${edge.to}`, edge);
    }
    return links;
  }

  /** Finds what could be shown next, most relevant first; what is no longer in use is not. */
  async #findCandidates(links: Parameters<typeof listCandidates>[1]) {
    const candidates = listCandidates(new Set(this.#shown.keys()), links);
    const keys = candidates.map(({ key }) => key);
    if (keys.length === 0) return [];
    const [degrees, concepts] = await Promise.all([
      countLinks(this.#reader, keys),
      this.#reader.conceptsByKey(keys),
    ]);
    const found = candidates.flatMap((candidate, index) => {
      const concept = concepts[index];
      if (!concept || !this.#isWanted(concept)) return [];
      return { ...candidate, concept, degree: degrees[index] ?? 0 };
    });
    return sortByRelevance(found);
  }

  #isWanted({ status, kind }: Concept): boolean {
    return status === "ACTIVE" && this.#question.kinds?.includes(kind) !== false;
  }
}
