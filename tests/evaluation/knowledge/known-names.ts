import type { Concept } from "../../../src/domain/concept.js";
import { toSortLabel } from "../../../src/lib/text-order.js";

/** The labels, aliases and slugs of a graph, to look whole names up. */
export class NameList {
  readonly #names = new Set<string>();

  constructor(concepts: Iterable<Concept>) {
    for (const { label, aliases, slug } of concepts) {
      for (const name of [label, ...aliases, slug]) this.#names.add(fold(name));
    }
  }

  has(name: string): boolean {
    return this.#names.has(fold(name));
  }
}

/** Tags write hyphens where names have spaces. */
function fold(name: string): string {
  return toSortLabel(name.replaceAll(/[-_]/gu, " "));
}
