import { CONCEPT_KINDS, type Concept, type ConceptKind } from "../../src/domain/concept.js";
import { parseConceptKey } from "../../src/domain/concept-key.js";
import { describeEndpointMistake, EDGE_TYPES, type Edge } from "../../src/domain/edge.js";
import { IMPORTANCES, LEVELS } from "../../src/domain/level.js";
import type { WriteBatch } from "../../src/store/store.js";
import { conceptOf, edgeOf, SOURCE } from "./graph-items.js";
import type { Random } from "./random.js";

/** How many different concepts the batches are about. */
const CONCEPTS = 60;

const LABELS = ["Ada", "ada", "Ádà", "bash", "C#", "🚀", "\uFFFD", "Zebra", "zebra 2", "node.js"];

/** Makes batch after batch about the same few concepts: added, changed, retired, linked, unlinked. */
export class RandomBatches {
  readonly #random: Random;
  readonly #kinds = new Map<string, ConceptKind>();
  readonly #edges = new Map<string, Edge>();

  constructor(random: Random) {
    this.#random = random;
  }

  next(): WriteBatch {
    const concepts = this.#random.times(3, () => this.#concept());
    const edges = this.#random.times(6, () => this.#edge()).flat();
    const removedEdges = this.#random.times(2, () => this.#removal()).flat();
    const keys = [...this.#kinds.keys()];
    const retired = this.#random.chance(0.1)
      ? [{ key: parseConceptKey(this.#random.pick(keys)), replacedBy: null }]
      : [];
    return { sources: [SOURCE], concepts, edges, removedEdges, retired };
  }

  #concept(): Concept {
    const scheme = this.#random.chance(0.2) ? "esco:" : "";
    const key = `${scheme}c${this.#random.below(CONCEPTS)}`;
    const kind = this.#kinds.get(key) ?? this.#random.pick(CONCEPT_KINDS);
    this.#kinds.set(key, kind);
    return conceptOf(kind, key, {
      label: `${this.#random.pick(LABELS)}${this.#random.below(4)}`,
      uri: `urn:test:${key}:${this.#random.below(3)}`,
    });
  }

  #edge(): Edge[] {
    const keys = [...this.#kinds.keys()];
    const [from, to] = [this.#random.pick(keys), this.#random.pick(keys)];
    const type = this.#random.pick(EDGE_TYPES);
    const [fromKind, toKind] = [this.#kinds.get(from), this.#kinds.get(to)];
    if (from === to || !fromKind || !toKind) return [];
    if (describeEndpointMistake(type, fromKind, toKind)) return [];
    const requirement = {
      importance: this.#random.pick(IMPORTANCES),
      level: this.#random.pick([...LEVELS, null]),
    };
    const edge = edgeOf(from, type, to, {
      note: this.#random.pick(["a", "b", null]),
      ...(type === "REQUIRES" && requirement),
    });
    this.#edges.set(`${from} ${type} ${to}`, edge);
    return [edge];
  }

  #removal(): Edge[] {
    const edge = this.#random.pick([...this.#edges.values(), undefined]);
    return edge ? [edge] : [];
  }
}
