import { Field, Float, ObjectType } from "type-graphql";

@ObjectType("Effort", {
  simpleResolvers: true,
  description:
    "Hours from nothing, the prerequisites met, to each level; an editorial estimate unless a source says otherwise.",
})
export class EffortType {
  @Field(() => Float, { description: "Hours from nothing to BASIC." })
  declare basicHours: number;

  @Field(() => Float, { description: "Hours from nothing to WORKING, those to BASIC included." })
  declare workingHours: number;

  @Field(() => Float, { description: "Hours from nothing to ADVANCED, those to WORKING included." })
  declare advancedHours: number;
}
