import type { Concept } from "../../../domain/concept.js";
import type { ConceptKey } from "../../../domain/concept-key.js";
import type { LearningPathProblem } from "../../../domain/learning-path/problem.js";
import { type MaybePromise, whenAllReady, whenReady } from "../../../lib/maybe-promise.js";
import { expectStored, type GraphAccess } from "../../graph-access.js";
import type { AskedPath } from "../resolve-input.js";

/** What a plan is told with. */
export interface TellingScope {
  readonly asked: AskedPath;
  readonly problem: LearningPathProblem;
  readonly hoursPerWeek: number | null;
}

/** Concepts by key. */
export type Concepts = ReadonlyMap<ConceptKey, Concept>;

/** Reads concepts, each once, in one call of a store. */
export function readConcepts(
  { findConcept }: Pick<GraphAccess, "findConcept">,
  keys: Iterable<ConceptKey>,
): MaybePromise<Concepts> {
  const distinct = [...new Set(keys)];
  return whenReady(whenAllReady(distinct.map((key) => findConcept(key))), (concepts) => {
    const entries = distinct.flatMap((key, place): [ConceptKey, Concept][] => {
      const concept = concepts[place];
      return concept ? [[key, concept]] : [];
    });
    return new Map(entries);
  });
}

/** Gets a concept that was read. */
export function conceptAt(concepts: Concepts, key: ConceptKey): Concept {
  return expectStored(concepts.get(key), key);
}
