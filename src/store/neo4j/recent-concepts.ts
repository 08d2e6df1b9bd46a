import type { Concept } from "../../domain/concept.js";
import { decodeConcept } from "./codec.js";
import type { Row } from "./connection/bolt.js";

/** Those that are remembered at most. */
const MOST_CONCEPTS = 20_000;

/**
 * Decodes concepts, each once as long as the graph stays at one version. A popular skill is at the end
 * of thousands of edges, which all get one and the same object. When another version comes or too many
 * are remembered, all are forgotten.
 */
export class RecentConcepts {
  #version: string | undefined;
  #concepts = new Map<unknown, Concept>();

  /**
   * Reads `conceptColumns`.
   *
   * @param version what the graph had reached when the row was read; undefined for none
   */
  read(row: Row, version: string | undefined): Concept {
    if (version === undefined) return decodeConcept(row);
    if (version !== this.#version || this.#concepts.size >= MOST_CONCEPTS) {
      this.#version = version;
      this.#concepts = new Map();
    }
    const known = this.#concepts.get(row[0]);
    if (known) return known;
    const concept = decodeConcept(row);
    this.#concepts.set(row[0], concept);
    return concept;
  }
}
