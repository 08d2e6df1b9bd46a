import {
  Arg,
  Ctx,
  Extensions,
  FieldResolver,
  Float,
  Int,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Concept } from "../../domain/concept.js";
import { splitConceptKey } from "../../domain/concept-key.js";
import type { Edge } from "../../domain/edge.js";
import { type MaybePromise, whenAllReady, whenReady } from "../../lib/maybe-promise.js";
import { oncePer } from "../../lib/once-per.js";
import type { EdgeQuery } from "../../store/store.js";
import type { GraphContext } from "../context.js";
import type { GraphAccess } from "../graph-access.js";
import { toRequirementGoal } from "../learning-path/path-question.js";
import { planHours } from "../learning-path/plan-hours.js";
import type { PlanningContext } from "../learning-path/request-planner.js";
import { checkSize } from "../paging/connection.args.js";
import { RequirementType } from "../role/requirement.type.js";
import { REQUIRES } from "../role/requirement-queries.js";
import { KnownConceptInput } from "./known-concept.input.js";
import { type Profile, readProfile } from "./known-levels.js";
import { type RankedRole, rankRoles } from "./rank-roles.js";
import { rateRequirements } from "./rate-requirements.js";
import { RoleMatchType } from "./role-match.type.js";

/** A match, and what is told of it only when it is asked for. */
interface Match extends RoleMatchType {
  readonly profile: Profile;
}

const ESSENTIAL: EdgeQuery = { ...REQUIRES, importances: ["ESSENTIAL"] };

@Resolver(() => RoleMatchType)
export class RoleMatchResolver {
  @Query(() => [RoleMatchType], {
    description:
      "Ranks roles by how ready somebody is for them, then by key; roles of which nothing is met come last, by label.",
  })
  matchRoles(
    @Ctx() context: GraphContext,
    @Arg("knows", () => [KnownConceptInput], { description: "What is known, at most 500." })
    knows: KnownConceptInput[],
    @Arg("schemes", () => [String], {
      nullable: true,
      description: "Only roles of these schemes.",
    })
    schemes: string[] | null,
    @Arg("first", () => Int, { defaultValue: 10, description: "How many roles, at most 100." })
    first: number,
  ) {
    const size = checkSize(first, "first");
    return whenReady(readProfile(context, knows), (profile) =>
      whenReady(rankRoles(context, profile.levels), (ranked) =>
        whenReady(takeActive(context, ranked, schemes, size), (matches) =>
          matches.map(({ role, readiness }): Match => ({ role, readiness, profile })),
        ),
      ),
    );
  }

  @Extensions({ answersLater: true })
  @FieldResolver(() => Float, {
    nullable: true,
    description:
      "Hours until all essential requirements are met, by the best learning path; null when some of them cannot be learned.",
  })
  hoursToReady(@Root() { role, profile }: Match, @Ctx() context: PlanningContext) {
    return whenReady(context.graph.listEdges(role.key, ESSENTIAL), (requirements) =>
      planHours(context, requirements.map(toRequirementGoal), profile.known),
    );
  }

  @FieldResolver(() => Int, { description: "How many requirements are wholly met." })
  met(@Root() match: Match, @Ctx() context: GraphContext) {
    return whenReady(rateAll(match, context), (rated) =>
      rated.reduce((count, { share }) => count + (share === 1 ? 1 : 0), 0),
    );
  }

  @FieldResolver(() => [RequirementType], {
    description: "Requirements that are not wholly met, most important first.",
  })
  missing(@Root() match: Match, @Ctx() context: GraphContext): MaybePromise<readonly Edge[]> {
    return whenReady(rateAll(match, context), (rated) =>
      rated.filter(({ share }) => share < 1).map(({ requirement }) => requirement),
    );
  }
}

/** For what is met and for what is missing alike. */
const rateAll = oncePer(({ role, profile }: Match, { graph }: GraphContext) =>
  whenReady(graph.listEdges(role.key, REQUIRES), (requirements) =>
    rateRequirements(graph, requirements, profile.levels),
  ),
);

/** Roles that are in use, filled up with those of which nothing is met. */
function takeActive(
  context: GraphContext,
  ranked: readonly RankedRole[],
  schemes: readonly string[] | null,
  size: number,
): MaybePromise<readonly RoleMatchType[]> {
  const wanted = ranked.filter(
    ({ role }) => !schemes || schemes.includes(splitConceptKey(role).scheme),
  );
  return whenReady(takeInUse(context.graph, wanted, size), (matches) => {
    if (matches.length === size) return matches;
    const touched = new Set(ranked.map(({ role }) => role));
    return whenReady(listOthers(context, schemes, touched.size + size), (others) => [
      ...matches,
      ...others
        .filter(({ key }) => !touched.has(key))
        .slice(0, size - matches.length)
        .map((role) => ({ role, readiness: 0 })),
    ]);
  });
}

/** Takes the first in use. Each time that too few were, four times as many are read, so calls stay few. */
function takeInUse(
  graph: GraphAccess,
  ranked: readonly RankedRole[],
  size: number,
  length = 2 * size,
): MaybePromise<readonly RoleMatchType[]> {
  const batch = ranked.slice(0, length);
  const roles = whenAllReady(batch.map(({ role }) => graph.getConcept(role)));
  return whenReady(roles, (concepts) => {
    const found = concepts
      .map((role, place) => ({ role, readiness: batch[place]?.readiness ?? 0 }))
      .filter(({ role }) => role.status === "ACTIVE")
      .slice(0, size);
    const isEnough = found.length === size || batch.length === ranked.length;
    return isEnough ? found : takeInUse(graph, ranked, size, 4 * length);
  });
}

function listOthers(
  { graph }: GraphContext,
  schemes: readonly string[] | null,
  size: number,
): MaybePromise<readonly Concept[]> {
  const filter = { kinds: ["ROLE"], statuses: ["ACTIVE"], ...(schemes && { schemes }) } as const;
  return graph.page(filter, "LABEL_ASC", { size });
}
