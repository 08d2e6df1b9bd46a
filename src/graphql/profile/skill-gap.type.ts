import { Field, Float, ObjectType } from "type-graphql";
import type { Concept } from "../../domain/concept.js";
import type { Edge } from "../../domain/edge.js";
import { RequirementType } from "../role/requirement.type.js";
import { RoleType } from "../role/role.type.js";

/** How readiness is worked out, for the descriptions of all fields that tell it. */
export const READINESS_TEXT =
  "0 to 1: the mean of what is met of each requirement, weighed by importance (essential 1, desirable 0.5, optional 0.2) times the source's weight; a level is met in steps, e.g. basic of advanced a third, and of a category the best members count. 1 exactly when all that counts is met, 0 where nothing is required.";

@ObjectType("SkillGap", {
  simpleResolvers: true,
  description: "What somebody has and lacks for a role.",
})
export class SkillGapType {
  @Field(() => RoleType, { description: "The role." })
  declare role: Concept;

  @Field(() => Float, { description: `How ready somebody is, ${READINESS_TEXT}` })
  declare readiness: number;

  @Field(() => [RequirementType], { description: "Wholly met, most important first." })
  declare met: readonly Edge[];

  @Field(() => [RequirementType], {
    description: "Met in part: the level is too low, or members of a category are missing.",
  })
  declare partly: readonly Edge[];

  @Field(() => [RequirementType], { description: "Not met at all, most important first." })
  declare missing: readonly Edge[];
}
