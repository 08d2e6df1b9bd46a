import { Field, InputType } from "type-graphql";
import type { Concept } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import { BadInputError, LimitExceededError } from "../../domain/errors.js";
import { DEFAULT_LEVEL, LEVELS, type Level } from "../../domain/level.js";
import { type MaybePromise, whenReady } from "../../lib/maybe-promise.js";
import type { GraphContext } from "../context.js";
import { LevelEnum } from "../enums.js";
import { getAllByReference } from "../reference/reference.js";
import { addCurated } from "./counterparts.js";

/** The most concepts that a request may name as known. */
export const MOST_KNOWN = 500;

@InputType("KnownConcept", {
  description: "A skill or technology that somebody knows, and how well.",
})
export class KnownConceptInput {
  @Field(() => String, { description: "A reference." })
  declare concept: string;

  @Field(() => LevelEnum, {
    nullable: true,
    defaultValue: DEFAULT_LEVEL,
    description: "How well it is known.",
  })
  declare level?: Level | null;
}

/**
 * Looks up what somebody knows. What is named twice is known at the higher level, and what another
 * vocabulary names is known as its curated counterparts too. Throws NOT_FOUND with suggestions for unknown references, BAD_USER_INPUT for what cannot be learned, LIMIT_EXCEEDED for more
 * than `MOST_KNOWN`.
 *
 * @param argument what errors call it, e.g. `knows`
 */
export function readKnown(
  context: GraphContext,
  argument: string,
  knows: readonly KnownConceptInput[],
): MaybePromise<ReadonlyMap<ConceptKey, Level>> {
  checkCount(argument, knows.length, MOST_KNOWN);
  const references = knows.map(({ concept }) => concept);
  return whenReady(getAllByReference(context, argument, references), (concepts) => {
    const known = new Map<ConceptKey, Level>();
    for (const [place, concept] of concepts.entries()) {
      expectLearnable(argument, concept);
      const level = knows[place]?.level ?? DEFAULT_LEVEL;
      const before = known.get(concept.key);
      if (before === undefined || isHigher(level, before)) known.set(concept.key, level);
    }
    return addCurated(context.graph, known);
  });
}

function isHigher(level: Level, other: Level): boolean {
  return LEVELS.indexOf(level) > LEVELS.indexOf(other);
}

function expectLearnable(argument: string, { kind, key }: Concept): void {
  if (kind === "SKILL" || kind === "TECHNOLOGY") return;
  throw new BadInputError(
    `Argument "${argument}": expected skills and technologies, but "${key}" is a ${kind}.`,
    { argument },
  );
}

/** Throws LIMIT_EXCEEDED when an argument names more than is allowed. */
export function checkCount(argument: string, actual: number, maximum: number): void {
  if (actual <= maximum) return;
  throw new LimitExceededError(
    `Argument "${argument}": expected at most ${maximum} references, got ${actual}.`,
    { argument, limit: argument, maximum, actual },
  );
}
