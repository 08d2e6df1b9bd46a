import { Arg, Ctx, Extensions, FieldResolver, Float, Query, Resolver, Root } from "type-graphql";
import type { Edge } from "../../domain/edge.js";
import { type Importance, importancesDownTo } from "../../domain/level.js";
import { measureReadiness, type RatedRequirement } from "../../domain/profile/readiness.js";
import { whenReady } from "../../lib/maybe-promise.js";
import type { GraphContext } from "../context.js";
import { ImportanceEnum } from "../enums.js";
import { toRequirementGoal } from "../learning-path/path-question.js";
import { planHours } from "../learning-path/plan-hours.js";
import type { PlanningContext } from "../learning-path/request-planner.js";
import { getByReference } from "../reference/reference.js";
import { toRequirementQuery } from "../role/requirement.args.js";
import { KnownConceptInput } from "./known-concept.input.js";
import { type Profile, readProfile } from "./known-levels.js";
import { rateRequirements } from "./rate-requirements.js";
import { SkillGapType } from "./skill-gap.type.js";

/** A gap, and what its hours are planned from. */
interface Gap extends SkillGapType {
  readonly requirements: readonly Edge[];
  readonly profile: Profile;
}

@Resolver(() => SkillGapType)
export class SkillGapResolver {
  @Query(() => SkillGapType, {
    description:
      "Tells what somebody has and lacks for a role; known concepts imply what they need.",
  })
  skillGap(
    @Ctx() context: GraphContext,
    @Arg("role", () => String, { description: "A reference of the role." }) role: string,
    @Arg("knows", () => [KnownConceptInput], { description: "What is known, at most 500." })
    knows: KnownConceptInput[],
    @Arg("include", () => ImportanceEnum, {
      defaultValue: "OPTIONAL",
      description: "The least importance of requirements that count.",
    })
    include: Importance,
  ) {
    const { graph } = context;
    return whenReady(getByReference(context, "role", role, "ROLE"), (found) =>
      whenReady(readProfile(context, knows), (profile) => {
        const query = toRequirementQuery("OUT", { importance: importancesDownTo(include) });
        return whenReady(graph.listEdges(found.key, query), (requirements) =>
          whenReady(rateRequirements(graph, requirements, profile.levels), (rated) => ({
            role: found,
            requirements,
            profile,
            readiness: measureReadiness(rated),
            ...sortByShare(rated),
          })),
        );
      }),
    );
  }

  @Extensions({ answersLater: true })
  @FieldResolver(() => Float, {
    nullable: true,
    description:
      "Hours until all requirements that count are met, by the best learning path; null when some of them cannot be learned.",
  })
  hoursToReady(@Root() { requirements, profile }: Gap, @Ctx() context: PlanningContext) {
    return planHours(context, requirements.map(toRequirementGoal), profile.known);
  }
}

/** Sorts requirements by how much of each is met; their order stays. */
function sortByShare(rated: readonly RatedRequirement[]) {
  const pick = (passes: (share: number) => boolean) =>
    rated.filter(({ share }) => passes(share)).map(({ requirement }) => requirement);
  return {
    met: pick((share) => share === 1),
    partly: pick((share) => share > 0 && share < 1),
    missing: pick((share) => share === 0),
  };
}
