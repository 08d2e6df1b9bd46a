import { Field, Float, Int, ObjectType } from "type-graphql";
import type { Importance, Level } from "../../domain/level.js";
import type { Evidence } from "../../domain/source.js";
import { ImportanceEnum, LevelEnum } from "../enums.js";
import { EvidenceType } from "../source/source.type.js";

@ObjectType("Requirement", {
  simpleResolvers: true,
  description:
    "A role needs a concept; or, when the target is a category, any `atLeast` of its members.",
})
export class RequirementType {
  @Field(() => ImportanceEnum, { description: "How much the role needs it." })
  declare importance: Importance;

  @Field(() => LevelEnum, {
    nullable: true,
    description: "How well it must be known; WORKING is meant where none is given.",
  })
  declare level: Level | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many different members of the category are needed, at any depth.",
  })
  declare atLeast: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "0 to 1 where the source rates it (O*NET importance), else null.",
  })
  declare weight: number | null;

  @Field(() => String, { nullable: true, description: "What else there is to say." })
  declare note: string | null;

  @Field(() => [EvidenceType], { description: "What backs the requirement." })
  declare evidence: readonly Evidence[];
}
