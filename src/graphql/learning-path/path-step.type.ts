import { Field, Float, Int, ObjectType } from "type-graphql";
import type { Concept } from "../../domain/concept.js";
import type { Edge } from "../../domain/edge.js";
import type { Level } from "../../domain/level.js";
import { ConceptType } from "../concept/concept.type.js";
import { LevelEnum } from "../enums.js";
import { RequirementType } from "../role/requirement.type.js";

@ObjectType("StepReason", {
  simpleResolvers: true,
  description: "Why a step is in a plan: a requirement, a later step, or the input asks for it.",
})
export class StepReasonType {
  @Field(() => RequirementType, {
    nullable: true,
    description: "The role's requirement that it meets.",
  })
  declare requirement: Edge | null;

  @Field(() => ConceptType, {
    nullable: true,
    description: "The later step that needs it first.",
  })
  declare prerequisiteOf: Concept | null;

  @Field(() => String, { description: "The same as one sentence." })
  declare text: string;
}

@ObjectType("PathStep", {
  simpleResolvers: true,
  description: "Something to learn, to a level.",
})
export class PathStepType {
  @Field(() => ConceptType, { description: "What to learn." })
  declare concept: Concept;

  @Field(() => LevelEnum, { nullable: true, description: "How well it is known before." })
  declare from: Level | null;

  @Field(() => LevelEnum, { description: "How well it is to be known." })
  declare level: Level;

  @Field(() => Float, { description: "From what is known of it before." })
  declare hours: number;

  @Field(() => [StepReasonType], { description: "Requirements first, then later steps by key." })
  declare because: readonly StepReasonType[];

  @Field(() => [ConceptType], { description: "Later steps that rest on it, by key." })
  declare unlocks: readonly Concept[];
}

@ObjectType("PathStage", {
  simpleResolvers: true,
  description: "Steps that can be learned in any order, once the stages before are.",
})
export class PathStageType {
  @Field(() => Int, { description: "From 1." })
  declare number: number;

  @Field(() => Float, { description: "Hours of its steps." })
  declare hours: number;

  @Field(() => [PathStepType], { description: "What unlocks most first, then by label." })
  declare steps: readonly PathStepType[];
}

@ObjectType("PathOption", {
  simpleResolvers: true,
  description: "What could have been taken instead.",
})
export class PathOptionType {
  @Field(() => ConceptType, {
    description: "The concept, or a category of which several members would do.",
  })
  declare concept: Concept;

  @Field(() => Float, {
    description:
      "How many more hours the best plan with it takes, solved anew; below 0 where the plan is not the one of least hours.",
  })
  declare extraHours: number;
}

@ObjectType("PathChoice", {
  simpleResolvers: true,
  description: "A place where one of several was enough, and something had to be learned for it.",
})
export class PathChoiceType {
  @Field(() => StepReasonType, { description: "What one of several was enough for." })
  declare reason: StepReasonType;

  @Field(() => [ConceptType], { description: "What the plan took." })
  declare taken: readonly Concept[];

  @Field(() => [PathOptionType], {
    description: "By extra hours. Those are priced that seem cheapest.",
  })
  declare others: readonly PathOptionType[];

  @Field(() => Int, {
    description:
      "How many more there are that were not priced: the first 4 alternatives of the first 8 choices are.",
  })
  declare omitted: number;
}
