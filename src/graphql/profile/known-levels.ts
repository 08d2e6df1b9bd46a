import type { ConceptKey } from "../../domain/concept-key.js";
import { findAssumed } from "../../domain/learning-path/implied.js";
import type { Level } from "../../domain/level.js";
import type { KnownLevels } from "../../domain/profile/readiness.js";
import { type MaybePromise, whenReady } from "../../lib/maybe-promise.js";
import type { GraphContext } from "../context.js";
import { readLearnables } from "../learning-path/read-learnables.js";
import { addFromOthers } from "./counterparts.js";
import { type KnownConceptInput, readKnown } from "./known-concept.input.js";

/** What somebody said to know, and that with all that it implies. */
export interface Profile {
  readonly known: ReadonlyMap<ConceptKey, Level>;
  readonly levels: KnownLevels;
}

/**
 * Looks up what somebody knows, and adds what it implies. Store calls grow with the depth of
 * prerequisites. Throws as `readKnown` does.
 */
export function readProfile(
  context: GraphContext,
  knows: readonly KnownConceptInput[],
): MaybePromise<Profile> {
  return whenReady(readKnown(context, "knows", knows), (known) => addImplied(context, known));
}

/**
 * Adds what known concepts imply: HARD prerequisites that leave no choice, transitively; then what other
 * vocabularies call all that.
 */
export function addImplied(
  { graph }: GraphContext,
  known: ReadonlyMap<ConceptKey, Level>,
): MaybePromise<Profile> {
  const roots = { needs: [], known, avoid: new Set<ConceptKey>() };
  return whenReady(readLearnables(graph, roots), ({ concepts }) => {
    const levels = new Map(known);
    for (const { concept, level } of findAssumed({ concepts, known })) levels.set(concept, level);
    return whenReady(addFromOthers(graph, levels), (all) => ({ known, levels: all }));
  });
}
