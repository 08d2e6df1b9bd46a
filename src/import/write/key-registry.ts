import { type ConceptKey, splitConceptKey, toConceptKey } from "../../domain/concept-key.js";
import { toSlug } from "../../lib/to-slug.js";
import type { GraphReader } from "../../store/store.js";

/**
 * Gives each URI of a vocabulary a key: the one that it has in the store, so that renamed concepts keep
 * theirs, else its label as a slug, with an ending where another concept has that slug already.
 */
export class KeyRegistry {
  readonly #reader: GraphReader;
  readonly #scheme: string;
  readonly #byUri = new Map<string, ConceptKey>();
  readonly #taken = new Set<ConceptKey>();

  constructor(reader: GraphReader, scheme: string) {
    this.#reader = reader;
    this.#scheme = scheme;
  }

  /** Takes the keys over that the store has for these URIs. */
  async adopt(uris: readonly string[]): Promise<void> {
    const keys = await this.#reader.keysByUri(uris);
    for (const [place, key] of keys.entries()) {
      const uri = uris[place];
      if (key === undefined || uri === undefined || this.#isForeign(key)) continue;
      this.#byUri.set(uri, key);
      this.#taken.add(key);
    }
  }

  /** Gives a URI its key; `ending` tells it from others of the same label. */
  assign(uri: string, label: string, ending: string): ConceptKey {
    const known = this.#byUri.get(uri);
    if (known !== undefined) return known;
    const slug = toSlug(label) || toSlug(ending);
    const plain = toConceptKey(this.#scheme, slug);
    const key = this.#taken.has(plain)
      ? toConceptKey(this.#scheme, `${slug}-${toSlug(ending)}`)
      : plain;
    this.#byUri.set(uri, key);
    this.#taken.add(key);
    return key;
  }

  /** Finds the key of a URI that was given one. */
  find(uri: string): ConceptKey | undefined {
    return this.#byUri.get(uri);
  }

  #isForeign(key: ConceptKey): boolean {
    return splitConceptKey(key).scheme !== this.#scheme;
  }
}
