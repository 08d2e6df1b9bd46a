import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import type { Concept } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import type { Edge } from "../../domain/edge.js";
import { BadInputError } from "../../domain/errors.js";
import { DEFAULT_LEVEL } from "../../domain/level.js";
import { weighRequirement } from "../../domain/profile/readiness.js";
import { findReadyConcepts } from "../../domain/profile/ready-concepts.js";
import { type MaybePromise, whenAllReady, whenReady } from "../../lib/maybe-promise.js";
import { ConceptType } from "../concept/concept.type.js";
import type { GraphContext } from "../context.js";
import {
  askForGoals,
  type PathGoal,
  toConceptGoal,
  toRequirementGoal,
} from "../learning-path/path-question.js";
import { readProblem } from "../learning-path/read-problem.js";
import { checkSize } from "../paging/connection.args.js";
import { getAllByReference } from "../reference/reference.js";
import { REQUIRES } from "../role/requirement-queries.js";
import { checkCount, KnownConceptInput } from "./known-concept.input.js";
import { type Profile, readProfile } from "./known-levels.js";
import { rankRoles } from "./rank-roles.js";
import { ReadyConceptType } from "./ready-concept.type.js";

/** The most references in `toward`, and the most roles that are looked at where there are none. */
const MOST_TOWARD = 50;
const MOST_ROLES = 50;

/** A goal and how much it counts: 1 for what a caller names or a role cannot do without. */
interface WeighedGoal {
  readonly goal: PathGoal;
  readonly weight: number;
}

@Resolver(() => ReadyConceptType)
export class ReadyConceptResolver {
  @Query(() => [ReadyConceptType], {
    description:
      "What could be learned next, all prerequisites met, best gain per hour first, then by label and key.",
  })
  readyToLearn(
    @Ctx() context: GraphContext,
    @Arg("knows", () => [KnownConceptInput], { description: "What is known, at most 500." })
    knows: KnownConceptInput[],
    @Arg("toward", () => [String], {
      nullable: true,
      description:
        "References of roles, skills, technologies or categories, at most 50; when left out, the 50 roles for which somebody is readiest, filled up by label.",
    })
    toward: string[] | null,
    @Arg("first", () => Int, { defaultValue: 10, description: "How many concepts, at most 100." })
    first: number,
  ) {
    const size = checkSize(first, "first");
    return whenReady(readProfile(context, knows), (profile) =>
      whenReady(listGoals(context, toward, profile), (goals) =>
        whenReady(readProblem(context.graph, toQuestion(goals, profile)), ({ concepts, needs }) => {
          const weighed = needs.map((need, place) => ({
            need,
            weight: goals[place]?.weight ?? 0,
          }));
          return findReadyConcepts(concepts, weighed, profile.levels, size);
        }),
      ),
    );
  }

  @FieldResolver(() => ConceptType, { description: "What to learn." })
  concept(@Root() { concept }: ReadyConceptType, @Ctx() { graph }: GraphContext) {
    return graph.getConcept(concept);
  }
}

function toQuestion(goals: readonly WeighedGoal[], { known }: Profile) {
  return askForGoals(
    goals.map(({ goal }) => goal),
    known,
  );
}

function listGoals(
  context: GraphContext,
  toward: readonly string[] | null,
  profile: Profile,
): MaybePromise<readonly WeighedGoal[]> {
  if (!toward) {
    return whenReady(rankRoles(context, profile.levels), (ranked) =>
      whenReady(
        fillUp(
          context,
          ranked.slice(0, MOST_ROLES).map(({ role }) => role),
        ),
        (roles) => listRequirements(context, roles),
      ),
    );
  }
  checkCount("toward", toward.length, MOST_TOWARD);
  return whenReady(getAllByReference(context, "toward", toward), (concepts) => {
    concepts.forEach(expectGoal);
    const roles = concepts.filter(({ kind }) => kind === "ROLE").map(({ key }) => key);
    const others = concepts
      .filter(({ kind }) => kind !== "ROLE")
      .map(({ key }) => ({ goal: toConceptGoal(key, DEFAULT_LEVEL), weight: 1 }));
    return whenReady(listRequirements(context, roles), (goals) => [...goals, ...others]);
  });
}

/** Where few roles ask for what is known, others stand in by label: who knows nothing can begin too. */
function fillUp(
  { graph }: GraphContext,
  roles: readonly ConceptKey[],
): MaybePromise<readonly ConceptKey[]> {
  if (roles.length === MOST_ROLES) return roles;
  const filter = { kinds: ["ROLE"], statuses: ["ACTIVE"] } as const;
  const page = graph.page(filter, "LABEL_ASC", { size: MOST_ROLES + roles.length });
  return whenReady(page, (found) => {
    const others = found.map(({ key }) => key).filter((key) => !roles.includes(key));
    return [...roles, ...others].slice(0, MOST_ROLES);
  });
}

function listRequirements(
  { graph }: GraphContext,
  roles: readonly ConceptKey[],
): MaybePromise<readonly WeighedGoal[]> {
  const lists = whenAllReady(roles.map((role) => graph.listEdges(role, REQUIRES)));
  return whenReady(lists, (edges) => edges.flat().map(toWeighedGoal));
}

function toWeighedGoal(requirement: Edge): WeighedGoal {
  return { goal: toRequirementGoal(requirement), weight: weighRequirement(requirement) };
}

function expectGoal({ kind, key }: Concept): void {
  if (kind !== "RESPONSIBILITY") return;
  throw new BadInputError(
    `Argument "toward": expected roles, skills, technologies and categories, but "${key}" is a ${kind}.`,
    { argument: "toward" },
  );
}
