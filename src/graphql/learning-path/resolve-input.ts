import type { Concept } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import type { Edge } from "../../domain/edge.js";
import { BadInputError } from "../../domain/errors.js";
import { DEFAULT_LEVEL, importancesDownTo } from "../../domain/level.js";
import { type MaybePromise, takeCharge, whenAllReady, whenReady } from "../../lib/maybe-promise.js";
import type { GraphContext } from "../context.js";
import { checkCount, readKnown } from "../profile/known-concept.input.js";
import { getAllByReference, getByReference } from "../reference/reference.js";
import { toRequirementQuery } from "../role/requirement.args.js";
import {
  type LearningPathInput,
  MOST_GOALS,
  MOST_WISHES,
  type TargetConceptInput,
} from "./learning-path.input.js";
import {
  type PathGoal,
  type PathQuestion,
  toConceptGoal,
  toRequirementGoal,
} from "./path-question.js";

/** What was asked, looked up in the graph. */
export interface AskedPath {
  readonly role: Concept | null;
  /** The role's requirements that are planned for, most important first. */
  readonly requirements: readonly Edge[];
  readonly question: PathQuestion;
}

const MOST_BUDGET_HOURS = 1_000_000;
const HOURS_OF_A_WEEK = 168;

/**
 * Looks up what an input names. Throws BAD_USER_INPUT for what contradicts itself or is no question,
 * NOT_FOUND with suggestions for unknown references, LIMIT_EXCEEDED for too many of them.
 */
export function resolveInput(
  context: GraphContext,
  input: LearningPathInput,
): MaybePromise<AskedPath> {
  checkInput(input);
  const role = takeCharge(findRole(context, input));
  const targets = takeCharge(findTargets(context, input.concepts ?? []));
  const known = takeCharge(readKnown(context, "input.knows", input.knows ?? []));
  const avoid = takeCharge(findTargetKeys(context, "input.avoid", input.avoid ?? []));
  const prefer = takeCharge(findTargetKeys(context, "input.prefer", input.prefer ?? []));
  return whenReady(role, (foundRole) =>
    whenReady(targets, (goals) =>
      whenReady(known, (knownLevels) =>
        whenReady(whenAllReady([avoid, prefer]), ([avoided = [], preferred = []]) => {
          checkWishes(avoided, preferred);
          return {
            ...foundRole,
            question: {
              goals: [...foundRole.requirements.map(toRequirementGoal), ...goals],
              known: knownLevels,
              avoid: avoided,
              prefer: preferred,
              objective: input.objective ?? "LEAST_TIME",
              budgetHours: input.budgetHours ?? null,
            },
          };
        }),
      ),
    ),
  );
}

function findRole(
  context: GraphContext,
  { role, include }: LearningPathInput,
): MaybePromise<Pick<AskedPath, "role" | "requirements">> {
  if (typeof role !== "string") return { role: null, requirements: [] };
  return whenReady(getByReference(context, "input.role", role, "ROLE"), (found) => {
    const query = toRequirementQuery("OUT", {
      importance: importancesDownTo(include ?? "ESSENTIAL"),
    });
    return whenReady(context.graph.listEdges(found.key, query), (requirements) => ({
      role: found,
      requirements,
    }));
  });
}

const TARGET_KINDS: readonly string[] = ["SKILL", "TECHNOLOGY", "CATEGORY"];

function findTargets(
  context: GraphContext,
  targets: readonly TargetConceptInput[],
): MaybePromise<readonly PathGoal[]> {
  const references = targets.map(({ concept }) => concept);
  return whenReady(findTargetKeys(context, "input.concepts", references), (keys) =>
    keys.map((key, place) => toConceptGoal(key, targets[place]?.level ?? DEFAULT_LEVEL)),
  );
}

/** Keys of skills, technologies and categories. */
function findTargetKeys(
  context: GraphContext,
  argument: string,
  references: readonly string[],
): MaybePromise<readonly ConceptKey[]> {
  return whenReady(getAllByReference(context, argument, references), (concepts) =>
    concepts.map(({ key, kind }) => {
      if (TARGET_KINDS.includes(kind)) return key;
      throw new BadInputError(
        `Argument "${argument}": expected skills, technologies and categories, but "${key}" is a ${kind}.`,
        { argument },
      );
    }),
  );
}

function checkInput(input: LearningPathInput): void {
  const concepts = input.concepts ?? [];
  if (typeof input.role !== "string" && concepts.length === 0) {
    throw new BadInputError(
      'Argument "input": expected a role, or concepts, or both; say where the path should lead.',
      { argument: "input" },
    );
  }
  checkCount("input.concepts", concepts.length, MOST_GOALS);
  checkCount("input.avoid", input.avoid?.length ?? 0, MOST_WISHES);
  checkCount("input.prefer", input.prefer?.length ?? 0, MOST_WISHES);
  const { budgetHours: budget, hoursPerWeek: perWeek } = input;
  if (typeof budget === "number" && !(budget >= 0 && budget <= MOST_BUDGET_HOURS)) {
    throw numberError("input.budgetHours", `hours from 0 to ${MOST_BUDGET_HOURS}`, budget);
  }
  if (typeof perWeek === "number" && !(perWeek > 0 && perWeek <= HOURS_OF_A_WEEK)) {
    throw numberError("input.hoursPerWeek", `hours above 0, up to ${HOURS_OF_A_WEEK}`, perWeek);
  }
}

function numberError(argument: string, expected: string, actual: number): Error {
  return new BadInputError(`Argument "${argument}": expected ${expected}, got ${actual}.`, {
    argument,
  });
}

function checkWishes(avoid: readonly ConceptKey[], prefer: readonly ConceptKey[]): void {
  const both = prefer.find((key) => avoid.includes(key));
  if (both === undefined) return;
  throw new BadInputError(
    `Arguments "input.prefer" and "input.avoid": "${both}" cannot be in both; leave it out of one.`,
    { argument: "input.prefer" },
  );
}
