import type { ConceptKey } from "../../../domain/concept-key.js";
import type { SourceKey } from "../../../domain/source.js";
import { didYouMean, nearestNames } from "../../../lib/nearest.js";
import { EDITORIAL } from "../convert/to-source.js";
import type { Place } from "../files/place.js";
import type { ProblemList } from "../seed-problem.js";
import type { ConceptDeclaration, Declarations } from "./declarations.js";

/** Looks up what a reference names and adds a problem, with suggestions, when it names nothing. */
export class KnownNames {
  readonly #concepts: Declarations["concepts"];
  readonly #sources: ReadonlySet<string>;
  readonly #unreadable: readonly string[];
  readonly #problems: ProblemList;

  /**
   * @param unreadable the texts of files that are not valid YAML; a name that occurs in one of them
   *   may be defined there and is not called unknown
   */
  constructor(declarations: Declarations, unreadable: readonly string[], problems: ProblemList) {
    this.#concepts = declarations.concepts;
    this.#sources = new Set([EDITORIAL.key, ...declarations.sources.keys()]);
    this.#unreadable = unreadable;
    this.#problems = problems;
  }

  /** Finds the concept that a slug names. */
  findConcept(slug: string, place: Place): ConceptDeclaration | undefined {
    const declaration = this.#concepts.get(slug as ConceptKey);
    if (!declaration) this.#reportUnknown("concept", slug, this.#concepts.keys(), place);
    return declaration;
  }

  /** Checks that a source exists and gives its key, which is good for nothing when it does not. */
  toSourceKey(key: string, place: Place): SourceKey {
    if (!this.#sources.has(key)) this.#reportUnknown("source", key, this.#sources, place);
    return key as SourceKey;
  }

  #reportUnknown(what: string, name: string, known: Iterable<string>, place: Place): void {
    if (this.#unreadable.some((text) => text.includes(name))) return;
    const help = didYouMean(nearestNames(name, known));
    this.#problems.add(place, `Unknown ${what} ${JSON.stringify(name)}.${help}`);
  }
}
