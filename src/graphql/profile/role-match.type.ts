import { Field, Float, ObjectType } from "type-graphql";
import type { Concept } from "../../domain/concept.js";
import { RoleType } from "../role/role.type.js";
import { READINESS_TEXT } from "./skill-gap.type.js";

@ObjectType("RoleMatch", {
  simpleResolvers: true,
  description: "A role and how ready somebody is for it.",
})
export class RoleMatchType {
  @Field(() => RoleType, { description: "The role." })
  declare role: Concept;

  @Field(() => Float, { description: `How ready somebody is, ${READINESS_TEXT}` })
  declare readiness: number;
}
