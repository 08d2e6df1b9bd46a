import { Field, Int, ObjectType } from "type-graphql";
import type { Edge } from "../../domain/edge.js";
import type { Strength } from "../../domain/level.js";
import type { Evidence } from "../../domain/source.js";
import { StrengthEnum } from "../enums.js";
import { EvidenceType } from "../source/source.type.js";

@ObjectType("Prerequisite", {
  simpleResolvers: true,
  description: "One of the alternatives that satisfy a group of prerequisites.",
})
export class PrerequisiteType {
  @Field(() => Int, {
    nullable: true,
    description: "When the concept is a category: how many different members are needed.",
  })
  declare atLeast: number | null;

  @Field(() => [EvidenceType], { description: "What backs the prerequisite." })
  declare evidence: readonly Evidence[];
}

@ObjectType("PrerequisiteGroup", {
  simpleResolvers: true,
  description: "All groups must hold (AND); one of a group's options is enough (OR).",
})
export class PrerequisiteGroupType {
  @Field(() => [PrerequisiteType], { description: "The alternatives, by label." })
  declare options: readonly Edge[];

  @Field(() => StrengthEnum, { description: "Whether the group is a must or an advice." })
  declare strength: Strength;
}
